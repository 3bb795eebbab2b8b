import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { createAuthenticator } from "../features/accounts/create-authenticator.ts";
import { parseConfig } from "../platform/config.ts";
import type { Context } from "../platform/context.ts";
import { buildApp } from "../platform/http/build-app.ts";
import { createLlm } from "../platform/llm/llm.ts";
import { createLog } from "../platform/log.ts";
import { Realtime } from "../platform/realtime/realtime.ts";
import { ALL_FEATURES } from "../roles/all-features.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";

/** A clock that stands still until it is set or moved. */
type TestClock = { now(): Date; set(at: Date): void; move(milliseconds: number): void };

export type TestApp = {
  readonly app: FastifyInstance;
  readonly ctx: Context;
  readonly clock: TestClock;
  readonly database: TestDatabase;
  readonly realtime: Realtime;
  /** Listens on a free port, for what `inject` cannot do: sockets. */
  listen(): Promise<string>;
  close(): Promise<void>;
};

export type TestAppOptions = {
  /** Another app's database: two processes of one product. */
  database?: TestDatabase;
  settings?: Readonly<Record<string, string>>;
  /** `running` follows the machine's time. */
  clock?: "still" | "running";
};

const SECRET = "a secret that only tests know, 32 characters or more";

/** The whole product on a database of its own, called through `app.inject`. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const dataFolder = mkdtempSync(join(tmpdir(), "walkaround-data-"));
  const database = options.database ?? (await createTestDatabase());
  const clock = testClock(options.clock === "running");
  const config = parseConfig({ WALKAROUND_DATA: dataFolder, PORT: "0", ...options.settings });
  const log = createLog(options.settings?.LOG_LEVEL ?? "silent", "test");
  const ctx: Context = {
    config,
    log,
    llm: config.model && createLlm(config.model, { log, clock }),
    clock,
    db: database.db,
    sql: database.sql,
    secret: SECRET,
  };
  const realtime = new Realtime(ctx.sql, ctx.log);
  const authenticator = await createAuthenticator(ctx, realtime);
  const app = await buildApp({ ctx, realtime, authenticator, features: ALL_FEATURES });
  await realtime.start();
  await app.ready();
  return {
    app,
    ctx,
    clock,
    database,
    realtime,
    listen: () => app.listen({ port: 0, host: "127.0.0.1" }),
    close: async () => {
      await realtime.stop();
      await app.close();
      if (!options.database) await database.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function testClock(isRunning: boolean): TestClock {
  let at = new Date("2026-02-11T15:00:00.000Z");
  return {
    now: () => (isRunning ? new Date() : new Date(at)),
    set: (time) => {
      at = time;
    },
    move: (milliseconds) => {
      at = new Date(at.getTime() + milliseconds);
    },
  };
}
