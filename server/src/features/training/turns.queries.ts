// What was said in sessions. Every statement starts from the caller's dealership.
import { type Selectable, sql } from "kysely";
import type { Sql, Trx } from "../../platform/db/database.ts";
import type { TrainingTables } from "../../platform/db/schema/training.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { type SessionRow, sessionColumns } from "./training.queries.ts";

type Turn = Selectable<TrainingTables["training_turn"]>;

const TURN_COLUMNS = [
  "number",
  "speaker",
  "text",
  "source",
  "client_turn_id",
  "created_at",
  "started_at",
  "ended_at",
  "trust",
  "interest",
  "patience",
  "hints",
  "outcome",
  "model",
  "prompt_version",
  "model_trouble",
  "wording_due",
] as const;
export type TurnRow = Pick<Turn, (typeof TURN_COLUMNS)[number]>;

export async function listTurns(db: Sql, scope: DealershipScope, id: string): Promise<TurnRow[]> {
  return db<TurnRow[]>`
    SELECT ${db(TURN_COLUMNS)} FROM training_turn
    WHERE dealership_id = ${scope.dealershipId} AND session_id = ${id}
    ORDER BY number`;
}

/** The turns of a session that this transaction has locked. */
export async function listLockedTurns(
  trx: Trx,
  scope: DealershipScope,
  id: string,
): Promise<TurnRow[]> {
  return trx
    .selectFrom("training_turn")
    .select(TURN_COLUMNS)
    .where("dealership_id", "=", scope.dealershipId)
    .where("session_id", "=", id)
    .orderBy("number")
    .execute();
}

export type LatestTurn = TurnRow & { readonly buyer_state: unknown };

/**
 * The last turns, in order, the very last with the buyer's state after it; and before them the pair that a
 * client's turn id made, if it is none of them.
 */
export async function listLatestTurns(
  db: Sql,
  scope: DealershipScope,
  id: string,
  { most, clientTurnId }: { most: number; clientTurnId: string | null },
): Promise<LatestTurn[]> {
  const { dealershipId } = scope;
  return db<LatestTurn[]>`
    WITH latest AS (
      SELECT number FROM training_turn
      WHERE dealership_id = ${dealershipId} AND session_id = ${id}
      ORDER BY number DESC LIMIT ${most}),
    repeated AS (
      SELECT asked.number + step AS number FROM training_turn asked, generate_series(0, 1) step
      WHERE asked.dealership_id = ${dealershipId} AND asked.session_id = ${id}
        AND asked.client_turn_id = ${clientTurnId})
    SELECT ${db(TURN_COLUMNS)},
      CASE WHEN number = (SELECT max(number) FROM latest) THEN buyer_state END AS buyer_state
    FROM training_turn
    JOIN (SELECT number FROM latest UNION SELECT number FROM repeated) wanted USING (number)
    WHERE dealership_id = ${dealershipId} AND session_id = ${id}
    ORDER BY number`;
}

/** What the buyer knew and wanted after the last of their turns before `number`. */
export async function findBuyerState(
  trx: Trx,
  scope: DealershipScope,
  id: string,
  number: number,
): Promise<unknown> {
  const row = await trx
    .selectFrom("training_turn")
    .select("buyer_state")
    .where("dealership_id", "=", scope.dealershipId)
    .where("session_id", "=", id)
    .where("number", "<", number)
    .where("speaker", "=", "buyer")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.buyer_state ?? null;
}

export type NewTurn = TurnRow & { readonly session_id: string; readonly buyer_state: unknown };

export async function insertTurns(
  trx: Trx,
  scope: DealershipScope,
  turns: readonly NewTurn[],
): Promise<void> {
  await sql`
    INSERT INTO training_turn ${turnInsert}
    SELECT ${scope.dealershipId}, n.* FROM ${turnRecords(turns)}`.execute(trx);
}

/**
 * Adds turns to a talk that goes on and stands where the caller found it; otherwise adds nothing and answers
 * with undefined.
 */
