import { isDeepStrictEqual } from "node:util";
import type { BodyOf } from "@walkaround/contract/route";
import type { RubricDetail, changeRubric as route } from "@walkaround/contract/rubrics";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { refuseBlank } from "../../platform/refuse-blank.ts";
import { applyEdit } from "./apply-edit.ts";
import { getRubric } from "./get-rubric.ts";
import { noSuchRubric, refuseBuiltIn } from "./rubrics.policy.ts";
import { insertVersion, lockRubric, updateRubric } from "./rubrics.queries.ts";
import { tellRubric } from "./tell-rubric.ts";

/**
 * Saves an edit as a new version. An edit that changes nothing makes none, so that a save which is repeated
 * finds the first one and is content.
 */
export async function changeRubric(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  id: string,
  { version, title: wished, ...edit }: BodyOf<typeof route>,
): Promise<RubricDetail> {
  refuseBuiltIn(id);
  refuseBlank(wished, "body.title");
  await ctx.db.transaction().execute(async (trx) => {
    const held = await lockRubric(trx, scope, id);
    if (!held) throw noSuchRubric(id);
    const draft = applyEdit(held.document, edit, "body");
    const title = wished?.trim() ?? held.title;
    const isEdited = !isDeepStrictEqual(draft, held.document);
    if (!isEdited && title === held.title) return;
    const newest = held.document.version;
    if (newest !== version) {
      throw refuse(
        "RUBRIC_CHANGED",
        `"body.version" is ${version}; somebody has saved version ${newest} since`,
        "body.version",
      );
    }
    const next = isEdited ? newest + 1 : newest;
    if (isEdited) await insertVersion(trx, scope, { ...draft, version: next }, ctx.clock.now());
    await updateRubric(trx, scope, id, { title, version: next });
    await emitEvent(trx, tellRubric(scope, id));
  });
  return getRubric(ctx, scope, id);
}
