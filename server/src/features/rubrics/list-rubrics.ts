import type { ReplyOf } from "@walkaround/contract/route";
import type { listRubrics as route } from "@walkaround/contract/rubrics";
import { listRubrics as listBuiltIn } from "@walkaround/domain/coaching/rubric-library";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { presentBuiltIn, presentOwn } from "./rubrics.present.ts";
import { listOwnRubrics } from "./rubrics.queries.ts";

/** By session type, the built-in one first. */
export async function listRubrics(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
): Promise<ReplyOf<typeof route>> {
  const own = await listOwnRubrics(ctx.sql, scope);
  const rubrics = listBuiltIn().flatMap((builtIn) => {
    const beside = own.filter((row) => row.session_type === builtIn.sessionType);
    const inUse = !beside.some((row) => row.in_use);
    return [presentBuiltIn(builtIn, inUse), ...beside.map(presentOwn)];
  });
  return { rubrics };
}
