import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { readableOwner } from "./training.policy.ts";
import { findSession } from "./training.queries.ts";

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whoever may read a session may follow it. */
export async function checkTopic(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  id: string,
): Promise<boolean> {
  if (!ID.test(id)) return false;
  const session = await findSession(ctx.sql, scope, id);
  const owner = readableOwner(scope);
  return session !== undefined && (owner === null || session.user_id === owner);
}
