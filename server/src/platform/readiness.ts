import type { Readiness } from "@walkaround/contract/health";
import type { Context } from "./context.ts";
import { missingMigrations } from "./db/migrate.ts";

const FRESH_SECONDS = 10;
const PATIENCE_MS = 2000;

/** What a product that can serve needs, asked now. */
export async function checkReadiness(ctx: Pick<Context, "sql" | "llm">): Promise<Readiness> {
  const [state, model] = await Promise.all([withinTime(askDatabase(ctx)), modelOf(ctx)]);
  const database = state !== null;
  const migrations = state?.missing.length === 0;
  const worker = state?.worker ?? false;
  const missing = [
    ...(database ? [] : ["The database does not answer."]),
    ...(database && !migrations
      ? [`Migrations are not applied: ${state?.missing.join(", ")}. Run "walkaround migrate".`]
      : []),
    ...(database && !worker ? ["No worker has been heard of in the last 10 seconds."] : []),
  ];
  return { ready: database && migrations && worker, database, migrations, worker, model, missing };
}

/** Nothing that readiness hangs on: without it everything works, in built-in words. */
async function modelOf({ llm }: Pick<Context, "llm">): Promise<Readiness["model"]> {
  if (!llm) return "off";
  return (await llm.isReachable()) ? "answers" : "silent";
}

async function askDatabase({ sql }: Pick<Context, "sql">) {
  const missing = await missingMigrations(sql);
  if (missing.length > 0) return { missing, worker: false };
  const [row] = await sql<{ fresh: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM worker_heartbeat
      WHERE beat_at > now() - make_interval(secs => ${FRESH_SECONDS})) AS fresh`;
  return { missing, worker: row?.fresh ?? false };
}

/** An answer that does not come counts as none: whoever asks for readiness cannot wait. */
async function withinTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
