// better-auth under /api/auth/*: our checks on the way in, our problem JSON on the way out.
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../../platform/context.ts";
import type { FeatureInput } from "../../platform/http/build-app.ts";
import { refuseUnstorable } from "../../platform/http/refuse-unstorable.ts";
import { refuseCrossOrigin } from "../../platform/http/session-gate.ts";
import { compileCheck } from "../../platform/http/validate.ts";
import { refuse } from "../../platform/refuse.ts";
import type { Auth } from "./create-auth.ts";
import { isDemoEmail } from "./describe-demo.ts";
import { limitSignIn, type SignInLimit } from "./limit-sign-in.ts";
import { type AuthPath, listAuthPaths } from "./list-auth-paths.ts";
import { translateAuthRefusal } from "./translate-auth-refusal.ts";

const SIGN_IN = "/sign-in/email";
const WARM_AFTER_MS = 300;

export function serveSignIn({ app, ctx, authenticator }: FeatureInput): void {
  // Its third of a second of loading is spent neither before the server listens nor on the first sign-in.
  let loading: Promise<AuthAtPath> | undefined;
  const auth = () => {
    loading ??= loadAuth(ctx, authenticator.forget);
    return loading;
  };
  app.addHook("onListen", async () => {
    // Not awaited: what goes wrong here goes wrong again, and is answered, where somebody signs in.
    setTimeout(() => void auth().catch(() => undefined), WARM_AFTER_MS).unref();
  });

  const limit = limitSignIn(ctx.clock);
  for (const open of listAuthPaths()) serveAuthPath(app, ctx, open, auth, limit);
}

type AuthAtPath = { readonly auth: Auth; readonly base: string; readonly addressHeader: string };

async function loadAuth(ctx: Context, forget: (id: string) => void): Promise<AuthAtPath> {
  const { ADDRESS_HEADER, AUTH_PATH, createAuth } = await import("./create-auth.ts");
  const base = new URL(AUTH_PATH, ctx.config.publicUrl).href;
  return { auth: createAuth(ctx, forget), base, addressHeader: ADDRESS_HEADER };
}

function serveAuthPath(
  app: FeatureInput["app"],
  ctx: Context,
  open: AuthPath,
  auth: () => Promise<AuthAtPath>,
  limit: SignInLimit,
): void {
  const check = open.body && compileCheck("body", open.body);
  app.route({
    method: open.method,
    url: `/api/auth${open.path}`,
    schema: {
      summary: open.summary,
      tags: ["auth"],
      ...(open.body ? { body: open.body } : {}),
    },
    validatorCompiler: () => () => true,
    handler: async (request, reply) => {
      refuseCrossOrigin(request);
      const body = open.body ? readBody(open.body, check, request.body) : undefined;
      const email = open.path === SIGN_IN ? String(body?.email) : undefined;
      if (email !== undefined) {
        refuseDemoOutside(ctx, email);
        limit.check(request.ip, email);
      }
      const response = await askAuth(await auth(), open, request, body);
      for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
      if (email !== undefined && response.status === 401) limit.noteFailure(request.ip, email);
      if (email !== undefined && response.ok) limit.noteSuccess(request.ip, email);
      return answer(ctx, reply, response);
    },
  });
}

/** A demo that was filled at home and is then shown to the world lets nobody in by its public password. */
function refuseDemoOutside({ config }: Pick<Context, "config">, email: string): void {
  if (config.isLoopback || !isDemoEmail(email)) return;
  throw refuse(
    "FORBIDDEN",
    `The demo's people sign in on 127.0.0.1, ::1 or localhost only, and HOST is "${config.host}"`,
  );
}

/** The fields that the path takes, checked; whatever else a client sent stays out. */
function readBody(
  schema: NonNullable<AuthPath["body"]>,
  check: ((value: unknown) => void) | undefined,
  given: unknown,
): Record<string, unknown> {
  const body = given ?? {};
  refuseUnstorable("body", body);
  check?.(body);
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => Object.hasOwn(schema.properties, name)),
  );
}

async function askAuth(
  { auth, base, addressHeader }: AuthAtPath,
  open: AuthPath,
  request: FastifyRequest,
  body: Record<string, unknown> | undefined,
): Promise<Response> {
  const headers = new Headers({ [addressHeader]: request.ip });
  for (const name of ["cookie", "user-agent"] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  if (body) headers.set("content-type", "application/json");
  // A password that may have leaked opens nothing else any more.
  const sent = open.path === "/change-password" ? { ...body, revokeOtherSessions: true } : body;
  return auth.handler(
    new Request(`${base}${open.path}`, {
      method: open.method,
      headers,
      ...(sent ? { body: JSON.stringify(sent) } : {}),
    }),
  );
}

async function answer(
  ctx: Pick<Context, "sql">,
  reply: FastifyReply,
  response: Response,
): Promise<FastifyReply> {
  const text = await response.text();
  if (response.status >= 500) {
    // Some of its paths hide what went wrong: if it is the database, asking again says so.
    await ctx.sql`SELECT 1`;
    throw new Error(`better-auth answered ${response.status}: ${text.slice(0, 200)}`);
  }
  if (!response.ok) {
    const wait = response.headers.get("x-retry-after");
    if (wait !== null) void reply.header("retry-after", wait);
    throw translateAuthRefusal(response.status, text);
  }
  return reply
    .code(response.status)
    .header("content-type", "application/json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(text);
}
