// Walks the whole contract as nobody, as another dealership and as a lower role, and expects a refusal.
import { ALL_ROUTES } from "@walkaround/contract/all-routes";
import { PROBLEM_STATUS, SHARED_CODES } from "@walkaround/contract/problem";
import type { Role, Route } from "@walkaround/contract/route";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { createTestApp, type TestApp } from "./test-app.ts";
import { type Floor, openFloor } from "./test-floor.ts";
import { OUR_MARK, WALK_CASES, type WalkCase, type WalkInput } from "./walk-cases.ts";

let here: TestApp;
let floor: Floor;
beforeAll(async () => {
  here = await createTestApp();
  floor = await openFloor(here);
  const ours = floor.sam.scope.dealershipId;
  await here.ctx.sql`
    UPDATE "user" SET name = name || ${` ${OUR_MARK}`} WHERE dealership_id = ${ours}`;
  await here.ctx.sql`UPDATE dealership SET name = ${`Larkspur ${OUR_MARK}`} WHERE id = ${ours}`;
});
afterAll(() => here.close());

const keyOf = (route: Route) => `${route.method} ${route.path}`;
const USER_ROUTES = ALL_ROUTES.filter(({ auth }) => auth === "user");
const CASES = new Map<string, WalkCase>(Object.entries(WALK_CASES));
const BY_ROLE: Readonly<Record<Role, keyof Floor>> = {
  salesperson: "sam",
  manager: "maria",
  admin: "alex",
};

function caseOf(route: Route): WalkCase {
  const found = CASES.get(keyOf(route));
  if (!found) throw new Error(`${keyOf(route)} has no case in walk-cases.ts`);
  return found;
}

