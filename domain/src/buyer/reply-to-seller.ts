import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { answerQuestions } from "./answer-question.ts";
import { type BuyerState, FRESH_OBJECTION } from "./buyer-state.ts";
import { type ClaimCheck, checkClaims } from "./check-claims.ts";
import { answerClose, leaveIfDone, sayFarewell, sayWorry } from "./close-talk.ts";
import { feelTurn, type MoodCause, moodAfter, shownMood } from "./feel-turn.ts";
import { nextObjection, openObjection, workOn } from "./handle-objection.ts";
import { type Heard, hearSeller } from "./hear-seller.ts";
import { checkAnswer, reactToStatement, reactToTurn } from "./react-to-turn.ts";
import { Reply } from "./say-lines.ts";
import type { BuyerMood, BuyerOutcome, Scenario } from "./scenario.ts";
import { talkMoney } from "./talk-money.ts";

export type BuyerReply = {
  readonly text: string;
  readonly state: BuyerState;
  readonly mood: BuyerMood;
  /** How the buyer ended the talk with this reply; null while it goes on. */
  readonly ended: BuyerOutcome | null;
  readonly causes: readonly MoodCause[];
  readonly claims: readonly ClaimCheck[];
};

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
  const heard = hearSeller(text, input.state.last);
  const claims = checkClaims(text, input.vehicle ?? scenario.facts);
  const causes = [...feelTurn(scenario, input.state, heard), ...caughtOut(claims)];
  const felt = { ...input.state, mood: moodAfter(input.state.mood, causes) };
  const reply = new Reply(scenario, felt);
  const after = endWhenWordless(speak(scenario, felt, heard, reply), reply);
  const said = reply.finish();
  const state = { ...after, ...said, exchanges: felt.exchanges + 1 };
  return {
    text: said.last,
    state,
    mood: shownMood(state.mood),
    ended: state.outcome,
    causes,
    claims,
  };
}

/** Somebody who has said all they had to say leaves rather than repeat themselves. */
function endWhenWordless(state: BuyerState, reply: Reply): BuyerState {
  if (!reply.isEmpty) return state;
  reply.stock("leftCalm");
  return { ...state, outcome: "left" };
}

/** A wrong fact, when the buyer has read the listing, costs more than any clumsy sentence. */
function caughtOut(claims: readonly ClaimCheck[]): MoodCause[] {
  return claims.some((claim) => claim.verdict === "false")
    ? [{ meter: "trust", by: -9, why: "wrong_fact", text: "A fact about the car was wrong." }]
    : [];
}

function speak(scenario: Scenario, state: BuyerState, heard: Heard, reply: Reply): BuyerState {
  const left = leaveIfDone(state, reply);
  if (left) return { ...state, outcome: left };
  if (heard.has("farewell") && heard.questions.length === 0) {
    return { ...state, outcome: sayFarewell(scenario, state, reply) };
  }
  const isUpset = reactToTurn(scenario, state, heard, reply);
  const worked = work(scenario, state, heard);
  if (isUpset) return worked;
  const waiting = checkAnswer(worked, heard, reply);
  const next = { ...worked, waiting };
  const wasPassedOver = (waiting?.ignored ?? 0) > 1 && !reply.isEmpty;

  const money = talkMoney(scenario, next, heard, reply);
  if (money) return { ...next, deal: money.deal, outcome: money.outcome };
  const closed = answerClose(scenario, next, heard, reply);
  if (closed) return { ...putOpen(next, closed.open), outcome: closed.outcome };
  if (wasPassedOver && heard.questions.length === 0) return next;
  const open = openObjection(scenario, worked);
  if (open) return settleOrPress(scenario, next, heard, reply);
  const answered = answerQuestions(scenario, next, heard, reply);
  if (answered) {
    const { asked, told, again } = answered;
    const mood = again ? moodAfter(next.mood, ASKED_AGAIN) : next.mood;
    return goOn(scenario, { ...next, asked, told, mood }, reply, false);
  }
  if (reply.isEmpty) reactToStatement(scenario, heard, reply);
  return goOn(scenario, next, reply, true);
}

const ASKED_AGAIN: readonly MoodCause[] = [
  { meter: "patience", by: -6, why: "asked_again", text: "That had been answered." },
  { meter: "trust", by: -2, why: "asked_again", text: "That had been answered." },
];

