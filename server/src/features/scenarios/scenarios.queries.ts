// A dealership's own scenarios and their versions. Every statement starts from the caller's dealership.
import type { ScenarioDraft } from "@walkaround/contract/scenarios";
import type { Scenario, ScenarioCard } from "@walkaround/domain/buyer/scenario";
import { sql } from "kysely";
import type { Sql, Trx } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";

export type ScenarioRow = {
  /** What may be shown of it. */
  readonly card: ScenarioCard;
  readonly saved_at: Date;
  /** The name of whoever saved it; null when that person is gone. */
  readonly saved_by: string | null;
};

/** Those in the library, newest first; what their buyers hide is not read. */
export async function listOwnScenarios(db: Sql, scope: DealershipScope): Promise<ScenarioRow[]> {
  return db<ScenarioRow[]>`
    SELECT jsonb_build_object(
        'id', v.document -> 'id', 'version', v.document -> 'version',
        'sessionType', v.document -> 'sessionType', 'difficulty', v.document -> 'difficulty',
        'title', v.document -> 'title', 'situation', v.document -> 'situation',
        'goal', v.document -> 'goal', 'buyer', v.document -> 'buyer', 'car', v.document -> 'car',
        'minutes', v.document -> 'minutes') AS card,
      v.saved_at, u.name AS saved_by
    FROM scenario s
    JOIN scenario_version v ON v.dealership_id = s.dealership_id AND v.scenario_id = s.id
      AND v.version = s.version
    LEFT JOIN "user" u ON u.dealership_id = v.dealership_id AND u.id = v.saved_by
    WHERE s.dealership_id = ${scope.dealershipId} AND s.deleted_at IS NULL
    ORDER BY s.created_at DESC, s.id DESC`;
}

export type ScenarioContent = {
  readonly document: Scenario;
  readonly draft: ScenarioDraft;
  readonly saved_at: Date;
  readonly saved_by: string | null;
};

/** The newest version of one in the library. */
export async function findScenarioContent(
  db: Sql,
  scope: DealershipScope,
  id: string,
): Promise<ScenarioContent | undefined> {
  const [row] = await db<ScenarioContent[]>`
    SELECT v.document, v.draft, v.saved_at, u.name AS saved_by
    FROM scenario s
    JOIN scenario_version v ON v.dealership_id = s.dealership_id AND v.scenario_id = s.id
      AND v.version = s.version
    LEFT JOIN "user" u ON u.dealership_id = v.dealership_id AND u.id = v.saved_by
    WHERE s.dealership_id = ${scope.dealershipId} AND s.id = ${id} AND s.deleted_at IS NULL`;
  return row;
}

/** The newest version's number, which nobody else can follow with another before this transaction ends. */
export async function lockScenario(
  trx: Trx,
  scope: DealershipScope,
  id: string,
): Promise<number | undefined> {
  const held = await trx
    .selectFrom("scenario")
    .select("version")
    .where("dealership_id", "=", scope.dealershipId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return held?.version;
}

/** Makes those who add scenarios to a dealership wait for one another, and counts what it has. */
export async function countOwnScenarios(trx: Trx, scope: DealershipScope): Promise<number> {
  const key = `scenarios ${scope.dealershipId}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
  const { count } = await trx
    .selectFrom("scenario")
    .select((one) => one.fn.countAll<string>().as("count"))
    .where("dealership_id", "=", scope.dealershipId)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** False when the id is taken. */
export async function insertScenario(
  trx: Trx,
  scope: DealershipScope,
  id: string,
  at: Date,
): Promise<boolean> {
  const made = await trx
    .insertInto("scenario")
    .values({ dealership_id: scope.dealershipId, id, version: 1, created_at: at, deleted_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}

export async function insertScenarioVersion(
  trx: Trx,
  scope: DealershipScope,
  { document, draft }: { document: Scenario; draft: ScenarioDraft },
  at: Date,
): Promise<void> {
  await trx
    .insertInto("scenario_version")
    .values({
      dealership_id: scope.dealershipId,
      scenario_id: document.id,
      version: document.version,
      draft: sql<string>`${JSON.stringify(draft)}::text::jsonb`,
      document: sql<string>`${JSON.stringify(document)}::text::jsonb`,
      saved_at: at,
      saved_by: scope.userId,
    })
    .execute();
}

export async function updateScenario(
  trx: Trx,
  scope: DealershipScope,
  id: string,
  change: { version: number } | { deleted_at: Date },
): Promise<void> {
  await trx
    .updateTable("scenario")
    .set(change)
    .where("dealership_id", "=", scope.dealershipId)
    .where("id", "=", id)
    .execute();
}
