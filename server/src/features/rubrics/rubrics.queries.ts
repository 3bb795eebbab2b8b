// A dealership's own rubrics and their versions. Every statement starts from the caller's dealership.
import type { RubricCard } from "@walkaround/contract/rubrics";
import type { RubricDraft } from "@walkaround/domain/coaching/edit-rubric";
import { sql } from "kysely";
import type { Sql, Trx } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";

type SessionType = RubricCard["sessionType"];

export type RubricRow = {
  readonly id: string;
  readonly session_type: SessionType;
  readonly title: string;
  readonly version: number;
  readonly in_use: boolean;
  readonly pass_mark: number;
  readonly saved_at: Date;
  /** The name of whoever saved it; null when that person is gone. */
  readonly saved_by: string | null;
  /** Of the dimensions that are on. */
  readonly points: RubricCard["points"];
};

const POINTS = `(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', d -> 'id', 'label', d -> 'label', 'weight', d -> 'weight') ORDER BY place), '[]')
  FROM jsonb_array_elements(v.document -> 'dimensions') WITH ORDINALITY AS part (d, place)
  WHERE (d ->> 'on')::boolean) AS points`;

/** One version of a rubric, with all it asks. */
export type RubricContent = RubricRow & { readonly document: RubricDraft };

export async function listOwnRubrics(db: Sql, scope: DealershipScope): Promise<RubricRow[]> {
  return db<RubricRow[]>`
    SELECT r.id, r.session_type, r.title, r.version, r.in_use,
      (v.document ->> 'passMark')::integer AS pass_mark, v.saved_at, u.name AS saved_by,
      ${db.unsafe(POINTS)}
    FROM rubric r
    JOIN rubric_version v ON v.dealership_id = r.dealership_id AND v.rubric_id = r.id
      AND v.version = r.version
    LEFT JOIN "user" u ON u.dealership_id = v.dealership_id AND u.id = v.saved_by
    WHERE r.dealership_id = ${scope.dealershipId}
    ORDER BY r.created_at, r.id`;
}

/** Which session types have a rubric of the dealership's own in use. */
export async function listTypesInUse(db: Sql, scope: DealershipScope): Promise<SessionType[]> {
  const rows = await db<{ session_type: SessionType }[]>`
    SELECT session_type FROM rubric
    WHERE dealership_id = ${scope.dealershipId} AND in_use`;
  return rows.map((row) => row.session_type);
}

/** A rubric in the version asked for, or its newest. */
export async function findOwnRubric(
  db: Sql,
  scope: DealershipScope,
  id: string,
  version: number | null,
): Promise<RubricContent | undefined> {
  const [row] = await db<RubricContent[]>`
    SELECT r.id, r.session_type, r.title, v.version, r.in_use, v.document,
      (v.document ->> 'passMark')::integer AS pass_mark, v.saved_at, u.name AS saved_by,
      ${db.unsafe(POINTS)}
    FROM rubric r
    JOIN rubric_version v ON v.dealership_id = r.dealership_id AND v.rubric_id = r.id
      AND v.version = coalesce(${version}::integer, r.version)
    LEFT JOIN "user" u ON u.dealership_id = v.dealership_id AND u.id = v.saved_by
    WHERE r.dealership_id = ${scope.dealershipId} AND r.id = ${id}`;
  return row;
}

export async function findRubricInUse(
  db: Sql,
  scope: DealershipScope,
  sessionType: SessionType,
): Promise<RubricDraft | undefined> {
  const [row] = await db<{ document: RubricDraft }[]>`
    SELECT v.document
    FROM rubric r
    JOIN rubric_version v ON v.dealership_id = r.dealership_id AND v.rubric_id = r.id
      AND v.version = r.version
    WHERE r.dealership_id = ${scope.dealershipId} AND r.session_type = ${sessionType} AND r.in_use`;
  return row?.document;
}

export type VersionRow = {
  readonly version: number;
  readonly saved_at: Date;
  readonly saved_by: string | null;
};

