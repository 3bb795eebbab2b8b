// The session gate's memory: proof -> who, checked here and looked up at most once a minute. The triggers of
// the accounts migration tell every process when a session, token, role or password changes.
import type { Context } from "../../platform/context.ts";
import type { Authenticator, Identity } from "../../platform/http/authenticator.ts";
import type { Realtime } from "../../platform/realtime/realtime.ts";
import { type CallerRow, findApiToken, findSession, touchApiToken } from "./accounts.queries.ts";
import { cacheIdentities, type IdentityChange, type KnownIdentity } from "./cache-identities.ts";
import { type Credential, readCredential } from "./read-credential.ts";

const CHANNEL = "identity_changed";
const TOUCH_EVERY_MS = 60_000;

type GateContext = Pick<Context, "sql" | "clock" | "secret" | "log">;

export async function createAuthenticator(
  ctx: GateContext,
  sockets: Pick<Realtime, "closeCredential" | "closeUser">,
): Promise<Authenticator> {
  const cache = cacheIdentities(() => ctx.clock.now().getTime());
  const touch = tokenToucher(ctx);

  await ctx.sql.listen(
    CHANNEL,
    (payload) => {
      const change = readChange(payload);
      if (!change) return;
      cache.drop(change);
      if (change.kind === "user") sockets.closeUser(change.id);
      else sockets.closeCredential(change.id);
    },
    // Called at each reconnect, too: what was missed meanwhile may concern anybody.
    () => cache.clear(),
  );

  return {
    authenticate: async (request) => {
      const credential = readCredential(request.headers, ctx.secret);
      if (!credential) return null;
      const identity = await cache.get(keyOf(credential), () => lookUp(ctx, credential));
      if (identity?.via === "token") touch(identity.credentialId);
      return identity;
    },
    forget: (id) => {
      cache.drop({ kind: "session", id });
      sockets.closeCredential(id);
    },
  };
}

function keyOf(credential: Credential): string {
  return credential.via === "cookie"
    ? `c${credential.token}`
    : `t${credential.secretHash.toString("base64")}`;
}

async function lookUp(
  ctx: GateContext,
  credential: Credential,
): Promise<KnownIdentity | undefined> {
  const row =
    credential.via === "cookie"
      ? await findSession(ctx.sql, credential.token)
      : await findApiToken(ctx.sql, credential.secretHash);
  if (!row || (row.ends_at !== null && row.ends_at <= ctx.clock.now())) return undefined;
  return { identity: identityOf(row, credential.via), endsAt: row.ends_at };
}

function identityOf(row: CallerRow, via: Identity["via"]): Identity {
  return {
    dealershipId: row.dealership_id,
    userId: row.user_id,
    role: row.role,
    via,
    credentialId: row.credential_id,
  };
}

function readChange(payload: string): IdentityChange | undefined {
  const match = /^(session|token|user):(.+)$/.exec(payload);
  const [, kind, id] = match ?? [];
  if (id === undefined || (kind !== "session" && kind !== "token" && kind !== "user")) return;
  return { kind, id };
}

/** Notes when a token was last used: once a minute, and never while its request waits. */
function tokenToucher(ctx: GateContext): (id: string) => void {
  const touched = new Map<string, number>();
  return (id) => {
    const now = ctx.clock.now();
    if (now.getTime() - (touched.get(id) ?? Number.NEGATIVE_INFINITY) < TOUCH_EVERY_MS) return;
    if (touched.size > 10_000) touched.clear();
    touched.set(id, now.getTime());
    // Best effort: a lost note costs nobody anything.
    touchApiToken(ctx.sql, id, now).catch((error: unknown) => {
      ctx.log.warn({ err: error }, "When an API token was last used could not be noted");
    });
  };
}
