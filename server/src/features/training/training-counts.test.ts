import { createHash } from "node:crypto";
import * as contract from "@walkaround/contract/training";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";
import { rebuildCounts } from "./rebuild-counts.ts";
import { recordSessions } from "./record-sessions.ts";

let product: TestApp;
let floor: Floor;

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
  await fill();
});
afterAll(() => product.close());

const TYPES = ["discovery", "pitch", "objection", "closing", "negotiation"] as const;

/** Days of practice of every kind and end, through the operations that people use. */
async function fill(): Promise<void> {
  const { sam, dana } = floor;
  await recordSessions(
    product.ctx,
    sam.scope,
    Array.from({ length: 40 }, (_, at) => ({
      id: createHash("md5")
        .update(`talk ${at}`)
        .digest("hex")
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
      userId: (at % 3 === 0 ? dana : sam).id,
      sessionType: TYPES[at % TYPES.length] ?? "pitch",
      seed: at,
      startTime: new Date(Date.UTC(2026, 9, 25 + (at % 20), 23 - (at % 24), at)),
      seller: ({ turns }) => (turns.length < 2 * (at % 6) ? `What matters to you, ${at}?` : null),
    })),
  );
  const ids = [];
  for (const person of [sam, sam, dana, sam, dana]) {
    const { id } = await person.does(contract.startTrainingSession, {
      body: { sessionType: "pitch" },
    });
    ids.push({ person, params: { id } });
  }
  const [first, second, third] = ids;
  for (const status of ["paused", "active", "cancelled"]) {
    await first?.person.does(contract.changeTrainingSession, {
      params: first.params,
      body: { status },
    });
  }
  await second?.person.does(contract.finishTrainingSession, { params: second.params });
  await third?.person.does(contract.finishTrainingSession, { params: third.params });
  await sam.does(contract.importTrainingSession, {
    body: {
      consent: true,
      sessionType: "closing",
      turns: [
        { speaker: "seller", text: "Hello", startedAt: 0, endedAt: 2 },
        { speaker: "buyer", text: "Hello", startedAt: 3, endedAt: 90_000 },
      ],
    },
  });
}

/** What the counts have to be, from the sessions alone. */
async function rawCounts() {
  const { sql } = product.ctx;
  return sql`
    SELECT who AS user_id, level, starts_at::text, session_type, status, count(*)::int AS sessions
    FROM training_session s, unnest(ARRAY[user_id, '00000000-0000-0000-0000-000000000000'::uuid]) who,
      LATERAL (VALUES (0, '-infinity'::timestamptz), (1, date_trunc('month', start_time, 'UTC')),
        (2, date_trunc('day', start_time, 'UTC')), (3, date_trunc('hour', start_time, 'UTC')))
        AS span (level, starts_at)
    WHERE level < 3 OR who = '00000000-0000-0000-0000-000000000000'
    GROUP BY 1, 2, span.starts_at, 4, 5 ORDER BY 1, 2, span.starts_at, 4, 5`;
}

async function rawDays() {
  const { sql } = product.ctx;
  return sql`
    SELECT who AS user_id, (start_time AT TIME ZONE 'America/Chicago')::date::text AS day, session_type,
      count(*)::int AS sessions, count(overall_score)::int AS scored,
      count(*) FILTER (WHERE passed)::int AS passed, coalesce(sum(overall_score), 0)::int AS score_sum,
      coalesce(sum(duration), 0)::int AS duration
    FROM training_session, unnest(ARRAY[user_id, '00000000-0000-0000-0000-000000000000'::uuid]) who
    WHERE status = 'completed' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
}

async function keptCounts() {
  const { sql } = product.ctx;
  return sql`
    SELECT user_id, level, starts_at::text, session_type, status, sessions FROM training_count
    WHERE sessions <> 0 ORDER BY user_id, level, training_count.starts_at, session_type, status`;
}

async function keptDays() {
  const { sql } = product.ctx;
  return sql`
    SELECT user_id, day::text, session_type, sessions, scored, passed, score_sum,
      duration::int AS duration
    FROM training_day WHERE sessions <> 0 ORDER BY user_id, training_day.day, session_type`;
}

async function expectTrueCounts(): Promise<void> {
  const days = await rawDays();
  expect(days.length).toBeGreaterThan(20);
  expect([...(await keptDays())]).toEqual([...days]);
  expect([...(await keptCounts())]).toEqual([...(await rawCounts())]);
}

describe("training_count and training_day", () => {
  test("say what the sessions say, whatever was done with these", expectTrueCounts);

  test("follow sessions that are moved, scored anew or deleted by hand", async () => {
    const { sql } = product.ctx;
    await sql`UPDATE training_session SET overall_score = 99, passed = true WHERE seed = 7`;
    await sql`
      UPDATE training_session SET user_id = ${floor.maria.id} WHERE status = 'completed' AND seed = 5`;
    await sql`DELETE FROM training_session WHERE seed < 4`;
    await expectTrueCounts();
  });

  test("are made anew by rebuildCounts()", async () => {
    const { sql } = product.ctx;
    await sql`UPDATE training_count SET sessions = sessions + 3`;
    await sql`DELETE FROM training_day WHERE sessions > 1`;
    const [all] = await sql`SELECT count(*)::int AS sessions FROM training_session`;
    expect(await rebuildCounts(product.ctx)).toBe(all?.sessions);
    await expectTrueCounts();
  });

  test("go with their dealership, and leave the others' alone", async () => {
    const { sql } = product.ctx;
    await floor.otto.does(contract.startTrainingSession, { body: { sessionType: "pitch" } });
    const before = await keptCounts();
    const { dealershipId } = floor.otto.scope;
    await sql`DELETE FROM dealership WHERE id = ${dealershipId}`;
    expect([...(await keptCounts())]).toEqual([...(await rawCounts())]);
    expect((await keptCounts()).length).toBeLessThan(before.length);
  });

  test("never make two writers wait for each other in a circle", async () => {
    const { sam, dana } = floor;
    const work = [sam, dana, sam, dana, sam, dana].map(async (person) => {
      const { id } = await person.does(contract.startTrainingSession, {
        body: { sessionType: "pitch" },
      });
      const params = { id };
      for (const status of ["paused", "active", "paused", "active"]) {
        await person.does(contract.changeTrainingSession, { params, body: { status } });
      }
      await person.does(contract.finishTrainingSession, { params });
    });
    await Promise.all(work);
    expect([...(await keptCounts())]).toEqual([...(await rawCounts())]);
  });
});
