import * as contract from "@walkaround/contract/training";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";

let product: TestApp;
let floor: Floor;
/** Everything there is, newest first, as the database orders it. */
let all: readonly TrainingSession[];

const TYPES = ["discovery", "pitch", "objection"];
const STATUSES = ["completed", "completed", "active", "cancelled"];
const SESSIONS = 700;

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
  const { sql } = product.ctx;
  const { sam, dana } = floor;
  await sql`
    INSERT INTO training_document VALUES (${sam.scope.dealershipId}, '\\x01', '{}')`;
  // Some at the very same moment, most within a few days, some a year ago.
  await sql`
    INSERT INTO training_session (dealership_id, id, user_id, session_type, difficulty, mode, origin,
      status, title, tags, rubric_digest, start_time, duration, local_day)
    SELECT ${sam.scope.dealershipId}, gen_random_uuid(),
      (ARRAY[${sam.id}, ${dana.id}]::uuid[])[1 + i % 2], (${TYPES}::text[])[1 + i % 3], 'easy', 'text',
      'rehearsal', (${STATUSES}::text[])[1 + i % 4], 'Talk ' || i || ' é F-150',
      CASE WHEN i % 50 = 0 THEN ARRAY['be-back'] ELSE '{}' END, '\\x01', at, 60, at::date
    FROM generate_series(0, ${SESSIONS - 1}) i,
      LATERAL (SELECT '2026-11-23T12:00:00Z'::timestamptz - make_interval(
        days => CASE WHEN i % 10 = 0 THEN 350 ELSE i / 100 END, mins => (i / 3) * 7) AS at)`;
  all = await pages(floor.maria, {});
});
afterAll(() => product.close());

type Query = Record<string, string | number>;

function list(person: Floor["sam"], query: Query = {}) {
  return person.does(contract.listTrainingSessions, { query });
}

/** The whole of a list, by its cursors. */
async function pages(person: Floor["sam"], query: Query): Promise<TrainingSession[]> {
  const found: TrainingSession[] = [];
  let page = 1;
  let cursor: string | null = null;
  do {
    const answer = await list(person, { limit: 90, ...query, ...(cursor && { cursor }) });
    found.push(...answer.sessions);
    expect(answer.pagination.page).toBe(page++);
    cursor = answer.pagination.nextCursor;
  } while (cursor !== null);
  return found;
}

const ids = (sessions: readonly TrainingSession[]) => sessions.map((session) => session.id);

