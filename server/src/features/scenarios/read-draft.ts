import type { ScenarioDraft } from "@walkaround/contract/scenarios";
import { makeScenario } from "@walkaround/domain/buyer/make-scenario";
import type { Scenario } from "@walkaround/domain/buyer/scenario";
import type { ScenarioDraft as BuyerDraft } from "@walkaround/domain/buyer/scenario-draft";
import { quoteValue, refuse } from "../../platform/refuse.ts";

const MOST_ALLOWED = 160;

/** The scenario that a draft makes; refuses by the first field that stands against it. */
export function readDraft(draft: ScenarioDraft, id: string, version: number): Scenario {
  // The contract checked its shape; which words are personas, subjects and worries is checked by the domain.
  const { scenario, refusals } = makeScenario(draft as BuyerDraft, { id, version });
  if (scenario) return scenario;
  const [first, ...more] = refusals;
  if (!first) throw new Error("A draft was refused for no reason");
  const { field, value, allowed } = first;
  const others = more.length > 0 ? `; ${more.length} more to mend` : "";
  throw refuse(
    "SCENARIO_INVALID",
    `"body.draft.${field}" is ${quoteValue(value)}; allowed: ${shortened(allowed)}${others}`,
    `body.draft.${field}`,
  );
}

function shortened(text: string): string {
  return text.length > MOST_ALLOWED ? `${text.slice(0, MOST_ALLOWED)}…` : text;
}
