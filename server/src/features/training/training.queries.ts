// Sessions and what they are held against. Every statement starts from the caller's dealership.
import { type Selectable, sql } from "kysely";
import type { Sql, Trx } from "../../platform/db/database.ts";
import type { TrainingTables } from "../../platform/db/schema/training.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";

/** A scenario or rubric as text, and the SHA-256 of that in hexadecimal. */
export type Frozen = { readonly digest: string; readonly text: string };

type Session = Selectable<TrainingTables["training_session"]>;

/** All that an answer or an operation may need; not the columns that only the database reads. */
export const SESSION_COLUMNS = [
  "id",
  "user_id",
  "session_type",
  "difficulty",
  "mode",
  "origin",
  "status",
  "title",
  "tags",
  "scenario_id",
  "scenario_digest",
  "rubric_digest",
  "seed",
  "vehicle",
  "outcome",
  "turn_count",
  "forked_from",
  "forked_turn",
  "start_time",
  "end_time",
  "duration",
  "overall_score",
  "confidence",
  "clarity",
  "pace",
  "volume",
  "engagement",
  "passed",
] as const;
export type SessionRow = Pick<Session, (typeof SESSION_COLUMNS)[number]>;

export type Language = "en" | "es" | "fr";

export const sessionColumns = sql.join(SESSION_COLUMNS.map((name) => sql.ref(`s.${name}`)));

export async function findSession(
  db: Sql,
  scope: DealershipScope,
  id: string,
): Promise<SessionRow | undefined> {
  const [row] = await db<SessionRow[]>`
    SELECT ${db(SESSION_COLUMNS)} FROM training_session
    WHERE dealership_id = ${scope.dealershipId} AND id = ${id}`;
  return row;
}

/** A session whose person is about to talk, with the language that they read hints in. */
export type TalkingSession = SessionRow & { readonly language: Language };

export async function findTalkingSession(
  db: Sql,
  scope: DealershipScope,
  id: string,
): Promise<TalkingSession | undefined> {
  const [row] = await db<TalkingSession[]>`
    SELECT ${db(SESSION_COLUMNS.map((name) => `s.${name}`))}, u.language
    FROM training_session s
    JOIN "user" u ON u.dealership_id = s.dealership_id AND u.id = s.user_id
    WHERE s.dealership_id = ${scope.dealershipId} AND s.id = ${id}`;
  return row;
}

/** The session, which nobody else can move before this transaction ends. */
export async function lockSession(
  trx: Trx,
  scope: DealershipScope,
  id: string,
): Promise<TalkingSession | undefined> {
  const { rows } = await sql<TalkingSession>`
    SELECT ${sessionColumns}, u.language
    FROM training_session s
    JOIN "user" u ON u.dealership_id = s.dealership_id AND u.id = s.user_id
    WHERE s.dealership_id = ${scope.dealershipId} AND s.id = ${id}
    FOR NO KEY UPDATE OF s`.execute(trx);
  return rows[0];
}

export type NewSession = Omit<
  SessionRow,
  | "seed"
  | "scenario_digest"
  | "rubric_digest"
  | "end_time"
  | "duration"
  | "overall_score"
  | "confidence"
  | "clarity"
  | "pace"
  | "volume"
  | "engagement"
  | "passed"
> &
  Partial<Score> & {
    readonly seed: number | null;
    /** Hexadecimal. */
    readonly scenario_digest: string | null;
    readonly rubric_digest: string;
  };

/** What a session has once it is finished. */
export type Score = Pick<
  Session,
  | "end_time"
  | "duration"
  | "overall_score"
  | "confidence"
  | "clarity"
  | "pace"
  | "volume"
  | "engagement"
  | "passed"
>;

