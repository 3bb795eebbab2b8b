import { getDashboard } from "@walkaround/contract/analytics";
import * as contract from "@walkaround/contract/training";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";

let product: TestApp;
let floor: Floor;

const TABLES = ["training_session", "training_turn", "scorecard", "training_count", "training_day"];

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
  await fill();
}, 180_000);
afterAll(() => product.close());

/** A year of a busy group: fifty thousand sessions of ours, and some of another dealership's. */
async function fill(): Promise<void> {
  const { sql } = product.ctx;
  const { sam, dana, maria, otto } = floor;
  await sql`ALTER TABLE training_session DISABLE TRIGGER training_session_added`;
  for (const [dealershipId, people, sessions] of [
    [sam.scope.dealershipId, [sam.id, dana.id, maria.id], 50_000],
    [otto.scope.dealershipId, [otto.id], 5_000],
  ] as const) {
    await sql`INSERT INTO training_document VALUES (${dealershipId}, '\\x01', '{}')`;
    await sql`
      INSERT INTO training_session (dealership_id, id, user_id, session_type, difficulty, mode, origin,
        status, title, tags, rubric_digest, turn_count, start_time, duration, local_day, overall_score,
        passed)
      SELECT ${dealershipId}, gen_random_uuid(), (${people}::uuid[])[1 + i % ${people.length}],
        (ARRAY['discovery', 'pitch', 'closing'])[1 + i % 3], 'easy', 'text', 'rehearsal',
        CASE i % 100 WHEN 0 THEN 'active' WHEN 1 THEN 'cancelled' ELSE 'completed' END,
        'Talk number ' || i, ARRAY['tag' || i % 500], '\\x01', 2, at, 60, at::date, i % 101, i % 2 = 0
      FROM generate_series(1, ${sessions}) i,
        LATERAL (SELECT '2026-11-23T12:00:00Z'::timestamptz - make_interval(mins => i * 10) AS at)`;
    await sql`
      SELECT count_training_sessions(array_agg(s), '{}') FROM training_session s
      WHERE dealership_id = ${dealershipId}`;
  }
  await sql`ALTER TABLE training_session ENABLE TRIGGER training_session_added`;
  await sql`
    INSERT INTO training_turn (dealership_id, session_id, number, speaker, text, source, created_at)
    SELECT dealership_id, id, 0, 'seller', 'Hello', 'person', start_time FROM training_session`;
  await sql`
    INSERT INTO scorecard (dealership_id, session_id, created_at, rubric_id, rubric_version, passed, documents)
    SELECT dealership_id, id, start_time, 'r', 1, false, '{"en": {}}' FROM training_session`;
  await sql`VACUUM ANALYZE`;
}

/** How often each table was read from end to end. */
async function fullScans(): Promise<Record<string, number>> {
  const { sql } = product.ctx;
  // Each connection keeps its figures for a while unless it is asked for them.
  await Promise.all(
    Array.from({ length: 40 }, () => sql`SELECT pg_stat_force_next_flush(), pg_sleep(0.02)`),
  );
  const rows = await sql<{ relname: string; seq_scan: string }[]>`
    SELECT relname, seq_scan FROM pg_stat_user_tables WHERE relname = ANY(${TABLES})`;
  return Object.fromEntries(rows.map((row) => [row.relname, Number(row.seq_scan)]));
}

/** Everything that a day on the floor asks of the database. */
async function useEverything(): Promise<void> {
  const { sam, maria } = floor;
  const lists = [
    {},
    { page: 7 },
    { page: 2400 },
    { sessionType: "pitch", page: 500 },
    { status: "active" },
    { status: "cancelled" },
    { from: "2026-03-01", to: "2026-10-10T10:10:10Z", page: 100 },
    { tag: "tag77" },
    { tag: "nobody's" },
    { q: "number" },
    { q: "4777" },
    { q: "zz" },
    { q: "no such talk" },
  ];
  for (const query of lists) {
    for (const person of [sam, maria]) {
      const { pagination } = await person.does(contract.listTrainingSessions, { query });
      const cursor = pagination.nextCursor;
      if (cursor) {
        await person.does(contract.listTrainingSessions, { query: { ...query, cursor } });
      }
    }
  }
  await maria.does(contract.listTrainingSessions, { query: { userId: sam.id } });
  await maria.does(getDashboard, { query: { from: "2026-01-01", to: "2026-11-23" } });
  await sam.does(getDashboard);
  const { id } = await sam.does(contract.startTrainingSession, {
    body: { sessionType: "discovery" },
  });
  const params = { id };
  await sam.does(contract.postTurn, {
    params,
    body: { text: "What brings you in?", clientTurnId: "turn-0001" },
  });
  await sam.does(contract.changeTrainingSession, { params, body: { title: "Anew" } });
  await sam.does(contract.forkTrainingSession, { params, body: { turn: 2 } });
  await sam.does(contract.finishTrainingSession, { params });
  await sam.does(contract.getTrainingSession, { params });
  await sam.does(contract.getScorecard, { params });
}

test("no question of the floor's reads a table from end to end, with fresh plans and with settled ones", {
  timeout: 120_000,
}, async () => {
  const before = await fullScans();
  expect(Object.keys(before).sort()).toEqual([...TABLES].sort());
  // The database settles on one plan for a prepared statement after five uses.
  for (let round = 0; round < 7; round++) await useEverything();
  expect(await fullScans()).toEqual(before);

  await product.ctx.sql`SELECT count(*) FROM training_session WHERE title LIKE '%7'`;
  const control = await fullScans();
  expect(control.training_session).toBeGreaterThan(before.training_session ?? 0);
});
