import type { Scenario, ScenarioCard } from "./scenario.ts";
import { CLOSING } from "./scenarios/closing.ts";
import { DISCOVERY } from "./scenarios/discovery.ts";
import { NEGOTIATION } from "./scenarios/negotiation.ts";
import { OBJECTION } from "./scenarios/objection.ts";
import { PITCH } from "./scenarios/pitch.ts";
import { PRODUCT_KNOWLEDGE } from "./scenarios/product-knowledge.ts";

/** The built-in scenarios: each session type at each difficulty, each with a person of their own. */
export const SCENARIOS: readonly Scenario[] = [
  ...DISCOVERY,
  ...PRODUCT_KNOWLEDGE,
  ...PITCH,
  ...OBJECTION,
  ...NEGOTIATION,
  ...CLOSING,
];

/**
 * The built-in scenario of an id, or null.
 *
 * @example
 * ```ts
 * findScenario("closing-spouse")?.buyer.name // => "Beth Carlisle"
 * findScenario("nobody") // => null
 * ```
 */
export function findScenario(id: string): Scenario | null {
  return SCENARIOS.find((scenario) => scenario.id === id) ?? null;
}

/**
 * What a salesperson may see of a scenario; needs, secrets and the purse are not in it.
 *
 * @example
 * ```ts
 * Object.keys(cardOf(SCENARIOS[0])).includes("secrets") // => false
 * ```
 */
export function cardOf(scenario: Scenario): ScenarioCard {
  const { id, version, sessionType, difficulty, title, situation, goal, buyer, car, minutes } =
    scenario;
  return { id, version, sessionType, difficulty, title, situation, goal, buyer, car, minutes };
}
