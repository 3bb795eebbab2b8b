import type { BodyOf } from "@walkaround/contract/route";
import {
  OWN_RUBRIC_LIMIT,
  type RubricDetail,
  type copyRubric as route,
} from "@walkaround/contract/rubrics";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { newId } from "../../platform/new-id.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { refuseBlank } from "../../platform/refuse-blank.ts";
import { getRubric } from "./get-rubric.ts";
import { readDraft } from "./read-draft.ts";
import { countOwnRubrics, insertRubric, insertVersion } from "./rubrics.queries.ts";
import { tellRubric } from "./tell-rubric.ts";

/** A rubric of the dealership's own, to be edited. The same id again gives the same rubric. */
export async function copyRubric(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  wish: BodyOf<typeof route>,
): Promise<RubricDetail> {
  refuseBlank(wish.title, "body.title");
  const original = await readDraft(ctx, scope, wish.from);
  const at = ctx.clock.now();
  const id = wish.id ?? newId(at);
  await ctx.db.transaction().execute(async (trx) => {
    const have = await countOwnRubrics(trx, scope);
    const { sessionType } = original;
    const made = await insertRubric(trx, scope, { id, title: wish.title.trim(), sessionType, at });
    if (!made) return;
    if (have >= OWN_RUBRIC_LIMIT) {
      throw refuse(
        "RUBRIC_LIMIT",
        `Your dealership has ${have} rubrics of its own; ${OWN_RUBRIC_LIMIT} are allowed: delete one first`,
      );
    }
    await insertVersion(trx, scope, { ...original, id, version: 1 }, at);
    await emitEvent(trx, tellRubric(scope, id));
  });
  return getRubric(ctx, scope, id);
}
