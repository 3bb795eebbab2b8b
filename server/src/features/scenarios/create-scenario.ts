import type { BodyOf } from "@walkaround/contract/route";
import {
  OWN_SCENARIO_LIMIT,
  type createScenario as route,
  type ScenarioDetail,
} from "@walkaround/contract/scenarios";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { newId } from "../../platform/new-id.ts";
import { refuse } from "../../platform/refuse.ts";
import { getScenario } from "./get-scenario.ts";
import { readDraft } from "./read-draft.ts";
import { countOwnScenarios, insertScenario, insertScenarioVersion } from "./scenarios.queries.ts";

/** Puts a buyer of the dealership's own into the library. The same id again gives the same scenario. */
export async function createScenario(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  { id: wished, draft }: BodyOf<typeof route>,
): Promise<ScenarioDetail> {
  const now = ctx.clock.now();
  const id = wished ?? newId(now);
  const document = readDraft(draft, id, 1);
  await ctx.db.transaction().execute(async (trx) => {
    const count = await countOwnScenarios(trx, scope);
    if (!(await insertScenario(trx, scope, id, now))) return;
    if (count >= OWN_SCENARIO_LIMIT) {
      throw refuse(
        "SCENARIO_LIMIT",
        `Your dealership has ${count} scenarios of its own; it may have ${OWN_SCENARIO_LIMIT}. Delete one first`,
      );
    }
    await insertScenarioVersion(trx, scope, { document, draft }, now);
  });
  return getScenario(ctx, scope, id);
}
