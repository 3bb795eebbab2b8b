import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { quoteValue, refuse } from "../../platform/refuse.ts";
import { noSuchRubric, refuseBuiltIn } from "./rubrics.policy.ts";
import { lockRubric, removeRubric } from "./rubrics.queries.ts";
import { tellRubric } from "./tell-rubric.ts";

/** Removes a rubric with its versions. Sessions hold their own copy of what they were scored with. */
export async function deleteRubric(
  ctx: Pick<Context, "db">,
  scope: DealershipScope,
  id: string,
): Promise<{ deleted: boolean }> {
  refuseBuiltIn(id);
  await ctx.db.transaction().execute(async (trx) => {
    const held = await lockRubric(trx, scope, id);
    if (!held) throw noSuchRubric(id);
    if (held.in_use) {
      throw refuse(
        "RUBRIC_IN_USE",
        `New sessions begin with the rubric ${quoteValue(held.title)}; take another into use first`,
      );
    }
    await removeRubric(trx, scope, id);
    await emitEvent(trx, tellRubric(scope, id));
  });
  return { deleted: true };
}
