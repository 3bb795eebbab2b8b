/** Every check that a rubric can name, by its stable id. */
import type { Judge } from "./evidence.ts";
import * as answers from "./judge-answers.ts";
import * as concerns from "./judge-concerns.ts";
import * as deal from "./judge-deal.ts";
import * as discovery from "./judge-discovery.ts";
import * as listening from "./judge-listening.ts";
import * as step from "./judge-next-step.ts";
import * as trust from "./judge-trust.ts";
import * as value from "./judge-value.ts";
import type { CheckId } from "./words-en.ts";

const CHECKS: Readonly<Record<CheckId, Judge>> = {
  heard_first_time: listening.heardFirstTime,
  takes_up_words: listening.takesUpWords,
  remembers: listening.remembers,
  meets_feeling: listening.meetsFeeling,
  sums_up: listening.sumsUp,
  asks_open: discovery.asksOpen,
  follows_up: discovery.followsUp,
  uses_answers: discovery.usesAnswers,
  covers_needs: discovery.coversNeeds,
  needs_before_money: discovery.needsBeforeMoney,
  one_at_a_time: discovery.oneAtATime,
  answers_questions: answers.answersQuestions,
  leaves_no_question: answers.leavesNoQuestion,
  prices_get_numbers: answers.pricesGetNumbers,
  answers_specific: answers.answersAreSpecific,
  finds_out: answers.findsOut,
  facts_right: answers.factsRight,
  shows_proof: answers.showsProof,
  keeps_it_short: answers.keepsItShort,
  benefits_meet_needs: value.benefitsMeetNeeds,
  drops_no_need: value.dropsNoNeed,
  no_recital: value.noRecital,
  checks_it_landed: value.checksItLanded,
  hands_on: value.handsOn,
  admits_limits: value.admitsLimits,
  concern_heard: concerns.concernHeard,
  concern_explored: concerns.concernExplored,
  concern_answered: concerns.concernAnswered,
  concern_settled: concerns.concernSettled,
  no_brush_off: concerns.noBrushOff,
  no_reflex_discount: concerns.noReflexDiscount,
  explains_numbers: deal.explainsNumbers,
  names_whole_price: deal.namesWholePrice,
  asks_behind_number: deal.asksBehindNumber,
  trades_concessions: deal.tradesConcessions,
  no_early_drop: deal.noEarlyDrop,
  shrinking_steps: deal.shrinkingSteps,
  no_payment_switch: deal.noPaymentSwitch,
  proposes_step: step.proposesStep,
  step_is_definite: step.stepIsDefinite,
  step_is_agreed: step.stepIsAgreed,
  asks_in_its_place: step.asksInItsPlace,
  buyer_opens_up: trust.buyerOpensUp,
  ends_warm: trust.endsWarm,
  no_walkout: trust.noWalkout,
  no_pull_back: trust.noPullBack,
  no_pressure: trust.noPressure,
  no_put_down: trust.noPutDown,
  own_words: trust.ownWords,
  within_the_law: trust.withinTheLaw,
};

export const CHECK_IDS: readonly string[] = Object.keys(CHECKS);

/** The judge of a check; null for an id that no version ever had. */
export function findJudge(id: string): Judge | null {
  return Object.hasOwn(CHECKS, id) ? CHECKS[id as CheckId] : null;
}