describe("listTrainingSessions()", () => {
  test("gives every session once, newest first", () => {
    expect(new Set(ids(all)).size).toBe(SESSIONS);
    const order = [...all].sort(
      (a, b) => b.startTime.localeCompare(a.startTime) || b.id.localeCompare(a.id),
    );
    expect(ids(all)).toEqual(ids(order));
  });

  const FILTERS: readonly (Query & { userId?: string })[] = [
    {},
    { sessionType: "pitch" },
    { status: "active" },
    { status: "cancelled", sessionType: "objection" },
    { from: "2026-11-20" },
    { to: "2026-11-20T08:15:30.500Z" },
    { from: "2026-11-19", to: "2026-11-21T23:59:00-05:00" },
    { from: "2025-01-01", to: "2026-11-18", status: "completed" },
    { from: "2030-01-01" },
    { tag: "be-back" },
    { q: "talk" },
    { q: "69 f-150" },
    { q: "É", tag: "be-back" },
    { q: "nothing like it" },
  ];

  function matching(query: Query, owner: string | undefined): string[] {
    const words = String(query.q ?? "")
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean);
    return ids(
      all.filter(
        (one) =>
          (owner === undefined || one.userId === owner) &&
          (query.sessionType === undefined || one.sessionType === query.sessionType) &&
          (query.status === undefined || one.status === query.status) &&
          (query.from === undefined || new Date(one.startTime) >= new Date(query.from)) &&
          (query.to === undefined || new Date(one.startTime) < new Date(query.to)) &&
          (query.tag === undefined || one.tags.includes(String(query.tag))) &&
          words.every((word) =>
            word.length < 3
              ? ` ${one.title.toLowerCase().replace("-", " ")}`.includes(` ${word}`)
              : one.title.toLowerCase().includes(word),
          ),
      ),
    );
  }

  test.each(FILTERS)("filters by %j, for the floor and for one person", async (query) => {
    for (const [person, owner, extra] of [
      [floor.maria, undefined, {}],
      [floor.maria, floor.dana.id, { userId: floor.dana.id }],
      [floor.sam, floor.sam.id, {}],
    ] as const) {
      const expected = matching(query, owner);
      const { pagination } = await list(person, { ...query, ...extra });
      expect(pagination.total).toBe(expected.length);
      expect(ids(await pages(person, { ...query, ...extra }))).toEqual(expected);
    }
  });

  test.each(FILTERS)("finds any page of %j by its number", async (query) => {
    for (const [owner, extra] of [
      [undefined, {}],
      [floor.dana.id, { userId: floor.dana.id }],
    ] as const) {
      const expected = matching(query, owner);
      const last = Math.ceil(expected.length / 7);
      for (const page of new Set([
        1,
        2,
        3,
        17,
        Math.max(1, last - 1),
        Math.max(1, last),
        last + 1,
      ])) {
        const answer = await list(floor.maria, { ...query, ...extra, page, limit: 7 });
        expect(ids(answer.sessions)).toEqual(expected.slice((page - 1) * 7, page * 7));
        expect(answer.pagination).toMatchObject({ page, limit: 7, pages: last });
        expect(answer.pagination.nextCursor === null).toBe(page >= last);
      }
    }
  });

  test("shows a salesperson their own, a manager the floor, another dealership nothing", async () => {
    expect((await list(floor.sam)).pagination.total).toBe(SESSIONS / 2);
    expect((await list(floor.maria)).pagination.total).toBe(SESSIONS);
    expect((await list(floor.otto)).pagination.total).toBe(0);
    expect((await list(floor.otto, { userId: floor.sam.id })).sessions).toEqual([]);
    const refused = await floor.sam.isRefused(contract.listTrainingSessions, {
      query: { userId: floor.dana.id },
    });
    expect(refused).toMatchObject({ code: "FORBIDDEN", field: "query.userId" });
  });

  test("finds nothing by punctuation", async () => {
    expect((await list(floor.maria, { q: "%_ \\ ''" })).pagination.total).toBe(0);
  });

  test.each([
    ["from", "2026-02-30"],
    ["to", "2026-13-01T00:00:00Z"],
    ["from", "0000-01-01"],
    ["from", "9999-12-31T23:59:59-12:00"],
    ["to", "2016-12-31T23:59:60Z"],
    ["to", "yesterday"],
  ])("refuses %s %s", async (name, value) => {
    const problem = await floor.maria.isRefused(contract.listTrainingSessions, {
      query: { [name]: value },
    });
    expect(problem).toMatchObject({ code: "INVALID_INPUT", field: `query.${name}` });
  });

  test("refuses a span that ends before it begins", async () => {
    const problem = await floor.maria.isRefused(contract.listTrainingSessions, {
      query: { from: "2026-11-02", to: "2026-11-01" },
    });
    expect(problem).toMatchObject({ code: "INVALID_INPUT", field: "query.from" });
  });

  test("refuses a cursor that is not one of its own", async () => {
    const { pagination } = await list(floor.maria);
    const own = pagination.nextCursor ?? "";
    const other = `${own.slice(0, 5)}${own[5] === "A" ? "B" : "A"}${own.slice(6)}`;
    for (const cursor of [other, own.slice(1), `${own}A`, "null", "0"]) {
      const problem = await floor.maria.isRefused(contract.listTrainingSessions, {
        query: { cursor },
      });
      expect(problem).toMatchObject({ code: "CURSOR_INVALID", field: "query.cursor" });
    }
  });
});
