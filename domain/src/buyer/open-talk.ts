import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { type BuyerState, FRESH_OBJECTION, freshState } from "./buyer-state.ts";
import { markOf, throwDice } from "./dice.ts";
import { shownMood } from "./feel-turn.ts";
import { drawDeal } from "./purse.ts";
import type { BuyerMood, Scenario } from "./scenario.ts";
import { Speech } from "./speech.ts";

export type { Scenario } from "./scenario.ts";

/**
 * The buyer's first line and how they feel when they arrive. The same seed gives the same buyer: the dice
 * also draw, unseen, what they will pay on this day.
 *
 * @example
 * ```ts
 * import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
 * openTalk({ scenario: SCENARIOS[0], seed: 7 }).text === openTalk({ scenario: SCENARIOS[0], seed: 7 }).text // => true
 * ```
 */
export function openTalk(input: {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly vehicle?: VehicleFacts;
}): { readonly text: string; readonly state: BuyerState; readonly mood: BuyerMood } {
  const { scenario, seed, vehicle } = input;
  let dice = scramble(seed, scenario.id);
  const deal = drawDeal(
    scenario,
    () => {
      const thrown = throwDice(dice);
      dice = thrown.dice;
      return thrown.value;
    },
    vehicle,
  );
  const state = freshState(scenario, dice, deal);
  const speech = new Speech(scenario, state, vehicle ?? scenario.facts);
  const line = speech.pick(scenario.opening);
  speech.own("opening", line ?? scenario.situation);
  const first = scenario.objections.find((objection) => objection.when === "start");
  const opened = {
    ...state,
    ...speech.finish(),
    open: first?.id ?? null,
    objections: first ? { [first.id]: FRESH_OBJECTION } : {},
  };
  return { text: opened.last, state: opened, mood: shownMood(state.mood) };
}

/** Seeds that follow one another, and scenarios with the same seed, give days that do not. */
function scramble(seed: number, scenario: string): number {
  const whole = Number.isFinite(seed) ? Math.trunc(seed) : 0;
  return Math.imul((whole >>> 0) ^ markOf(scenario), 0x9e3779b1) >>> 0;
}
