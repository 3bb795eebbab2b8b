// The retries of a talk. Every statement starts from the caller's dealership.
import type { Sql } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { SESSION_COLUMNS, type SessionRow } from "./training.queries.ts";

/** Where a talk was tried again, the latest first, each moment once. */
export async function listRetriedTurns(
  db: Sql,
  scope: DealershipScope,
  { source, owner }: { source: string; owner: string | null },
): Promise<number[]> {
  const rows = await db<{ forked_turn: number }[]>`
    SELECT forked_turn FROM training_session
    WHERE dealership_id = ${scope.dealershipId} AND forked_from = ${source}
      AND (${owner}::uuid IS NULL OR user_id = ${owner}::uuid)
    GROUP BY forked_turn
    ORDER BY max(start_time) DESC, forked_turn`;
  return rows.map((row) => row.forked_turn);
}

/** The latest retries of one moment, the latest first; the one named is among them. */
export async function listForks(
  db: Sql,
  scope: DealershipScope,
  wish: { source: string; turn: number; owner: string | null; named: string; most: number },
): Promise<SessionRow[]> {
  return db<SessionRow[]>`
    SELECT ${db(SESSION_COLUMNS)} FROM training_session
    WHERE dealership_id = ${scope.dealershipId} AND forked_from = ${wish.source}
      AND forked_turn = ${wish.turn}
      AND (${wish.owner}::uuid IS NULL OR user_id = ${wish.owner}::uuid)
    ORDER BY (id = ${wish.named}) DESC, start_time DESC, id DESC
    LIMIT ${wish.most}`;
}