function send(route: Route, { params = {}, query = {}, body }: WalkInput, authorization?: string) {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "");
  return here.app.inject({
    method: route.method,
    url: path,
    query: { ...query },
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
}

/** All rows of our store in all tables, but for when a token was used, which a refused call notes, too. */
async function ourRows(): Promise<unknown> {
  const { sql } = here.ctx;
  const tables = await sql<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'dealership_id' ORDER BY table_name`;
  const rows: Record<string, unknown> = {};
  for (const { name } of tables) {
    rows[name] = await sql`
      SELECT to_jsonb(t) - 'last_used_at' AS row FROM ${sql(name)} t
      WHERE dealership_id = ${floor.sam.scope.dealershipId} ORDER BY 1`;
  }
  return rows;
}

type Answer = Awaited<ReturnType<typeof send>>;

/** A refusal that the route declares, or that every route shares. */
function expectRefusal(route: Route, answer: Answer, statuses: readonly number[]): void {
  expect(statuses, answer.body).toContain(answer.statusCode);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  const { code } = answer.json();
  const declared = [...SHARED_CODES, ...route.errors];
  expect(declared).toContain(code);
  expect(answer.body).not.toContain(OUR_MARK);
}

function expectNothingOfOurs(answer: Answer, input: WalkInput): void {
  expect(answer.statusCode, answer.body).toBeLessThan(500);
  expect(answer.body).not.toContain(OUR_MARK);
  expect(answer.body).not.toContain(floor.sam.scope.dealershipId);
  const sent = JSON.stringify(input);
  for (const { id } of [floor.sam, floor.dana, floor.maria, floor.alex]) {
    if (!sent.includes(id)) expect(answer.body).not.toContain(id);
  }
}

test("every route that asks for a user has a case", () => {
  expect([...CASES.keys()].sort()).toEqual(USER_ROUTES.map(keyOf).sort());
});

describe.each(USER_ROUTES.map((route) => [keyOf(route), route] as const))("%s", (_key, route) => {
  test("is nobody's, another dealership's or a lower role's, and its rightful caller's", async () => {
    const { caller, stranger, colleague, ...made } = caseOf(route);
    const input = await made.input(floor);
    const before = await ourRows();

    expectRefusal(route, await send(route, input), [401]);
    expectRefusal(route, await send(route, input, `Bearer wa_${"x".repeat(43)}`), [401]);

    for (const role of ["salesperson", "manager", "admin"] as const) {
      if (!route.roles || route.roles.includes(role)) continue;
      const { authorization } = floor[BY_ROLE[role]];
      expectRefusal(route, await send(route, input, authorization), [403]);
    }

    const strangersAnswer = await send(route, input, floor.otto.authorization);
    if (stranger === "refused") expectRefusal(route, strangersAnswer, [403, 404, 422]);
    else expectNothingOfOurs(strangersAnswer, input);

    if (colleague === "refused") {
      expectRefusal(route, await send(route, input, floor.dana.authorization), [400, 403, 404]);
    }
    expect(await ourRows()).toEqual(before);

    const rightful = await send(route, input, floor[caller].authorization);
    expect(rightful.statusCode, rightful.body).toBe(route.status ?? 200);
  });
});

test("what is public holds nothing of any store", async () => {
  for (const route of ALL_ROUTES.filter(({ auth }) => auth === "public")) {
    const answer = await send(route, {});
    expect(answer.body, keyOf(route)).not.toContain(OUR_MARK);
  }
});

describe("the contract and the app", () => {
  test("every route of the contract is served", () => {
    for (const { method, path } of ALL_ROUTES) {
      expect(here.app.hasRoute({ method, url: path }), `${method} ${path}`).toBe(true);
    }
  });

  test("no route of the contract stands in it twice", () => {
    const keys = ALL_ROUTES.map((route) => keyOf(route).replaceAll(/:\w+/g, ":"));
    expect(keys.toSorted()).toEqual([...new Set(keys)].sort());
  });

  test("nothing under /api is served that the contract does not know", () => {
    const known = new Set(ALL_ROUTES.map(keyOf));
    // better-auth's own, the documents, and the socket, which speaks frames.
    const beside = /^\/api\/(auth|docs|openapi\.json|realtime)(\/|\*|$)/;
    const unknown = servedRoutes(here.app.printRoutes({ commonPrefix: false }))
      .filter(({ method, path }) => method !== "HEAD" && method !== "OPTIONS" && !beside.test(path))
      .filter(({ method, path }) => path.startsWith("/api") && !known.has(`${method} ${path}`));
    expect(unknown).toEqual([]);
  });

  test("every code that a route declares has a status, and none is a fault of ours", () => {
    for (const route of ALL_ROUTES) {
      for (const code of route.errors) {
        const status = PROBLEM_STATUS[code];
        expect(status, `${keyOf(route)} ${code}`).toBeGreaterThan(399);
        expect(status === 503 || status < 500, `${keyOf(route)} ${code}`).toBe(true);
      }
    }
  });
});

/** Reads Fastify's picture of its routes: each line adds to the path of the line that it hangs from. */
function servedRoutes(picture: string): { method: string; path: string }[] {
  const parents: string[] = [];
  return picture.split("\n").flatMap((line) => {
    const match = /^([│ ├└─]*)(.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    const [, indent = "", part = "", methods = ""] = match ?? [];
    if (part === "") return [];
    const depth = indent.length / 4;
    const path = `${parents[depth - 1] ?? ""}${part}`;
    parents[depth] = path;
    return methods === "" ? [] : methods.split(", ").map((method) => ({ method, path }));
  });
}

describe("a socket", () => {
  let address: string;
  beforeAll(async () => {
    address = (await here.listen()).replace("http", "ws");
  });
  const open = (headers: Record<string, string>) =>
    new WebSocket(`${address}/api/realtime`, { headers });

  test("is not opened for nobody", async () => {
    const status = await new Promise((resolve) => {
      open({}).once("unexpected-response", (_request, response) => resolve(response.statusCode));
    });
    expect(status).toBe(401);
  });

  test("does not follow what its user may not read", async () => {
    const { params } = await caseOf(findRoute("GET /api/training-sessions/:id")).input(floor);
    for (const stranger of [floor.otto, floor.dana]) {
      const socket = open({ authorization: stranger.authorization });
      const frames: { type: string; data: { code?: string } | null }[] = [];
      socket.on("message", (data) => frames.push(JSON.parse(String(data))));
      await new Promise((resolve) => socket.once("open", resolve));
      for (const topic of [`session:${params?.id}`, `user:${floor.sam.id}`]) {
        socket.send(JSON.stringify({ type: "subscribe", topic }));
      }
      await vi.waitFor(() => expect(frames).toHaveLength(2));
      expect(frames.map(({ type }) => type)).toEqual(["refused", "refused"]);
      socket.close();
    }
  });
});

function findRoute(key: string): Route {
  const found = ALL_ROUTES.find((route) => keyOf(route) === key);
  if (!found) throw new Error(`The contract has no ${key}`);
  return found;
}
