// Forward-only migrations: plain SQL files in order, each once, under a lock that other starters wait for.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Sql } from "./database.ts";

const FOLDER = fileURLToPath(new URL("../../../migrations/", import.meta.url));
/** Any number that nothing else in this database locks. */
const LOCK = 4_815_162_342;

type Migration = { name: string; sql: string; checksum: string };

async function readMigrations(folder = FOLDER): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(`${folder}/${name}`, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** Applies what is missing and answers with the names applied. An edited old file is refused. */
export async function migrate(sql: Sql, folder = FOLDER): Promise<string[]> {
  const migrations = await readMigrations(folder);
  return sql.begin(async (trx) => {
    await trx`SELECT pg_advisory_xact_lock(${LOCK})`;
    await trx`CREATE TABLE IF NOT EXISTS migration (
      name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`;
    const done = new Map(
      (await trx`SELECT name, checksum FROM migration`).map((row) => [row.name, row.checksum]),
    );
    const applied: string[] = [];
    for (const migration of migrations) {
      const checksum = done.get(migration.name);
      if (checksum !== undefined && checksum !== migration.checksum) {
        throw new Error(`Migration "${migration.name}" was changed after it had been applied`);
      }
      if (checksum !== undefined) continue;
      await trx.unsafe(migration.sql);
      await trx`INSERT INTO migration (name, checksum) VALUES (${migration.name}, ${migration.checksum})`;
      applied.push(migration.name);
    }
    return applied;
  });
}

/** The names of migrations that this code has and the database has not. */
export async function missingMigrations(sql: Sql, folder = FOLDER): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const [there] = await sql`SELECT to_regclass('migration') AS it`;
  if (there?.it === null) return migrations.map((migration) => migration.name);
  const done = new Set((await sql`SELECT name FROM migration`).map((row) => row.name));
  return migrations.map((migration) => migration.name).filter((name) => !done.has(name));
}
