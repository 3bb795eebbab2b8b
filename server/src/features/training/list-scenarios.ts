import type { QueryOf, ReplyOf } from "@walkaround/contract/route";
import type { listScenarios as route } from "@walkaround/contract/training";
import { cardOf, SCENARIOS } from "@walkaround/domain/buyer/scenario-library";

/** What can be practised, without what each buyer hides. */
export async function listScenarios({
  sessionType,
  difficulty,
}: QueryOf<typeof route>): Promise<ReplyOf<typeof route>> {
  const scenarios = SCENARIOS.filter(
    (scenario) =>
      (sessionType === undefined || scenario.sessionType === sessionType) &&
      (difficulty === undefined || scenario.difficulty === difficulty),
  );
  return { scenarios: scenarios.map(cardOf) };
}
