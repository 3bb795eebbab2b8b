import type { BuyerState } from "./buyer-state.ts";
import type { Why } from "./feel-turn.ts";
import { openObjection, standingOf, unsettled, worryFor } from "./handle-objection.ts";
import { FINDS_OUT, type Heard } from "./hear-seller.ts";
import type { BuyerOutcome, Objection, Scenario } from "./scenario.ts";
import type { Speech } from "./speech.ts";
import type { Subject } from "./subject.ts";
import { toldNeeds } from "./track-needs.ts";

export type Close = {
  readonly state: BuyerState;
  readonly outcome: BuyerOutcome | null;
  readonly whys: readonly Why[];
};

const GONE = 5;
const READY = {
  easy: { trust: 46, interest: 42 },
  medium: { trust: 50, interest: 48 },
  hard: { trust: 54, interest: 52 },
} as const;
/** Nobody is won in two sentences. */
const FEWEST_EXCHANGES = 4;

/** The buyer leaves when patience or trust has run out. */
export function leaveIfDone(state: BuyerState, speech: Speech): BuyerOutcome | null {
  if (state.mood.trust > GONE && state.mood.patience > GONE) return null;
  const isAngry = state.mood.trust <= GONE;
  speech.stock(isAngry ? "leftAngry" : "leftCalm");
  return isAngry ? "left_angry" : "left";
}

/** The seller asked for the sale or a next step: yes when the buyer is ready, what is in the way when not. */
export function answerClose(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  speech: Speech,
): Close | null {
  const asksToBuy =
    heard.has("ask_commitment") || (heard.has("pressure") && heard.questions.length > 0);
  if (!asksToBuy && !asksForStep(heard)) return null;
  const open = unsettled(scenario, state);
  const isMet = scenario.sessionType !== "discovery" || toldNeeds(scenario, state).length >= 2;
  if (isReady(scenario, state) && isMet && stepIsEnough(scenario, state, open)) {
    if (scenario.yes === "buy" && asksToBuy && hasAgreedPrice(scenario, state)) {
      speech.stock("bought");
      return { state, outcome: "bought", whys: [] };
    }
    if (scenario.yes === "next_step" && !open) {
      speech.stock("agreedStep");
      return { state, outcome: "agreed_next_step", whys: [] };
    }
  }
  return asksToBuy
    ? refuseForNow(scenario, state, speech)
    : putOff(scenario, state, heard, speech, isMet);
}

/** Invites to something: a drive, a time, the desk. "I'll check and come back to you" does not. */
export function asksForStep(heard: Heard): boolean {
  if (heard.has("offer_test_drive")) return true;
  return (
    heard.has("propose_next_step") && !FINDS_OUT.test(heard.plain) && INVITES.test(heard.plain)
  );
}

const INVITES =
  / (?:how about|could you|can you|would you|do you want|want to|wants? to|let us (?:take|go for|set|schedule|meet|sit|drive)|shall we|why do not|come (?:by|in|back|see|over)|stop (?:by|in)|swing by|appointment|schedule|book|set (?:up|a)|take it|drive it|saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|this afternoon|what time|does .{0,30} work|hold it|sit down|step (?:inside|over)|go (?:inside|in|for)) /;

function isReady(scenario: Scenario, state: BuyerState): boolean {
  const bar = READY[scenario.difficulty];
  return (
    state.mood.trust >= bar.trust &&
    state.mood.interest >= bar.interest &&
    state.exchanges >= FEWEST_EXCHANGES
  );
}

function stepIsEnough(scenario: Scenario, state: BuyerState, open: Objection | null): boolean {
  return open === null || (scenario.yes === "buy" && standingOf(state, open).settled);
}

function refuseForNow(scenario: Scenario, state: BuyerState, speech: Speech): Close {
  if (
    state.exchanges < 2 &&
    scenario.sessionType !== "closing" &&
    scenario.sessionType !== "negotiation"
  ) {
    speech.stock("whatForYet");
    return { state, outcome: null, whys: ["closed_early"] };
  }
  if (!speech.isFull) speech.stock("notYet");
  const put = putWorry(scenario, state, speech);
  return { state: put, outcome: null, whys: ["closed_early"] };
}

/** What an invitation is asked with. */
const INVITING: ReadonlySet<Subject> = new Set<Subject>([
  "may_i",
  "timeline",
  "availability",
  "has_driven",
  "opinion",
  "delivery",
  "drink_or_seat",
  "time_today",
  "service",
  "use",
]);

/** A step is put off when it is too early for it; an open worry or another question goes first. */
function putOff(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  speech: Speech,
  isMet: boolean,
): Close | null {
  const isAbout = heard.questions.some(({ subjects }) =>
    subjects.some((one) => !INVITING.has(one)),
  );
  if (heard.prices.length > 0 || isAbout) return null;
  if (openObjection(scenario, state)) return null;
  if (!isMet && state.exchanges < 3) {
    speech.stock("whatForYet");
    return { state, outcome: null, whys: [] };
  }
  const worry = state.exchanges >= FEWEST_EXCHANGES - 1 ? unsettled(scenario, state) : null;
  if (worry) return { state: putWorry(scenario, state, speech), outcome: null, whys: [] };
  if (!speech.stock("laterStep")) return null;
  return { state, outcome: null, whys: [] };
}

/** Puts the open worry again, or the next one on the table. */
export function putWorry(scenario: Scenario, state: BuyerState, speech: Speech): BuyerState {
  const open = openObjection(scenario, state);
  if (open) {
    const standing = standingOf(state, open);
    speech.own("objection", open.press[standing.pressed]);
    const pressed = { ...standing, pressed: standing.pressed + 1 };
    return { ...state, objections: { ...state.objections, [open.id]: pressed } };
  }
  const next = worryFor(scenario, state, "commitment") ?? worryFor(scenario, state, "any");
  if (next) return raise(state, next, speech);
  const left = unsettled(scenario, state);
  if (!left) return state;
  speech.own("objection", left.press.at(-1));
  return { ...state, open: left.id };
}

/** Voices a worry for the first time. */
export function raise(state: BuyerState, worry: Objection, speech: Speech): BuyerState {
  const line = speech.pick(worry.raise);
  if (!speech.own("objection", line) && !worry.raise.some((one) => speech.own("objection", one))) {
    return state;
  }
  const isTouched = state.once.includes(`pre:${worry.id}`);
  const standing = { ...standingOf(state, worry), answered: isTouched ? 1 : 0 };
  const objections = { ...state.objections, [worry.id]: standing };
  return { ...state, open: worry.id, objections };
}

export function sayFarewell(scenario: Scenario, state: BuyerState, speech: Speech): BuyerOutcome {
  const isWon =
    scenario.yes === "next_step" &&
    state.mood.trust >= READY[scenario.difficulty].trust &&
    state.exchanges >= FEWEST_EXCHANGES &&
    unsettled(scenario, state) === null &&
    state.once.includes("step");
  speech.stock(isWon ? "farewellWarm" : "farewell");
  return isWon ? "agreed_next_step" : "left";
}

/** Where a price is bargained for it must have been settled first. */
function hasAgreedPrice(scenario: Scenario, state: BuyerState): boolean {
  if (scenario.sessionType !== "negotiation") return true;
  return state.deal.agreed !== null;
}