export async function appendTurns(
  trx: Trx,
  scope: DealershipScope,
  id: string,
  { turns, outcome }: { turns: readonly [NewTurn, NewTurn]; outcome: Turn["outcome"] },
): Promise<SessionRow | undefined> {
  const [{ number }] = turns;
  const { rows } = await sql<SessionRow>`
    WITH moved AS (
      UPDATE training_session s SET turn_count = ${number + turns.length}, outcome = ${outcome}
      WHERE s.dealership_id = ${scope.dealershipId} AND s.id = ${id} AND s.turn_count = ${number}
        AND s.status = 'active' AND s.outcome IS NULL
      RETURNING ${sessionColumns}),
    stored AS (
      INSERT INTO training_turn ${turnInsert}
      SELECT ${scope.dealershipId}, n.* FROM ${turnRecords(turns)} WHERE EXISTS (SELECT FROM moved))
    SELECT * FROM moved`.execute(trx);
  return rows[0];
}

const turnInsert = sql`
  (dealership_id, session_id, number, speaker, text, source, client_turn_id, created_at,
   started_at, ended_at, trust, interest, patience, buyer_state, hints, outcome,
   model, prompt_version, model_trouble, wording_due)`;

function turnRecords(turns: readonly NewTurn[]) {
  return sql`jsonb_to_recordset(${JSON.stringify(turns)}::text::jsonb) AS n (
    session_id uuid, number integer, speaker text, text text, source text, client_turn_id text,
    created_at timestamptz, started_at double precision, ended_at double precision,
    trust smallint, interest smallint, patience smallint, buyer_state jsonb, hints jsonb,
    outcome text, model text, prompt_version integer, model_trouble text, wording_due timestamptz)`;
}

/** What is final about the words of a buyer's turn; a state of null leaves the one that stands there. */
export type FinalWording = Pick<Turn, "text" | "source" | "hints" | "model_trouble"> & {
  readonly buyer_state: unknown;
};

/** Makes the words of the last turn final. Undefined when they were so before or the talk has moved on. */
export async function settleWording(
  trx: Trx,
  scope: DealershipScope,
  { id, number, wording }: { id: string; number: number; wording: FinalWording },
): Promise<SessionRow | undefined> {
  const { text, source, hints, model_trouble, buyer_state } = wording;
  const state = buyer_state === null ? null : JSON.stringify(buyer_state);
  const { rows } = await sql<SessionRow>`
    WITH held AS (
      SELECT ${sessionColumns} FROM training_session s
      WHERE s.dealership_id = ${scope.dealershipId} AND s.id = ${id}
        AND s.turn_count = ${number + 1} AND s.status IN ('active', 'paused')
      FOR NO KEY UPDATE OF s),
    settled AS (
      UPDATE training_turn t SET wording_due = NULL, text = ${text}, source = ${source},
        model_trouble = ${model_trouble}, hints = ${JSON.stringify(hints)}::text::jsonb,
        buyer_state = coalesce(${state}::text::jsonb, t.buyer_state)
      WHERE t.dealership_id = ${scope.dealershipId} AND t.session_id = ${id}
        AND t.number = ${number} AND t.wording_due IS NOT NULL AND EXISTS (SELECT FROM held)
      RETURNING t.number)
    SELECT * FROM held WHERE EXISTS (SELECT FROM settled)`.execute(trx);
  return rows[0];
}

/** Gives a new session the turns of another before `before`, as said at `at`. */
export async function copyTurns(
  trx: Trx,
  scope: DealershipScope,
  { from, to, before, at }: { from: string; to: string; before: number; at: Date },
): Promise<void> {
  await sql`
    INSERT INTO training_turn
      (dealership_id, session_id, number, speaker, text, source, created_at, started_at, ended_at,
       trust, interest, patience, buyer_state, hints, outcome, model, prompt_version, model_trouble)
    SELECT dealership_id, ${to}, number, speaker, text, source, ${at}, started_at, ended_at,
      trust, interest, patience, buyer_state, hints, outcome, model, prompt_version, model_trouble
    FROM training_turn
    WHERE dealership_id = ${scope.dealershipId} AND session_id = ${from} AND number < ${before}
  `.execute(trx);
}
