import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { answerQuestions } from "./answer-question.ts";
import type { BuyerState } from "./buyer-state.ts";
import { type ClaimCheck, checkClaims } from "./check-claims.ts";
import { answerClose, asksForStep, leaveIfDone, sayFarewell } from "./close-talk.ts";
import {
  causesOf,
  listeningOf,
  type MoodCause,
  mannersOf,
  moodAfter,
  shownMood,
  type Why,
} from "./feel-turn.ts";
import { forestalls, isAnswer, openObjection, standingOf, workOn } from "./handle-objection.ts";
import { FINDS_OUT, type Heard, hearSeller, isOffer } from "./hear-seller.ts";
import { noteScript } from "./notice-script.ts";
import { noticeStory } from "./notice-story.ts";
import { reactToManners } from "./react-to-manners.ts";
import type { BuyerMood, BuyerOutcome, Scenario } from "./scenario.ts";
import { type Said, Speech } from "./speech.ts";
import { answeredWonderings, takeInitiative } from "./take-initiative.ts";
import { talkMoney } from "./talk-money.ts";
import { type Fit, fitOf, isRecital, meetNeed, saysBack } from "./track-needs.ts";
import { isAnswered, weighAnswer } from "./weigh-answer.ts";

export type { BuyerState } from "./buyer-state.ts";
export type { ClaimCheck } from "./check-claims.ts";
export type { MoodCause } from "./feel-turn.ts";

export type BuyerReply = {
  readonly text: string;
  readonly state: BuyerState;
  readonly mood: BuyerMood;
  /** How the buyer ended the talk with this reply; null while it goes on. */
  readonly ended: BuyerOutcome | null;
  readonly causes: readonly MoodCause[];
  readonly claims: readonly ClaimCheck[];
  /** What was decided, thought by thought, for whoever words it anew. */
  readonly parts: readonly Said[];
};

type Turn = {
  readonly scenario: Scenario;
  readonly heard: Heard;
  readonly vehicle: VehicleFacts;
  readonly claims: readonly ClaimCheck[];
  readonly fit: Fit;
  readonly isCanned: boolean;
  readonly isRepeated: boolean;
  readonly speech: Speech;
};

type Step = { readonly state: BuyerState; readonly whys: readonly Why[] };

/**
 * What the buyer says to a turn of the seller's, and how they feel afterwards. Deterministic: the same
 * scenario, state and words give the same reply. At most one question; no sentence twice in a talk; the
 * reservation price is never said. Never throws, whatever the text.
 *
 * @example
 * ```ts
 * import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
 * import { openTalk } from "@walkaround/domain/buyer/open-talk";
 * replyToSeller({ scenario: SCENARIOS[0], state: openTalk({ scenario: SCENARIOS[0], seed: 7 }).state, text: "What brings you in?" }).ended // => null
 * ```
 */
export function replyToSeller(input: {
  readonly scenario: Scenario;
  readonly state: BuyerState;
  readonly text: string;
  readonly vehicle?: VehicleFacts;
}): BuyerReply {
  const { scenario, text } = input;
  const vehicle = input.vehicle ?? scenario.facts;
  const heard = hearSeller(text, input.state.last);
  const claims = checkClaims(text, vehicle);
  const isOnTask = answersSomething(scenario, input.state, heard, claims, vehicle);
  const met = fitOf(scenario, input.state, heard);
  const fit: Fit = isOnTask && met.kind === "missed" ? { kind: "none" } : met;
  const script = noteScript(input.state, heard);
  const speech = new Speech(scenario, input.state, vehicle);
  const { isCanned, isRepeated } = script;
  const turn = { scenario, heard, vehicle, claims, fit, isCanned, isRepeated, speech };
  const first = firstFeelings(turn, input.state);
  const felt = feel(scenario, { ...input.state, canned: script.canned }, first);
  const after = speak(turn, felt);
  const done = feel(scenario, after.state, after.whys);
  const unknowns = done.unknowns + (FINDS_OUT.test(heard.plain) ? 1 : 0);
  const state = { ...done, ...speech.finish(), unknowns, exchanges: done.exchanges + 1 };
  return {
    text: speech.text,
    state,
    mood: shownMood(state.mood),
    ended: state.outcome,
    causes: [...first, ...after.whys].flatMap((why) => causesOf(scenario, why)),
    claims,
    parts: speech.parts,
  };
}

/** Whoever answers a question or a worry is not pitching. */
function answersSomething(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  claims: readonly ClaimCheck[],
  vehicle: VehicleFacts,
): boolean {
  const open = openObjection(scenario, state);
  const isOnWorry = open !== null && isAnswer(open, heard, true);
  return isOnWorry || isAnswered(scenario, state, heard, claims, vehicle);
}