/** Stores sessions in one statement; one whose id is taken is left out of the answer. */
export async function insertSessions(
  trx: Trx,
  scope: DealershipScope,
  sessions: readonly NewSession[],
): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    INSERT INTO training_session AS s
      (dealership_id, id, user_id, session_type, difficulty, mode, origin, status, title, tags,
       scenario_id, scenario_digest, rubric_digest, seed, vehicle, outcome, turn_count, forked_from,
       forked_turn, start_time, end_time, duration, local_day, overall_score, confidence, clarity,
       pace, volume, engagement, passed)
    SELECT u.dealership_id, n.id, u.id, n.session_type, n.difficulty, n.mode, n.origin, n.status,
      n.title, n.tags, n.scenario_id, decode(n.scenario_digest, 'hex'), decode(n.rubric_digest, 'hex'),
      n.seed, n.vehicle, n.outcome, n.turn_count, n.forked_from, n.forked_turn, n.start_time,
      n.end_time, n.duration, (n.start_time AT TIME ZONE u.timezone)::date, n.overall_score,
      n.confidence, n.clarity, n.pace, n.volume, n.engagement, n.passed
    FROM jsonb_to_recordset(${JSON.stringify(sessions)}::text::jsonb) AS n (
      id uuid, user_id uuid, session_type text, difficulty text, mode text, origin text, status text,
      title text, tags text[], scenario_id text, scenario_digest text, rubric_digest text, seed bigint,
      vehicle jsonb, outcome text, turn_count integer, forked_from uuid, forked_turn integer,
      start_time timestamptz, end_time timestamptz, duration integer, overall_score smallint,
      confidence smallint, clarity smallint, pace smallint, volume smallint, engagement smallint,
      passed boolean)
    JOIN "user" u ON u.dealership_id = ${scope.dealershipId} AND u.id = n.user_id
    ON CONFLICT (dealership_id, id) DO NOTHING
    RETURNING ${sessionColumns}`.execute(trx);
  return rows;
}

export type SessionChange = Partial<Pick<Session, "title" | "tags" | "status"> & Score>;

export async function updateSession(
  trx: Trx,
  scope: DealershipScope,
  id: string,
  change: SessionChange,
): Promise<SessionRow> {
  return trx
    .updateTable("training_session")
    .set(change)
    .where("dealership_id", "=", scope.dealershipId)
    .where("id", "=", id)
    .returning(SESSION_COLUMNS)
    .executeTakeFirstOrThrow();
}

/** The languages of people of the dealership, by their ids. */
export async function listLanguages(
  trx: Trx,
  scope: DealershipScope,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Language>> {
  const rows = await trx
    .selectFrom("user")
    .select(["id", "language"])
    .where("dealership_id", "=", scope.dealershipId)
    .where("id", "in", [...userIds])
    .execute();
  return new Map(rows.map((row) => [row.id, row.language]));
}

export async function readLanguage(trx: Trx, scope: DealershipScope): Promise<Language> {
  return (await listLanguages(trx, scope, [scope.userId])).get(scope.userId) ?? "en";
}

/** Keeps scenarios and rubrics under the digest of their text, each once. */
export async function keepDocuments(
  trx: Trx,
  scope: DealershipScope,
  documents: readonly Frozen[],
): Promise<void> {
  const digests = documents.map(({ digest }) => Buffer.from(digest, "hex"));
  const known = await trx
    .selectFrom("training_document")
    .select("digest")
    .where("dealership_id", "=", scope.dealershipId)
    .where("digest", "in", digests)
    .execute();
  const have = new Set(known.map((row) => row.digest.toString("hex")));
  const missing = documents.filter(({ digest }) => !have.has(digest));
  if (missing.length === 0) return;
  await trx
    .insertInto("training_document")
    .values(
      missing.map(({ digest, text }) => ({
        dealership_id: scope.dealershipId,
        digest: Buffer.from(digest, "hex"),
        document: sql<string>`${text}::text::jsonb`,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findDocument(
  db: Sql,
  scope: DealershipScope,
  digest: Buffer,
): Promise<unknown> {
  const [row] = await db<{ document: unknown }[]>`
    SELECT document FROM training_document
    WHERE dealership_id = ${scope.dealershipId} AND digest = ${digest}`;
  return row?.document;
}
