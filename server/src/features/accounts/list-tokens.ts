import type { ApiToken } from "@walkaround/contract/accounts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { presentApiToken } from "./accounts.present.ts";
import { listApiTokens } from "./accounts.queries.ts";

export async function listTokens(
  ctx: Pick<Context, "db">,
  scope: DealershipScope,
): Promise<{ tokens: ApiToken[] }> {
  return { tokens: (await listApiTokens(ctx.db, scope)).map(presentApiToken) };
}
