/** A few minutes with a buyer and one objection of theirs. */
import type { BuyerState } from "./buyer-state.ts";
import type { Scenario } from "./scenario.ts";

/** A buyer who comes in with the objection has not all day for it. */
const MOST_PATIENCE = 60;
const MINUTES = 4;

/**
 * The same buyer, walking in with one objection and nothing else on their mind; null when they have no
 * objection of that id. Takes about four minutes.
 *
 * @example
 * ```ts
 * import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
 * drillScenario(SCENARIOS[0], SCENARIOS[0].objections[0].id).objections.length // => 1
 * drillScenario(SCENARIOS[0], "none of theirs") // => null
 * ```
 */
export function drillScenario(scenario: Scenario, objectionId: string): Scenario | null {
  const objection = scenario.objections.find((own) => own.id === objectionId);
  if (!objection) return null;
  return {
    ...scenario,
    sessionType: "objection",
    minutes: MINUTES,
    opening: objection.raise,
    objections: [{ ...objection, when: "start" }],
    wonderings: [],
    asides: [],
    start: { ...scenario.start, patience: Math.min(scenario.start.patience, MOST_PATIENCE) },
    yes: "next_step",
  };
}

/**
 * The id of the objection that the talk left standing: the one on the table at its end, else one that was
 * raised and not settled; null when there was none.
 *
 * @example
 * ```ts
 * import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
 * import { openTalk } from "@walkaround/domain/buyer/open-talk";
 * objectionLeft(SCENARIOS[0], openTalk({ scenario: { ...SCENARIOS[0], objections: [] }, seed: 1 }).state) // => null
 * ```
 */
export function objectionLeft(
  scenario: Scenario,
  state: Pick<BuyerState, "open" | "objections">,
): string | null {
  const left = scenario.objections.filter(({ id }) => state.objections[id]?.settled === false);
  return (left.find(({ id }) => id === state.open) ?? left[0])?.id ?? null;
}
