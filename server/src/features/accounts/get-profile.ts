import type { Profile } from "@walkaround/contract/accounts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { refuse } from "../../platform/refuse.ts";
import { presentProfile } from "./accounts.present.ts";
import { readProfile } from "./accounts.queries.ts";

export async function getProfile(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
): Promise<Profile> {
  const row = await readProfile(ctx.sql, scope);
  // Somebody who was removed a moment ago may still be in a session cache.
  if (!row) throw refuse("SIGN_IN_REQUIRED", "This account is no more");
  return presentProfile(row);
}