function firstFeelings({ scenario, heard, claims, fit, isCanned }: Turn, state: BuyerState): Why[] {
  const isRight = saysBack(scenario, state, heard) === "right";
  return [
    "time",
    ...mannersOf(scenario, state, heard, claims),
    ...listeningOf(state, heard, fit, isCanned),
    ...(isRight ? (["understood"] as const) : []),
  ];
}

function feel(scenario: Scenario, state: BuyerState, whys: readonly Why[]): BuyerState {
  const causes = whys.flatMap((why) => causesOf(scenario, why));
  return { ...state, mood: moodAfter(state.mood, causes) };
}

function speak(turn: Turn, state: BuyerState): Step {
  const { scenario, heard, speech } = turn;
  if (state.outcome !== null) {
    speech.stock("gone");
    return { state, whys: [] };
  }
  const left = leaveIfDone(state, speech);
  if (left) return { state: { ...state, outcome: left }, whys: [] };
  if (reactToManners(scenario, state, heard, speech)) return { state, whys: [] };
  if (heard.has("farewell") && heard.questions.length === 0) {
    return { state: { ...state, outcome: sayFarewell(scenario, state, speech) }, whys: [] };
  }
  if (turn.isRepeated && speech.chance(0.75)) speech.stock("canned");
  const story = noticeStory(turn, state);
  return story.isSaid ? story : converse(turn, story.state, story.whys);
}

/** The turn proper: was my question answered, my worry dealt with; the money; the ask; the questions; my own. */
function converse(turn: Turn, before: BuyerState, whys: readonly Why[]): Step {
  const { scenario, heard, speech, claims, vehicle } = turn;
  const weighed = weighAnswer(scenario, before, heard, claims, speech, vehicle);
  let state = notePreAnswers(turn, noteFit(turn, { ...before, waiting: weighed.waiting }));
  const all: Why[] = [...whys, ...weighed.whys];
  const worried = work(turn, state);
  state = worried.state;
  all.push(...worried.whys);

  const money = talkMoney(scenario, state, heard, speech);
  if (money) {
    all.push(...money.whys);
    const next = { ...money.state, outcome: money.outcome };
    if (money.outcome || speech.hasQuestion || speech.isFull) return { state: next, whys: all };
    return goOn(turn, next, all, heard.questions.length === 0 && !saidOffer(speech));
  }
  const isClosing = heard.questions.length > 0 || !worried.isWorking;
  if (!worried.isSettling && isClosing) {
    const close = answerClose(scenario, state, heard, speech);
    if (close)
      return { state: { ...close.state, outcome: close.outcome }, whys: [...all, ...close.whys] };
  }
  if (openObjection(scenario, state)) return pressWorry(turn, state, all);
  const isSaidBack = saysBack(scenario, before, heard) === "right" && !turn.isCanned;
  const answered = isSaidBack ? null : answerQuestions(scenario, state, heard, speech);
  if (answered) return goOn(turn, answered.state, [...all, ...answered.whys], speech.isEmpty);
  reactToStatement(turn, state);
  return goOn(turn, state, all, true);
}

function saidOffer(speech: Speech): boolean {
  return speech.parts.some((part) => /offer|counter|hold|last|sweetener|wont/i.test(part.intent));
}

function goOn(turn: Turn, state: BuyerState, whys: readonly Why[], mustSpeak: boolean): Step {
  const { scenario, heard, speech, vehicle } = turn;
  const taken = takeInitiative(scenario, state, heard, speech, mustSpeak, vehicle);
  if (speech.isEmpty) speech.stock("neutral") || speech.stock("cool") || speech.stock("noAnswer");
  return { state: taken.state, whys: [...whys, ...taken.whys] };
}

/** What the seller's words did for what the buyer needs. */
function noteFit({ fit }: Turn, state: BuyerState): BuyerState {
  if (fit.kind === "met") return { ...state, missed: 0, needs: meetNeed(state, fit.need) };
  if (fit.kind === "missed") return { ...state, missed: state.missed + 1 };
  return state;
}

/** Worries and questions that were dealt with before they were voiced need not be voiced. */
function notePreAnswers({ scenario, heard, vehicle, claims }: Turn, state: BuyerState): BuyerState {
  const wondered = answeredWonderings(scenario, vehicle, heard, claims);
  const answered = scenario.objections
    .filter((one) => state.objections[one.id] === undefined && forestalls(one, heard))
    .map((one) => `pre:${one.id}`);
  return {
    ...state,
    once: [...new Set([...state.once, ...answered])],
    wondered: [...new Set([...state.wondered, ...wondered])],
  };
}

