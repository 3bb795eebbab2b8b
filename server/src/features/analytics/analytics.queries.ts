import type { TrainingSession } from "@walkaround/contract/training-session";
import type { Sql } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";

/** In training_day, whoever practised. */
const FLOOR = "00000000-0000-0000-0000-000000000000";

/** One day's completed sessions of one type. */
export type TrainingDayRow = {
  readonly day: string;
  readonly session_type: TrainingSession["sessionType"];
  readonly sessions: number;
  readonly scored: number;
  readonly passed: number;
  readonly score_sum: number;
  /** Seconds. */
  readonly duration: number;
};

/** From the roll-ups alone: how many sessions lie behind a day costs nothing here. */
export async function listTrainingDays(
  db: Sql,
  scope: DealershipScope,
  { person, from, to }: { person: string | null; from: string; to: string },
): Promise<TrainingDayRow[]> {
  return db<TrainingDayRow[]>`
    SELECT day::text AS day, session_type, sessions, scored, passed, score_sum,
      duration::double precision AS duration
    FROM training_day
    WHERE dealership_id = ${scope.dealershipId} AND user_id = ${person ?? FLOOR}
      AND day BETWEEN ${from}::text::date AND ${to}::text::date AND sessions > 0
    ORDER BY day, session_type`;
}

/** The calendar day that it is for the caller. */
export async function readToday(db: Sql, scope: DealershipScope, now: Date): Promise<string> {
  const [row] = await db<{ today: string }[]>`
    SELECT (${now}::timestamptz AT TIME ZONE timezone)::date::text AS today FROM "user"
    WHERE dealership_id = ${scope.dealershipId} AND id = ${scope.userId}`;
  return row?.today ?? now.toISOString().slice(0, 10);
}