export async function listVersions(
  db: Sql,
  scope: DealershipScope,
  id: string,
): Promise<VersionRow[]> {
  return db<VersionRow[]>`
    SELECT v.version, v.saved_at, u.name AS saved_by
    FROM rubric_version v
    LEFT JOIN "user" u ON u.dealership_id = v.dealership_id AND u.id = v.saved_by
    WHERE v.dealership_id = ${scope.dealershipId} AND v.rubric_id = ${id}
    ORDER BY v.version DESC
    LIMIT 100`;
}

export type LockedRubric = {
  readonly title: string;
  readonly in_use: boolean;
  readonly session_type: SessionType;
  readonly document: RubricDraft;
};

/** The newest version, which nobody else can follow with another before this transaction ends. */
export async function lockRubric(
  trx: Trx,
  scope: DealershipScope,
  id: string,
): Promise<LockedRubric | undefined> {
  const held = await trx
    .selectFrom("rubric")
    .select(["title", "in_use", "session_type", "version"])
    .where("dealership_id", "=", scope.dealershipId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!held) return undefined;
  // Read after the lock is held, so that it is what whoever held it before has left.
  const { document } = await trx
    .selectFrom("rubric_version")
    .select("document")
    .where("dealership_id", "=", scope.dealershipId)
    .where("rubric_id", "=", id)
    .where("version", "=", held.version)
    .executeTakeFirstOrThrow();
  return { ...held, document: document as RubricDraft };
}

/** Makes those who add rubrics to a dealership wait for one another, and counts what it has. */
export async function countOwnRubrics(trx: Trx, scope: DealershipScope): Promise<number> {
  await sql`
    SELECT pg_advisory_xact_lock(hashtextextended(${`rubrics ${scope.dealershipId}`}, 0))`.execute(
    trx,
  );
  const { count } = await trx
    .selectFrom("rubric")
    .select((one) => one.fn.countAll<string>().as("count"))
    .where("dealership_id", "=", scope.dealershipId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** False when the id is taken. */
export async function insertRubric(
  trx: Trx,
  scope: DealershipScope,
  rubric: { id: string; title: string; sessionType: SessionType; at: Date },
): Promise<boolean> {
  const made = await trx
    .insertInto("rubric")
    .values({
      dealership_id: scope.dealershipId,
      id: rubric.id,
      session_type: rubric.sessionType,
      title: rubric.title,
      version: 1,
      in_use: false,
      created_at: rubric.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}

export async function insertVersion(
  trx: Trx,
  scope: DealershipScope,
  draft: RubricDraft,
  at: Date,
): Promise<void> {
  await trx
    .insertInto("rubric_version")
    .values({
      dealership_id: scope.dealershipId,
      rubric_id: draft.id,
      version: draft.version,
      document: sql<string>`${JSON.stringify(draft)}::text::jsonb`,
      saved_at: at,
      saved_by: scope.userId,
    })
    .execute();
}

export async function updateRubric(
  trx: Trx,
  scope: DealershipScope,
  id: string,
  change: { title?: string; version?: number; in_use?: boolean },
): Promise<void> {
  await trx
    .updateTable("rubric")
    .set(change)
    .where("dealership_id", "=", scope.dealershipId)
    .where("id", "=", id)
    .execute();
}

/** Takes whatever is in use for a session type out of use. */
export async function clearRubricInUse(
  trx: Trx,
  scope: DealershipScope,
  sessionType: SessionType,
): Promise<void> {
  await trx
    .updateTable("rubric")
    .set({ in_use: false })
    .where("dealership_id", "=", scope.dealershipId)
    .where("session_type", "=", sessionType)
    .where("in_use", "=", true)
    .execute();
}

/** Makes those who choose a rubric for the same session type wait for one another. */
export async function lockChoice(
  trx: Trx,
  scope: DealershipScope,
  sessionType: SessionType,
): Promise<void> {
  const key = `rubric in use ${scope.dealershipId} ${sessionType}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
}

export async function removeRubric(trx: Trx, scope: DealershipScope, id: string): Promise<void> {
  await trx
    .deleteFrom("rubric")
    .where("dealership_id", "=", scope.dealershipId)
    .where("id", "=", id)
    .execute();
}
