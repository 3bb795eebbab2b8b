import { join } from "node:path";
import { parseConfig, readEnvironment } from "../platform/config.ts";
import { type OpenContext, openContext } from "../roles/open-context.ts";

/**
 * Runs a command's work on the database: that of DATABASE_URL, the one that a running start holds, or one
 * started for as long as the command takes.
 */
export async function withDatabase<T>(
  work: (ctx: OpenContext, url: string) => Promise<T>,
): Promise<T> {
  const config = parseConfig({ LOG_LEVEL: "warn", ...readEnvironment() });
  const { url, stop } = await reach(config.databaseUrl, config.dataFolder);
  const ctx = openContext(config, url, "cli");
  try {
    return await work(ctx, url);
  } finally {
    await ctx.close();
    await stop();
  }
}

async function reach(
  databaseUrl: string | undefined,
  dataFolder: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  const stop = async () => undefined;
  if (databaseUrl !== undefined) return { url: databaseUrl, stop };
  const { findRunningPostgres, startEmbeddedPostgres } = await import(
    "../platform/postgres/embedded-postgres.ts"
  );
  const folder = join(dataFolder, "database");
  const running = await findRunningPostgres(folder);
  if (running !== null) return { url: running, stop };
  const postgres = await startEmbeddedPostgres({ folder });
  return { url: postgres.url, stop: () => postgres.stop() };
}
