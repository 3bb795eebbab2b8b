// One PostgreSQL for a whole test run; each test file gets a database of its own, copied from a migrated one.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { migrateJobs } from "../jobs/worker-runner.ts";
import { startEmbeddedPostgres } from "../postgres/embedded-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The migrated database that test databases are copied from; nothing else connects to it. */
    templateUrl: string;
  }
}

let stop: (() => Promise<void>) | undefined;

export async function setup(project: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "walkaround-test-"));
  // As root the database runs as another user, who must be able to pass.
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({
    folder: join(folder, "database"),
    disposable: true,
    onLog: (line) => {
      if (/PANIC|could not/.test(line)) console.error(line);
    },
  });
  const { sql, close } = connect(postgres.url, { pool: 1, name: "test-setup" });
  await migrate(sql);
  await close();
  await migrateJobs(postgres.url);
  project.provide("templateUrl", postgres.url);
  stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

export async function teardown(): Promise<void> {
  await stop?.();
}
