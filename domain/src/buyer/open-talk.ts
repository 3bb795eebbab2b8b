import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { type BuyerState, freshState } from "./buyer-state.ts";
import { shownMood } from "./feel-turn.ts";
import { Reply } from "./say-lines.ts";
import type { BuyerMood, Scenario } from "./scenario.ts";

/**
 * The buyer's first line and how they feel when they arrive. The same seed gives the same line.
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
  const state = freshState(scenario, seed);
  const reply = new Reply(scenario, state);
  const at = Math.floor(reply.throw() * scenario.opening.length);
  reply.own(scenario.opening[at] ?? scenario.situation);
  const car = vehicle && nameOf(vehicle);
  if (car) reply.own(`It's the ${car} I want to talk about.`);
  const said = reply.finish();
  const open = scenario.sessionType === "objection" ? (scenario.objections[0]?.id ?? null) : null;
  const objections =
    open === null
      ? {}
      : { [open]: { heard: false, explored: false, answered: false, pressed: 0, settled: false } };
  return {
    text: said.last,
    state: { ...state, ...said, open, objections },
    mood: shownMood(state.mood),
  };
}

function nameOf({ year, make, model }: VehicleFacts): string {
  return [year, make, model].filter((part) => part !== undefined).join(" ");
}