const SETTLED: readonly MoodCause[] = [
  { meter: "trust", by: 8, why: "settled", text: "A worry was dealt with." },
  { meter: "interest", by: 6, why: "settled", text: "A worry was dealt with." },
];

function work(scenario: Scenario, state: BuyerState, heard: Heard): BuyerState {
  const open = openObjection(scenario, state);
  if (!open) return state;
  return { ...state, objections: { ...state.objections, [open.id]: workOn(open, state, heard) } };
}

/** The worry on the table: settled, answered further when the seller asks about it, or put again. */
function settleOrPress(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  reply: Reply,
): BuyerState {
  const open = openObjection(scenario, state);
  if (!open) return state;
  const standing = state.objections[open.id] ?? FRESH_OBJECTION;
  if (standing.settled) {
    reply.own(open.settled);
    const settled = { ...state, open: null, mood: moodAfter(state.mood, SETTLED) };
    return goOn(scenario, settled, reply, true);
  }
  if (heard.has("isolate") && reply.stock("isolated")) return state;
  const answered = answerQuestions(scenario, state, heard, reply);
  if (answered) return { ...state, asked: answered.asked, told: answered.told };
  const line = open.press[standing.pressed];
  if (line === undefined || !reply.own(line)) reply.stock("cool");
  const pressed = { ...standing, pressed: standing.pressed + 1 };
  // A worry that was put twice and not dealt with stays, but the talk moves on.
  const stays = line !== undefined;
  return {
    ...state,
    open: stays ? open.id : null,
    objections: { ...state.objections, [open.id]: pressed },
    mood: moodAfter(state.mood, [
      { meter: "trust", by: -4, why: "not_settled", text: "A worry was left standing." },
    ]),
  };
}

/** What the buyer brings up by themselves: a question about the car, a worry, or nothing. */
function goOn(scenario: Scenario, state: BuyerState, reply: Reply, mustSpeak: boolean): BuyerState {
  const isTime = state.exchanges >= 1 && !reply.hasQuestion;
  const wondering = scenario.wonderings.find((one) => !state.wondered.includes(one.ask));
  const worry = nextObjection(scenario, state);
  const wantsToWorry = worry !== null && state.exchanges >= worryFrom(scenario);
  if (isTime && wantsToWorry && (mustSpeak || reply.throw() < 0.45)) {
    return putOpen(state, sayWorry(scenario, state, reply));
  }
  if (isTime && wantsPrice(scenario, state) && reply.stock("askPrice")) {
    return { ...state, waiting: { topic: "price", ignored: 0, ask: "price" } };
  }
  if (isTime && wondering && !state.waiting && (mustSpeak || reply.throw() < 0.35)) {
    reply.own(wondering.ask);
    return {
      ...state,
      wondered: [...state.wondered, wondering.ask],
      waiting: { topic: wondering.topic, ignored: 0, ask: wondering.ask },
    };
  }
  if (reply.isEmpty || (mustSpeak && !reply.hasQuestion)) fillSilence(state, reply);
  return state;
}

/** Objections are the point of an objection talk, and come once the car is known elsewhere. */
function worryFrom(scenario: Scenario): number {
  return scenario.sessionType === "objection" || scenario.sessionType === "closing" ? 0 : 3;
}

/** In a negotiation nothing is more interesting than the number. */
function wantsPrice(scenario: Scenario, state: BuyerState): boolean {
  const isBargaining = scenario.sessionType === "negotiation" && scenario.purse !== null;
  return isBargaining && state.deal.asked === null && state.exchanges >= 2 && !state.waiting;
}

function fillSilence(state: BuyerState, reply: Reply): void {
  if (state.mood.trust < 35) {
    if (reply.stock("cool")) return;
  } else if (reply.throw() < 0.6 && reply.stock("moveOn")) return;
  if (reply.isEmpty) reply.stock("neutral") || reply.stock("noAnswer") || reply.stock("notCaught");
}

function putOpen(state: BuyerState, open: string | null): BuyerState {
  if (open === null) return state;
  const standing = state.objections[open] ?? FRESH_OBJECTION;
  return { ...state, open, objections: { ...state.objections, [open]: standing } };
}
