import type { Preferences, PreferencesPatch } from "@walkaround/contract/accounts";
import type { Role } from "@walkaround/contract/route";
import { sql } from "kysely";
import type { Database, Sql, Trx } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";

type Db = Database | Trx;

// Who is calling. These come before any scope: they are what scopes are made of.

export type CallerRow = {
  readonly credential_id: string;
  readonly ends_at: Date | null;
  readonly user_id: string;
  readonly dealership_id: string;
  readonly role: Role;
};

export async function findSession(db: Sql, token: string): Promise<CallerRow | undefined> {
  const [row] = await db<CallerRow[]>`
    SELECT s.id AS credential_id, s.expires_at AS ends_at, u.id AS user_id, u.dealership_id, u.role
    FROM session s JOIN "user" u ON u.id = s.user_id
    WHERE s.token = ${token}`;
  return row;
}

export async function findApiToken(db: Sql, secretHash: Buffer): Promise<CallerRow | undefined> {
  const [row] = await db<CallerRow[]>`
    SELECT t.id AS credential_id, t.expires_at AS ends_at, u.id AS user_id, u.dealership_id, u.role
    FROM api_token t JOIN "user" u ON u.id = t.user_id
    WHERE t.secret_hash = ${secretHash}`;
  return row;
}

/** Many processes may see the same token: the condition keeps it at one write a minute for all of them. */
export async function touchApiToken(db: Sql, id: string, at: Date): Promise<void> {
  await db`
    UPDATE api_token SET last_used_at = ${at}
    WHERE id = ${id} AND (last_used_at IS NULL OR last_used_at < ${at}::timestamptz - interval '59 s')`;
}

// People and how they want the product to be.

export type ProfileRow = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly face: string;
  readonly language: Preferences["language"];
  readonly theme: Preferences["theme"];
  readonly notifications: Preferences["notifications"];
  readonly timezone: string;
  readonly created_at: Date;
  readonly dealership_id: string;
  readonly dealership_name: string;
};

export async function readProfile(
  db: Sql,
  scope: DealershipScope,
): Promise<ProfileRow | undefined> {
  const [row] = await db<ProfileRow[]>`
    SELECT u.id, u.email, u.name, u.role, u.face, u.language, u.theme, u.notifications, u.timezone,
      u.created_at, d.id AS dealership_id, d.name AS dealership_name
    FROM "user" u JOIN dealership d ON d.id = u.dealership_id
    WHERE u.dealership_id = ${scope.dealershipId} AND u.id = ${scope.userId}`;
  return row;
}

export type UserPatch = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly face?: string | undefined;
  readonly preferences?: PreferencesPatch | undefined;
};

/**
 * Changes many users in one statement: all of them, or none and the ids that the dealership does not know.
 * Rows are locked in the order of their ids, so that two batches over the same people cannot deadlock.
 */
export async function patchUsers(
  db: Db,
  scope: DealershipScope,
  patches: readonly UserPatch[],
): Promise<{ changed: string[]; missing: string[] }> {
  const rows = patches.map(({ id, name, face, preferences }) => ({
    id,
    name,
    face,
    ...preferences,
    notifications: preferences?.notifications ?? {},
  }));
  const { rows: answers } = await sql<{ changed: string[]; missing: string[] }>`
    WITH patch AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) AS p (
        id uuid, name text, face text, language text, theme text, timezone text, notifications jsonb)
    ), present AS (
      SELECT u.id FROM "user" u
      WHERE u.dealership_id = ${scope.dealershipId} AND u.id IN (SELECT id FROM patch)
      ORDER BY u.id FOR NO KEY UPDATE
    ), missing AS (
      SELECT id FROM patch EXCEPT SELECT id FROM present
    ), changed AS (
      UPDATE "user" u SET
        name = coalesce(p.name, u.name),
        face = coalesce(p.face, u.face),
        language = coalesce(p.language, u.language),
        theme = coalesce(p.theme, u.theme),
        timezone = coalesce(p.timezone, u.timezone),
        notifications = u.notifications || p.notifications,
        updated_at = now()
      FROM patch p JOIN present USING (id)
      WHERE u.dealership_id = ${scope.dealershipId} AND u.id = p.id
        AND NOT EXISTS (SELECT FROM missing)
      RETURNING u.id
    )
    SELECT
      coalesce((SELECT array_agg(id::text) FROM changed), '{}') AS changed,
      coalesce((SELECT array_agg(id::text) FROM missing), '{}') AS missing
  `.execute(db);
  return answers[0] ?? { changed: [], missing: [] };
}

