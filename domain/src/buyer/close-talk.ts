import type { BuyerState } from "./buyer-state.ts";
import { isFreeOfWorries, nextObjection, openObjection } from "./handle-objection.ts";
import type { Heard } from "./hear-seller.ts";
import type { Reply } from "./say-lines.ts";
import type { BuyerOutcome, Scenario } from "./scenario.ts";

const GONE = 6;
const READY_TRUST = 48;
const READY_INTEREST = 42;
/** Nobody is won in two sentences. */
const FEWEST_EXCHANGES = 3;

/** The buyer leaves when patience or trust has run out. */
export function leaveIfDone(state: BuyerState, reply: Reply): BuyerOutcome | null {
  if (state.mood.trust > GONE && state.mood.patience > GONE) return null;
  const isAngry = state.mood.trust <= GONE;
  reply.stock(isAngry ? "leftAngry" : "leftCalm");
  return isAngry ? "left_angry" : "left";
}

/** The seller asked for the sale or a next step: yes when the buyer is ready, what is in the way when not. */
export function answerClose(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  reply: Reply,
): { readonly outcome: BuyerOutcome | null; readonly open: string | null } | null {
  const asksToBuy = heard.has("ask_commitment");
  const asksForStep = heard.has("propose_next_step") || heard.has("offer_test_drive");
  if (!asksToBuy && !asksForStep) return null;
  const isAsking = heard.questions.some((question) => question.open && question.topics.length > 0);
  if (isAsking && !asksToBuy && !heard.has("offer_test_drive")) return null;
  const isReady =
    state.mood.trust >= READY_TRUST &&
    state.mood.interest >= READY_INTEREST &&
    state.exchanges >= FEWEST_EXCHANGES;
  if (isReady && isFreeOfWorries(scenario, state)) {
    if (scenario.yes === "buy" && asksToBuy && hasAgreedPrice(scenario, state)) {
      reply.stock("bought");
      return { outcome: "bought", open: null };
    }
    if (scenario.yes === "next_step") {
      reply.stock("agreedStep");
      return { outcome: "agreed_next_step", open: null };
    }
  }
  if (!asksToBuy) {
    if (heard.questions.length > 1 || heard.prices.length > 0) return null;
    if (openObjection(scenario, state)) return null;
    reply.stock("laterStep");
    return { outcome: null, open: null };
  }
  reply.stock("notYet");
  return { outcome: null, open: sayWorry(scenario, state, reply) };
}

/** Puts the open worry again, or the next one on the table; answers with the one that is now open. */
export function sayWorry(scenario: Scenario, state: BuyerState, reply: Reply): string | null {
  const open = openObjection(scenario, state);
  if (open) {
    const line = open.press[state.objections[open.id]?.pressed ?? 0] ?? open.press.at(-1);
    if (line !== undefined) reply.own(line);
    return open.id;
  }
  const next = nextObjection(scenario, state);
  if (!next) return null;
  reply.own(next.raise);
  return next.id;
}

export function sayFarewell(scenario: Scenario, state: BuyerState, reply: Reply): BuyerOutcome {
  reply.stock("farewell");
  const isWon = isFreeOfWorries(scenario, state) && state.mood.trust >= READY_TRUST;
  return isWon && scenario.yes === "next_step" && state.exchanges >= FEWEST_EXCHANGES
    ? "agreed_next_step"
    : "left";
}

/** Where there is a purse the price must have been settled first. */
function hasAgreedPrice(scenario: Scenario, state: BuyerState): boolean {
  const { purse } = scenario;
  if (!purse || scenario.sessionType === "closing") return true;
  return state.deal.asked !== null && state.deal.asked <= purse.reservation;
}
