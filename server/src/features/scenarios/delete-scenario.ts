import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { noSuchScenario } from "./scenarios.policy.ts";
import { lockScenario, updateScenario } from "./scenarios.queries.ts";

/** Out of the library; what began with it goes on, and its versions stay on record. */
export async function deleteScenario(
  ctx: Pick<Context, "db" | "clock">,
  scope: DealershipScope,
  id: string,
): Promise<{ deleted: boolean }> {
  await ctx.db.transaction().execute(async (trx) => {
    if ((await lockScenario(trx, scope, id)) === undefined) throw noSuchScenario(id);
    await updateScenario(trx, scope, id, { deleted_at: ctx.clock.now() });
  });
  return { deleted: true };
}
