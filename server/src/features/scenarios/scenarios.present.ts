import type { ListedScenario, ScenarioDetail, ScenarioDraft } from "@walkaround/contract/scenarios";
import { draftOf } from "@walkaround/domain/buyer/draft-scenario";
import type { Scenario } from "@walkaround/domain/buyer/scenario";
import { cardOf } from "@walkaround/domain/buyer/scenario-library";
import type { ScenarioContent, ScenarioRow } from "./scenarios.queries.ts";

export function presentBuiltIn(scenario: Scenario): ListedScenario {
  return { ...cardOf(scenario), own: false, changedBy: null, changedAt: null };
}

export function presentOwn({ card, saved_by, saved_at }: ScenarioRow): ListedScenario {
  return { ...card, own: true, changedBy: saved_by, changedAt: saved_at.toISOString() };
}

export function presentDraft({ document, draft, ...saved }: ScenarioContent): ScenarioDetail {
  return { scenario: presentOwn({ card: cardOf(document), ...saved }), draft };
}

export function presentBuiltInDraft(scenario: Scenario): ScenarioDetail {
  // The same shape: the domain's is read only.
  const draft = structuredClone(draftOf(scenario)) as ScenarioDraft;
  return { scenario: presentBuiltIn(scenario), draft };
}
