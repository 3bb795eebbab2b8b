import { Kysely, type Transaction } from "kysely";
import { PostgresJSDialect } from "kysely-postgres-js";
import postgres from "postgres";
import { connectionOptions } from "./connection-options.ts";
import type { AccountsTables } from "./schema/accounts.ts";
import type { DrillTables } from "./schema/drills.ts";
import type { PlatformTables } from "./schema/platform.ts";
import type { RubricTables } from "./schema/rubrics.ts";
import type { ScenarioTables } from "./schema/scenarios.ts";
import type { TrainingTables } from "./schema/training.ts";

export type Tables = PlatformTables &
  AccountsTables &
  DrillTables &
  RubricTables &
  ScenarioTables &
  TrainingTables;
export type Database = Kysely<Tables>;
export type Trx = Transaction<Tables>;
export type Sql = postgres.Sql;

export type Connection = { db: Database; sql: Sql; close(): Promise<void> };

/** Opens a pool. The same postgres.js client serves Kysely, raw statements and LISTEN. */
export function connect(url: string, options: { pool: number; name: string }): Connection {
  const sql = postgres({
    ...connectionOptions(url),
    max: options.pool,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: { application_name: options.name, statement_timeout: 30_000, lock_timeout: 10_000 },
    backoff: (retries) => Math.min(2, 0.05 * 2 ** retries),
  });
  const db = new Kysely<Tables>({ dialect: new PostgresJSDialect({ postgres: sql }) });
  return { db, sql, close: () => sql.end({ timeout: 5 }) };
}
