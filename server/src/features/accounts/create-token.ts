import { randomBytes } from "node:crypto";
import type { ApiToken } from "@walkaround/contract/accounts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { newId } from "../../platform/new-id.ts";
import { refuseBlank } from "../../platform/refuse-blank.ts";
import { presentApiToken } from "./accounts.present.ts";
import { insertApiToken } from "./accounts.queries.ts";
import { hashTokenSecret } from "./read-credential.ts";

const DAY_MS = 86_400_000;

/** Makes a token that acts as its maker. Only the hash is kept: the secret is in this answer and nowhere else. */
export async function createToken(
  ctx: Pick<Context, "db" | "clock">,
  scope: DealershipScope,
  { name, expiresInDays }: { name: string; expiresInDays?: number | undefined },
): Promise<{ token: ApiToken; secret: string }> {
  refuseBlank(name, "body.name");
  const now = ctx.clock.now();
  const secret = `wa_${randomBytes(32).toString("base64url")}`;
  const row = await insertApiToken(ctx.db, scope, {
    id: newId(now),
    name,
    start: secret.slice(0, 9),
    secret_hash: hashTokenSecret(secret),
    created_at: now,
    expires_at:
      expiresInDays === undefined ? null : new Date(now.getTime() + expiresInDays * DAY_MS),
  });
  return { token: presentApiToken(row), secret };
}
