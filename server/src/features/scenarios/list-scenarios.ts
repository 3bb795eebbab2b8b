import type { QueryOf, ReplyOf } from "@walkaround/contract/route";
import type { listScenarios as route } from "@walkaround/contract/scenarios";
import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { presentBuiltIn, presentOwn } from "./scenarios.present.ts";
import { listOwnScenarios } from "./scenarios.queries.ts";

/** What can be practised, without what each buyer hides. */
export async function listScenarios(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  { sessionType, difficulty }: QueryOf<typeof route>,
): Promise<ReplyOf<typeof route>> {
  const own = await listOwnScenarios(ctx.sql, scope);
  const scenarios = [...SCENARIOS.map(presentBuiltIn), ...own.map(presentOwn)].filter(
    (scenario) =>
      (sessionType === undefined || scenario.sessionType === sessionType) &&
      (difficulty === undefined || scenario.difficulty === difficulty),
  );
  return { scenarios };
}
