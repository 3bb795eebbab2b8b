// better-auth on our tables and our database client: sign-in, sign-out, passwords, second factors.
// It is not on the way of other requests; see create-authenticator.ts.
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/new-id.ts";
import { type AttemptLimiter, limitAttempts } from "./limit-attempts.ts";
import { COOKIE_PREFIX } from "./read-credential.ts";

/** better-auth brings a newer Kysely with types of its own; the instance is used by its methods only. */
type AuthDatabase = Extract<BetterAuthOptions["database"], { db: unknown }>;

export const AUTH_PATH = "/api/auth";
/** The header in which we hand over the caller's address; a client's own is never passed on. */
export const ADDRESS_HEADER = "x-caller-address";

const DAY_S = 86_400;
const TIMES = { createdAt: "created_at", updatedAt: "updated_at" } as const;

export type Auth = { readonly handler: (request: Request) => Promise<Response> };

type AuthContext = Pick<Context, "db" | "clock" | "secret" | "log" | "config">;

export function createAuth(ctx: AuthContext, onSessionEnded: (id: string) => void): Auth {
  return betterAuth({
    appName: "Walkaround",
    baseURL: new URL(ctx.config.publicUrl).origin,
    basePath: AUTH_PATH,
    secret: ctx.secret,
    database: {
      db: ctx.db as unknown as AuthDatabase["db"],
      type: "postgres",
      transaction: true,
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
    },
    user: {
      fields: { ...TIMES, emailVerified: "email_verified", image: "face" },
      additionalFields: {
        role: { type: "string", input: false },
        dealershipId: { type: "string", input: false, fieldName: "dealership_id" },
      },
    },
    session: {
      fields: {
        ...TIMES,
        userId: "user_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
      },
      // Renewed by `get-session`, which the web app asks at its start, at most once a day.
      expiresIn: 30 * DAY_S,
      updateAge: DAY_S,
    },
    account: {
      fields: {
        ...TIMES,
        userId: "user_id",
        accountId: "account_id",
        providerId: "provider_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
      },
    },
    verification: { fields: { ...TIMES, expiresAt: "expires_at" } },
    plugins: [
      twoFactor({
        schema: {
          user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
          twoFactor: {
            modelName: "two_factor",
            fields: {
              userId: "user_id",
              backupCodes: "backup_codes",
              failedVerificationCount: "failed_verification_count",
              lockedUntil: "locked_until",
            },
          },
        },
      }),
    ],
    databaseHooks: {
      session: {
        delete: {
          after: async (session) => onSessionEnded(session.id),
        },
      },
    },
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      // A store has one address for everybody in it: guessing is held back per address and e-mail
      // before better-auth is asked (limit-sign-in.ts), this bounds the work that one address can cause.
      // Asking who one is can be had from every other route as well.
      customRules: { "/sign-in/email": { window: 60, max: 2000 }, "/get-session": false },
      customStorage: rateLimits(ctx),
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: ctx.config.publicUrl.startsWith("https:"),
      // The session gate's own cross-origin check runs before; it also lets programs without an origin in.
      disableCSRFCheck: true,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => newId(ctx.clock.now()) },
    },
    telemetry: { enabled: false },
    // What is not a refusal comes back as the error it was, and is logged once, by the error mapper.
    onAPIError: { throw: true },
    logger: {
      log: (level, message) => {
        if (level === "error") ctx.log.error(message);
        else ctx.log.debug(message);
      },
    },
  });
}

/** better-auth's own memory is shared by all its instances in a process; ours belongs to one. */
function rateLimits(ctx: AuthContext) {
  const limiters = new Map<string, AttemptLimiter>();
  return {
    consume: async (key: string, rule: { window: number; max: number }) => {
      const name = `${rule.max} in ${rule.window}`;
      const limiter =
        limiters.get(name) ??
        limitAttempts({ max: rule.max, windowMs: rule.window * 1000 }, () =>
          ctx.clock.now().getTime(),
        );
      limiters.set(name, limiter);
      const waitMs = limiter.waitMs(key);
      if (waitMs > 0) return { allowed: false, retryAfter: Math.ceil(waitMs / 1000) };
      limiter.note(key);
      return { allowed: true, retryAfter: null };
    },
  };
}
