import type { RubricDetail } from "@walkaround/contract/rubrics";
import { draftRubric } from "@walkaround/domain/coaching/edit-rubric";
import { listRubrics } from "@walkaround/domain/coaching/rubric-library";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { isBuiltIn, noSuchRubric } from "./rubrics.policy.ts";
import { presentBuiltIn, presentDimensions, presentOwnDetail } from "./rubrics.present.ts";
import { findOwnRubric, listTypesInUse, listVersions } from "./rubrics.queries.ts";

/** A rubric as it stands, or in an older version of it: sessions that began with that keep it. */
export async function getRubric(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  id: string,
  version?: number,
): Promise<RubricDetail> {
  if (isBuiltIn(id)) return getBuiltIn(ctx, scope, id, version);
  const row = await findOwnRubric(ctx.sql, scope, id, version ?? null);
  if (!row) throw noSuchRubric(version === undefined ? id : `${id}, version ${version}`);
  return presentOwnDetail(row, await listVersions(ctx.sql, scope, id));
}

async function getBuiltIn(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  id: string,
  version: number | undefined,
): Promise<RubricDetail> {
  const rubric = listRubrics().find((one) => one.id === id);
  if (!rubric) throw noSuchRubric(id);
  if (version !== undefined && version !== rubric.version)
    throw noSuchRubric(`${id}, version ${version}`);
  const taken = await listTypesInUse(ctx.sql, scope);
  return {
    ...presentBuiltIn(rubric, !taken.includes(rubric.sessionType)),
    dimensions: presentDimensions(draftRubric(rubric, id)),
    versions: [],
  };
}
