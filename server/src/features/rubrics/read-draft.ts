import { draftRubric, type RubricDraft } from "@walkaround/domain/coaching/edit-rubric";
import { listRubrics } from "@walkaround/domain/coaching/rubric-library";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { isBuiltIn, noSuchRubric } from "./rubrics.policy.ts";
import { findOwnRubric } from "./rubrics.queries.ts";

/** All of a rubric as it stands, built in or own, to copy it or to try an edit on. */
export async function readDraft(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  id: string,
): Promise<RubricDraft> {
  if (!isBuiltIn(id)) {
    const row = await findOwnRubric(ctx.sql, scope, id, null);
    if (row) return row.document;
  }
  const builtIn = listRubrics().find((one) => one.id === id);
  if (builtIn) return draftRubric(builtIn, id);
  throw noSuchRubric(id);
}
