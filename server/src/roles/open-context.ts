import { systemClock } from "../platform/clock.ts";
import { type Config, readEnvironment, readSecret } from "../platform/config.ts";
import type { Context } from "../platform/context.ts";
import { connect } from "../platform/db/database.ts";
import { createLlm } from "../platform/llm/llm.ts";
import { createLog } from "../platform/log.ts";

export type OpenContext = Context & { close(): Promise<void> };

/** Opens what a process of a role works with: the pool, the log, the key that signs. */
export function openContext(config: Config, databaseUrl: string, role: string): OpenContext {
  const connection = connect(databaseUrl, {
    pool: config.databasePool,
    name: `walkaround-${role}`,
  });
  const log = createLog(config.logLevel, role);
  return {
    config,
    log,
    llm: config.model && createLlm(config.model, { log, clock: systemClock }),
    clock: systemClock,
    db: connection.db,
    sql: connection.sql,
    secret: readSecret(readEnvironment(), config.dataFolder),
    close: () => connection.close(),
  };
}
