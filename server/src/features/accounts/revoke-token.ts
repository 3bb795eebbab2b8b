import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { refuse } from "../../platform/refuse.ts";
import { deleteApiToken } from "./accounts.queries.ts";

export async function revokeToken(
  ctx: Pick<Context, "db">,
  scope: DealershipScope,
  id: string,
): Promise<{ revoked: boolean }> {
  if (await deleteApiToken(ctx.db, scope, id)) return { revoked: true };
  throw refuse("TOKEN_NOT_FOUND", `You have no API token with the id "${id}"`);
}
