import type { BodyOf } from "@walkaround/contract/route";
import type { changeScenario as route, ScenarioDetail } from "@walkaround/contract/scenarios";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { refuse } from "../../platform/refuse.ts";
import { getScenario } from "./get-scenario.ts";
import { readDraft } from "./read-draft.ts";
import { noSuchScenario } from "./scenarios.policy.ts";
import { insertScenarioVersion, lockScenario, updateScenario } from "./scenarios.queries.ts";

/** Saves the next version. Sessions keep the one they began with. */
export async function changeScenario(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  id: string,
  { version, draft }: BodyOf<typeof route>,
): Promise<ScenarioDetail> {
  await ctx.db.transaction().execute(async (trx) => {
    const newest = await lockScenario(trx, scope, id);
    if (newest === undefined) throw noSuchScenario(id);
    if (newest !== version) {
      throw refuse(
        "SCENARIO_CHANGED",
        `"body.version" is ${version}; somebody saved version ${newest} since. Look at it first`,
        "body.version",
      );
    }
    const document = readDraft(draft, id, version + 1);
    await insertScenarioVersion(trx, scope, { document, draft }, ctx.clock.now());
    await updateScenario(trx, scope, id, { version: version + 1 });
  });
  return getScenario(ctx, scope, id);
}
