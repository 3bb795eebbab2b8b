// Two dealerships with people who are signed in, to call the product as they would.
import { randomBytes } from "node:crypto";
import type { Problem } from "@walkaround/contract/problem";
import type { ReplyOf, Role, Route } from "@walkaround/contract/route";
import { assert } from "vitest";
import { hashTokenSecret } from "../features/accounts/read-credential.ts";
import type { DealershipScope } from "../platform/db/scope.ts";
import { mintScope } from "../platform/http/session-gate.ts";
import { newId } from "../platform/new-id.ts";
import type { TestApp } from "./test-app.ts";

type Input = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
};

export type Person = {
  readonly id: string;
  readonly scope: DealershipScope;
  /** For requests made by hand. */
  readonly authorization: string;
  /** Calls a route that has to answer as its contract says. */
  does<R extends Route>(route: R, input?: Input): Promise<ReplyOf<R>>;
  /** Calls a route that has to refuse. */
  isRefused(route: Route, input?: Input): Promise<Problem>;
};

export type Floor = {
  readonly sam: Person;
  readonly dana: Person;
  readonly maria: Person;
  readonly alex: Person;
  /** The admin of another dealership. */
  readonly otto: Person;
};

export async function openFloor(test: TestApp): Promise<Floor> {
  const ours = await addDealership(test, "Larkspur");
  const other = await addDealership(test, "Quarry");
  return {
    sam: await addPerson(test, ours, "salesperson"),
    dana: await addPerson(test, ours, "salesperson"),
    maria: await addPerson(test, ours, "manager"),
    alex: await addPerson(test, ours, "admin"),
    otto: await addPerson(test, other, "admin"),
  };
}

async function addDealership({ ctx }: TestApp, name: string): Promise<string> {
  const id = newId(ctx.clock.now());
  await ctx.sql`INSERT INTO dealership (id, name) VALUES (${id}, ${name})`;
  return id;
}

/** Somebody at work in Chicago, with an API token. */
async function addPerson(test: TestApp, dealershipId: string, role: Role): Promise<Person> {
  const { sql, clock } = test.ctx;
  const id = newId(clock.now());
  const secret = `wa_${randomBytes(32).toString("base64url")}`;
  await sql`
    INSERT INTO "user" (id, dealership_id, email, name, role, face, timezone)
    VALUES (${id}, ${dealershipId}, ${`${id}@floor.test`}, ${role}, ${role}, 'sam', 'America/Chicago')`;
  await sql`
    INSERT INTO api_token (dealership_id, user_id, id, name, start, secret_hash, created_at)
    VALUES (${dealershipId}, ${id}, ${newId(clock.now())}, 'test', 'wa_test', ${hashTokenSecret(secret)}, ${clock.now()})`;
  const authorization = `Bearer ${secret}`;
  const inject = async (route: Route, { params = {}, query = {}, body }: Input = {}) => {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "");
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) search.set(name, String(value));
    return test.app.inject({
      method: route.method,
      url: search.size > 0 ? `${path}?${search}` : path,
      headers: { authorization },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  };
  return {
    id,
    authorization,
    scope: mintScope({ dealershipId, userId: id, role, via: "token", credentialId: id }),
    async does(route, input) {
      const answer = await inject(route, input);
      assert.equal(answer.statusCode, route.status ?? 200, answer.body);
      return answer.json();
    },
    async isRefused(route, input) {
      const answer = await inject(route, input);
      assert.match(
        String(answer.headers["content-type"]),
        /^application\/problem\+json/,
        answer.body,
      );
      return answer.json();
    },
  };
}
