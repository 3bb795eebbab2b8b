import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { type Connection, connect } from "../platform/db/database.ts";

export type TestDatabase = Connection & { readonly url: string };

/** A database of one's own, migrated and empty, gone when it is closed. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = new URL(inject("templateUrl"));
  const name = `test_${randomBytes(8).toString("hex")}`;
  const admin = connect(withDatabase(template, "postgres"), { pool: 1, name: "test-admin" });
  await admin.sql.unsafe(
    `CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)} STRATEGY file_copy`,
  );
  const url = withDatabase(template, name);
  const connection = connect(url, { pool: 10, name });
  return {
    ...connection,
    url,
    close: async () => {
      await connection.close();
      await admin.sql.unsafe(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.close();
    },
  };
}

function withDatabase(url: URL, name: string): string {
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  return copy.href;
}
