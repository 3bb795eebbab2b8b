import { sealRubric } from "@walkaround/domain/coaching/edit-rubric";
import type { Rubric } from "@walkaround/domain/coaching/rubric";
import { findRubric } from "@walkaround/domain/coaching/rubric-library";
import type { SessionType } from "@walkaround/domain/talk/transcript";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { findRubricInUse } from "./rubrics.queries.ts";

/** What a new session of a type is held against: the dealership's own rubric in use, else the built-in one. */
export async function chooseRubric(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  sessionType: SessionType,
): Promise<Rubric> {
  const own = await findRubricInUse(ctx.sql, scope, sessionType);
  return own === undefined ? findRubric(sessionType) : sealRubric(own);
}
