import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Database, Sql } from "./db/database.ts";
import type { Llm } from "./llm/llm.ts";
import type { Log } from "./log.ts";

/** What a process has to work with. An operation takes the few it needs: `Pick<Context, "db" | "clock">`. */
export type Context = {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly db: Database;
  /** The client below Kysely: for LISTEN, NOTIFY and statements compiled once. */
  readonly sql: Sql;
  /** The language model, if one is set. */
  readonly llm: Llm | null;
  /** Signs sessions and cursors. */
  readonly secret: string;
};
