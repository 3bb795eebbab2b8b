import type { RubricCard } from "@walkaround/contract/rubrics";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { getRubric } from "./get-rubric.ts";
import { readDraft } from "./read-draft.ts";
import { isBuiltIn, noSuchRubric } from "./rubrics.policy.ts";
import { clearRubricInUse, lockChoice, lockRubric, updateRubric } from "./rubrics.queries.ts";
import { tellRubric } from "./tell-rubric.ts";

/** From now on sessions of the rubric's type begin with it. Talks under way keep what they began with. */
export async function takeRubric(
  ctx: Pick<Context, "db" | "sql">,
  scope: DealershipScope,
  id: string,
): Promise<RubricCard> {
  const { sessionType } = await readDraft(ctx, scope, id);
  await ctx.db.transaction().execute(async (trx) => {
    await lockChoice(trx, scope, sessionType);
    if (!isBuiltIn(id) && !(await lockRubric(trx, scope, id))) throw noSuchRubric(id);
    await clearRubricInUse(trx, scope, sessionType);
    if (!isBuiltIn(id)) await updateRubric(trx, scope, id, { in_use: true });
    await emitEvent(trx, tellRubric(scope, id));
  });
  const { dimensions: _dimensions, versions: _versions, ...card } = await getRubric(ctx, scope, id);
  return card;
}