/** Those of the names that this database cannot compute with. */
export async function unknownTimezones(db: Db, names: readonly string[]): Promise<string[]> {
  // `pg_timezone_names` reads every file of the zone database; asking for one zone is far cheaper.
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM jsonb_array_elements_text(${JSON.stringify(names)}::text::jsonb) AS name
    WHERE NOT pg_input_is_valid('2026-01-01 00:00:00 ' || name, 'timestamptz')
  `.execute(db);
  return rows.map((row) => row.name);
}

export type PersonRow = { id: string; name: string; role: Role; face: string };

export function listPeople(db: Db, scope: DealershipScope): Promise<PersonRow[]> {
  return db
    .selectFrom("user")
    .select(["id", "name", "role", "face"])
    .where("dealership_id", "=", scope.dealershipId)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

// API tokens: always one's own.

export type ApiTokenRow = {
  id: string;
  name: string;
  start: string;
  created_at: Date;
  expires_at: Date | null;
  last_used_at: Date | null;
};

const TOKEN_COLUMNS = ["id", "name", "start", "created_at", "expires_at", "last_used_at"] as const;

export function listApiTokens(db: Db, scope: DealershipScope): Promise<ApiTokenRow[]> {
  return db
    .selectFrom("api_token")
    .select(TOKEN_COLUMNS)
    .where("dealership_id", "=", scope.dealershipId)
    .where("user_id", "=", scope.userId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
}

export function insertApiToken(
  db: Db,
  scope: DealershipScope,
  token: Omit<ApiTokenRow, "last_used_at"> & { secret_hash: Buffer },
): Promise<ApiTokenRow> {
  return db
    .insertInto("api_token")
    .values({
      ...token,
      dealership_id: scope.dealershipId,
      user_id: scope.userId,
      last_used_at: null,
    })
    .returning(TOKEN_COLUMNS)
    .executeTakeFirstOrThrow();
}

export async function deleteApiToken(db: Db, scope: DealershipScope, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom("api_token")
    .where("dealership_id", "=", scope.dealershipId)
    .where("user_id", "=", scope.userId)
    .where("id", "=", id)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

// Dealerships and their first people: made by commands and by the setup, before anybody can sign in.

export type DealershipRow = { id: string; name: string; demo: boolean; created_at: Date };

export function listDealerships(db: Db): Promise<DealershipRow[]> {
  return db
    .selectFrom("dealership")
    .select(["id", "name", "demo", "created_at"])
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** One statement on the index of the table, for a page that everybody may ask for. */
export async function dealershipKinds(db: Sql): Promise<{ any: boolean; demo: boolean }> {
  const [row] = await db<{ any: boolean; demo: boolean }[]>`
    SELECT EXISTS (SELECT FROM dealership) AS any, EXISTS (SELECT FROM dealership WHERE demo) AS demo`;
  return row ?? { any: false, demo: false };
}

/** Answers false when it was already there. */
export async function insertDealership(
  db: Db,
  dealership: { id: string; name: string; demo: boolean; created_at: Date },
): Promise<boolean> {
  const added = await db
    .insertInto("dealership")
    .values(dealership)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** The demo's store has its people and its history. */
export async function markDemoFilled(db: Db, id: string): Promise<void> {
  await db.updateTable("dealership").set({ demo: true }).where("id", "=", id).execute();
}

export type NewUserRow = {
  id: string;
  dealership_id: string;
  email: string;
  name: string;
  role: Role;
  face: string;
  language: Preferences["language"];
  timezone: string;
  created_at: Date;
};

/** Answers false when the e-mail address is taken. */
export async function insertUser(db: Db, user: NewUserRow): Promise<boolean> {
  const added = await db
    .insertInto("user")
    .values({ ...user, email_verified: true })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** The row in which better-auth looks for an e-mail user's password. */
export async function insertPassword(
  db: Db,
  row: { id: string; user_id: string; password: string },
): Promise<void> {
  await db
    .insertInto("account")
    .values({ ...row, account_id: row.user_id, provider_id: "credential" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

// Setup codes.

export async function keepSetupCode(db: Db, hash: Buffer, at: Date): Promise<void> {
  await db.insertInto("setup_code").values({ hash, created_at: at }).execute();
}

/** Locks the codes, so that two visitors with the same code cannot both use it. */
export async function lockSetupCodes(db: Trx): Promise<Buffer[]> {
  const rows = await db.selectFrom("setup_code").select("hash").forUpdate().execute();
  return rows.map((row) => row.hash);
}

export async function dropSetupCodes(db: Db): Promise<void> {
  await db.deleteFrom("setup_code").execute();
}
