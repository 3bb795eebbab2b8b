import type { BuyerState } from "./buyer-state.ts";
import { takesUpNeed } from "./feel-turn.ts";
import { openObjection } from "./handle-objection.ts";
import type { Heard } from "./hear-seller.ts";
import type { Reply } from "./say-lines.ts";
import { firstName } from "./say-lines.ts";
import type { Scenario } from "./scenario.ts";

/** A first word on how the turn came across; true when it was bad enough that nothing else is said. */
export function reactToTurn(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  reply: Reply,
): boolean {
  if (heard.isNoise) return reply.stock("notCaught");
  if (heard.has("abuse")) return reply.stock("abused");
  if (heard.has("off_role")) return reply.stock("offRole");
  if (heard.has("pressure")) return reply.stock("pressured") && state.open === null;
  if (heard.has("dismiss") && state.open !== null) return !reply.stock("dismissed");
  if (heard.has("disparage")) return !reply.stock("disparaged");
  if (state.exchanges === 0 && heard.has("greet")) reply.stock("greeted");
  if (heard.has("introduce") && state.exchanges < 3) {
    reply.stock("named", { name: firstName(scenario.buyer.name) });
  }
  return false;
}

/** What the buyer thinks of something that was told, not asked. */
export function reactToStatement(scenario: Scenario, heard: Heard, reply: Reply): void {
  if (takesUpNeed(scenario, heard)) reply.stock("benefitLanded");
  else if (heard.has("disclose")) reply.stock("honest");
  else if (heard.words > 90) reply.stock("rambled");
  else if (heard.has("benefit") || heard.words > 25) reply.stock("benefitMissed");
}

export type Waiting = BuyerState["waiting"];

/** Whether the question that the buyer put was answered, and what is said about it. */
export function checkAnswer(state: BuyerState, heard: Heard, reply: Reply): Waiting {
  const { waiting } = state;
  if (!waiting) return null;
  if (isAnswered(waiting, heard)) {
    if (heard.has("disclose")) reply.stock("honest");
    else if (heard.questions.length === 0 || heard.words > 12) reply.stock("answeredWell");
    return null;
  }
  // A question back that is on the way to the answer is no evasion, once.
  if (heard.questions.length > 0 && waiting.ignored === 0) return { ...waiting, ignored: 1 };
  reply.stock("ignored");
  return waiting.ignored >= 2 ? null : { ...waiting, ignored: waiting.ignored + 1 };
}

function isAnswered(waiting: NonNullable<Waiting>, heard: Heard): boolean {
  if (heard.has("disclose")) return true;
  const speaks = heard.words > 4 && (heard.questions.length === 0 || heard.words > 14);
  const hasFigure = /\d/.test(heard.text) || heard.prices.length > 0;
  return speaks && ([...heard.topics].some((topic) => topic === waiting.topic) || hasFigure);
}

/** Is somebody's worry still in the way of a yes? */
export function isWorried(scenario: Scenario, state: BuyerState): boolean {
  return openObjection(scenario, state) !== null;
}
