// People for tests: added as `walkaround user add` does it, signed in as a browser does it.
import type { Method, Role } from "@walkaround/contract/route";
import type { LightMyRequestResponse } from "fastify";
import { createUser } from "../features/accounts/create-user.ts";
import type { TestApp } from "./test-app.ts";

export const PASSWORD = "correct horse battery";

/** Somebody at a keyboard: calls go out with their session cookie. */
export type Caller = {
  readonly userId: string;
  readonly dealershipId: string;
  readonly email: string;
  /** What the browser sends along; changed by signing in again. */
  cookie: string;
  call(method: Method, url: string, body?: unknown): Promise<LightMyRequestResponse>;
};

type NewPerson = {
  role?: Role;
  /** The dealership's name; it is created when nobody works there yet. */
  store?: string;
  email?: string;
  name?: string;
};

let made = 0;

/** Adds a person and signs them in. Without more words: another salesperson of the same store. */
export async function addWithPassword(test: TestApp, person: NewPerson = {}): Promise<Caller> {
  made += 1;
  const { role = "salesperson", store = "Maple Street Motors" } = person;
  const email = person.email ?? `${role}${made}@store.test`;
  const ids = await createUser(test.ctx, {
    email,
    name: person.name ?? `${role} ${made}`,
    role,
    dealership: await findOrAddStore(test, store),
    password: PASSWORD,
  });
  const caller: Caller = {
    ...ids,
    email,
    cookie: "",
    call: (method, url, body) => call(test, method, url, body, { cookie: caller.cookie }),
  };
  caller.cookie = await signIn(test, email);
  return caller;
}

/** The cookie of a fresh session. */
export async function signIn(test: TestApp, email: string, password = PASSWORD): Promise<string> {
  const response = await call(test, "POST", "/api/auth/sign-in/email", { email, password });
  if (response.statusCode !== 200) throw new Error(`Sign-in answered ${response.body}`);
  return cookieOf(response);
}

/** The cookies that an answer sets, as the next request sends them. */
export function cookieOf(response: LightMyRequestResponse): string {
  return response.cookies
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
}

/** One call with the headers given; a string is sent as it stands, anything else as JSON. */
export function call(
  { app }: Pick<TestApp, "app">,
  method: Method,
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return app.inject({
    method,
    url,
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined
      ? {}
      : { payload: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

async function findOrAddStore({ ctx }: TestApp, name: string): Promise<string> {
  const [known] = await ctx.sql<{ id: string }[]>`SELECT id FROM dealership WHERE name = ${name}`;
  if (known) return known.id;
  const [added] = await ctx.sql<{ id: string }[]>`
    INSERT INTO dealership (id, name) VALUES (gen_random_uuid(), ${name}) RETURNING id`;
  return added?.id ?? name;
}
