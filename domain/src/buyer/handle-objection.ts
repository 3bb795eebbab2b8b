import type { Topic } from "../talk/dialogue-act.ts";
import { type BuyerState, FRESH_OBJECTION, type ObjectionState } from "./buyer-state.ts";
import { isRecital } from "./feel-turn.ts";
import type { Heard } from "./hear-seller.ts";
import type { Objection, Scenario } from "./scenario.ts";

/** The objection on the table. */
export function openObjection(scenario: Scenario, state: BuyerState): Objection | null {
  return scenario.objections.find((objection) => objection.id === state.open) ?? null;
}

/** What the seller's turn did for the objection on the table: listened, explored, answered. */
export function workOn(objection: Objection, state: BuyerState, heard: Heard): ObjectionState {
  const before = state.objections[objection.id] ?? FRESH_OBJECTION;
  const isOnTopic =
    heard.topics.has(objection.topic) ||
    objection.keys.some((key) => heard.text.toLowerCase().includes(key));
  const isRude = heard.has("dismiss") || heard.has("pressure") || heard.has("abuse");
  const said = heard.words - heard.questions.length * 8;
  const substance =
    heard.has("disclose") ||
    heard.has("offer_help") ||
    heard.has("explain_numbers") ||
    heard.has("benefit") ||
    heard.has("offer_test_drive") ||
    heard.prices.length > 0;
  const after = {
    ...before,
    heard: before.heard || (!isRude && (heard.has("acknowledge") || heard.has("apologise"))),
    explored: before.explored || (!isRude && (heard.has("isolate") || asksAboutThem(heard))),
    answered:
      before.answered || (!isRude && !isRecital(heard) && said >= 6 && substance && isOnTopic),
  };
  return { ...after, settled: after.answered && (after.heard || after.explored) };
}

const MONEY: readonly Topic[] = ["budget", "payment", "credit", "down_payment"];

/** An open question about the person; one about their money is not. */
function asksAboutThem(heard: Heard): boolean {
  return heard.questions.some(
    (question) => question.open && !question.topics.some((topic) => MONEY.includes(topic)),
  );
}

/** The next worry that has not been on the table, once the buyer is ready to voice it. */
export function nextObjection(scenario: Scenario, state: BuyerState): Objection | null {
  return (
    scenario.objections.find((objection) => state.objections[objection.id] === undefined) ?? null
  );
}

export function isFreeOfWorries(scenario: Scenario, state: BuyerState): boolean {
  return scenario.objections.every((objection) => state.objections[objection.id]?.settled === true);
}