type Worked = Step & {
  readonly isSettling: boolean;
  /** True when the turn went into the worry, whatever came of it. */
  readonly isWorking: boolean;
};

/** The worry on the table: whether this turn settled it. */
function work(turn: Turn, state: BuyerState): Worked {
  const { scenario, heard, speech, isCanned } = turn;
  const open = openObjection(scenario, state);
  if (!open) return { state, whys: [], isSettling: false, isWorking: false };
  const before = standingOf(state, open);
  const after = workOn(scenario, open, state, heard, isCanned);
  const objections = { ...state.objections, [open.id]: after };
  const isHeardNow = after.heard && !before.heard;
  const whys: Why[] = isHeardNow ? ["heard"] : [];
  const isWorking = after.answered > before.answered;
  if (!after.settled) {
    return { state: { ...state, objections }, whys, isSettling: false, isWorking };
  }
  speech.own("settled", open.settled);
  const settled = { ...state, objections, open: null };
  return { state: settled, whys: [...whys, "settled"], isSettling: true, isWorking };
}

/** An open worry: what is behind it when somebody asks, an answer to another question, or the worry again. */
function pressWorry(turn: Turn, state: BuyerState, whys: readonly Why[]): Step {
  const { scenario, heard, speech, fit } = turn;
  const open = openObjection(scenario, state);
  if (!open) return { state, whys };
  const standing = standingOf(state, open);
  const key = `beneath:${open.id}`;
  if (standing.explored && !state.once.includes(key) && speech.own("beneath", open.beneath)) {
    return { state: { ...state, once: [...state.once, key] }, whys };
  }
  const isStep = asksForStep(heard);
  const isAsked = heard.questions.some((question) => !isOffer(question));
  if (isAsked && !isStep) {
    const answered = answerQuestions(scenario, state, heard, speech);
    if (answered && !speech.isEmpty)
      return { state: answered.state, whys: [...whys, ...answered.whys] };
  }
  const hasLanded = fit.kind === "met" && !isStep && speech.stock("benefitLanded");
  if (hasLanded && speech.chance(0.5)) return { state, whys };
  if (heard.has("acknowledge") && standing.answered === 0 && speech.chance(0.5))
    speech.stock("heardMe");
  const line = open.press[standing.pressed];
  if (line === undefined || !speech.own("objection", line)) {
    // Put twice and not dealt with: it stays in the way of a yes, but the talk moves on.
    if (speech.isEmpty) speech.stock(state.mood.trust < 45 ? "cool" : "halfConvinced");
    return goOn(turn, { ...state, open: null }, [...whys, "not_settled"], false);
  }
  const pressed = { ...standing, pressed: standing.pressed + 1 };
  const next = { ...state, objections: { ...state.objections, [open.id]: pressed } };
  const isNew = standing.heard || standing.answered > 0;
  return { state: next, whys: isNew ? whys : [...whys, "not_settled"] };
}

/** What the buyer thinks of something that was told, not asked. */
function reactToStatement(
  { scenario, heard, fit, speech, isCanned }: Turn,
  state: BuyerState,
): void {
  if (!speech.isEmpty) return;
  if (isCanned) speech.stock("cool");
  else if (isOnlyMoney(scenario, heard)) speech.stock("notAboutMoney");
  else if (saysBack(scenario, state, heard) === "right") speech.stock("understood");
  else if (fit.kind === "met") speech.stock("benefitLanded");
  else if (heard.words > 90) speech.stock("rambled");
  else if (fit.kind === "missed") sayMissed(fit.forgotten, state, speech);
  else if (heard.has("disclose") && heard.told >= 5) speech.stock("honest");
  else if (isRecital(heard)) speech.stock("benefitMissed");
}

/** Talk of deals and discounts to somebody who is still looking. */
function isOnlyMoney(scenario: Scenario, heard: Heard): boolean {
  if (scenario.sessionType === "negotiation" || heard.prices.length > 0) return false;
  const isMoney = MONEY_TALK.test(heard.plain);
  return isMoney && !heard.has("explain_numbers") && !heard.has("benefit");
}

const MONEY_TALK =
  / (?:great deals?|good deals?|deal at that price|marked down|cheaper|drop the price|take (?:something|some|money) off|discount|special price|great prices?|steal) /;

function sayMissed(
  forgotten: Extract<Fit, { kind: "missed" }>["forgotten"],
  state: BuyerState,
  speech: Speech,
): void {
  const isReminding = forgotten !== null && state.missed >= 2;
  if (isReminding && speech.own("reminder", forgotten.reminder)) return;
  speech.stock("benefitMissed");
}
