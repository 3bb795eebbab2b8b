import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { rebuildCounts as rebuild } from "./session-list.queries.ts";

/** Makes totals and dashboard days anew from the sessions themselves. Writers wait until it is done. */
export async function rebuildCounts(
  ctx: Pick<Context, "db">,
  scope: DealershipScope,
): Promise<void> {
  await ctx.db.transaction().execute((trx) => rebuild(trx, scope));
}
