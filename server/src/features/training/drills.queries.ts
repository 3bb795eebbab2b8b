// Objections to meet again. Every statement starts from the caller's dealership.
import { type Selectable, sql } from "kysely";
import type { Sql, Trx } from "../../platform/db/database.ts";
import type { DrillTables } from "../../platform/db/schema/drills.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";

export type DrillRow = Omit<Selectable<DrillTables["drill"]>, "dealership_id">;

/** More are not practised by anybody; what is due longest comes first. */
const MOST = 40;

export async function listDrillsOf(
  db: Sql,
  scope: DealershipScope,
  userId: string,
): Promise<DrillRow[]> {
  return db<DrillRow[]>`
    SELECT * FROM drill
    WHERE dealership_id = ${scope.dealershipId} AND user_id = ${userId}
    ORDER BY due, id
    LIMIT ${MOST}`;
}

export async function findDrill(
  db: Sql,
  scope: DealershipScope,
  id: string,
): Promise<DrillRow | undefined> {
  const [row] = await db<DrillRow[]>`
    SELECT * FROM drill WHERE dealership_id = ${scope.dealershipId} AND id = ${id}`;
  return row;
}

/** The drill that a session was, held until this transaction ends. */
export async function lockDrillOfSession(
  trx: Trx,
  scope: DealershipScope,
  sessionId: string,
): Promise<DrillRow | undefined> {
  const { rows } = await sql<DrillRow>`
    SELECT d.* FROM drill_session s
    JOIN drill d ON d.dealership_id = s.dealership_id AND d.id = s.drill_id
    WHERE s.dealership_id = ${scope.dealershipId} AND s.session_id = ${sessionId}
    FOR UPDATE OF d`.execute(trx);
  return rows[0];
}

export async function markDrillSession(
  trx: Trx,
  scope: DealershipScope,
  sessionId: string,
  drillId: string,
): Promise<void> {
  await trx
    .insertInto("drill_session")
    .values({ dealership_id: scope.dealershipId, session_id: sessionId, drill_id: drillId })
    .execute();
}

export type NewDrill = Pick<
  DrillRow,
  | "id"
  | "user_id"
  | "scenario_id"
  | "scenario_digest"
  | "objection"
  | "due"
  | "last_session"
  | "created_at"
> & { readonly memory: string };

/** Adds a drill; one of the same objection that is there already falls due at once instead. */
export async function addDrill(trx: Trx, scope: DealershipScope, drill: NewDrill): Promise<void> {
  await sql`
    INSERT INTO drill (dealership_id, id, user_id, scenario_id, scenario_digest, objection, missed, memory,
      due, last_session, created_at)
    VALUES (${scope.dealershipId}, ${drill.id}, ${drill.user_id}, ${drill.scenario_id},
      ${drill.scenario_digest}, ${drill.objection}, 1, ${drill.memory}::text::jsonb, ${drill.due},
      ${drill.last_session}, ${drill.created_at})
    ON CONFLICT (dealership_id, user_id, scenario_id, objection) DO UPDATE
    SET missed = drill.missed + 1, due = least(drill.due, excluded.due),
      last_session = excluded.last_session, scenario_digest = excluded.scenario_digest`.execute(
    trx,
  );
}

export async function updateDrill(
  trx: Trx,
  scope: DealershipScope,
  id: string,
  change: { memory: string; due: Date; lastSession: string; isMissed: boolean },
): Promise<void> {
  await sql`
    UPDATE drill SET memory = ${change.memory}::text::jsonb, due = ${change.due},
      last_session = ${change.lastSession}, practised = practised + 1,
      missed = missed + ${change.isMissed ? 1 : 0}
    WHERE dealership_id = ${scope.dealershipId} AND id = ${id}`.execute(trx);
}
