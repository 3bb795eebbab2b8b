// Runs jobs, says that it lives, and takes over what a dead worker held.
import {
  Logger,
  makeWorkerUtils,
  type Runner,
  run,
  runMigrations,
  type TaskList,
} from "graphile-worker";
import type { Context } from "../context.ts";
import { pruneEvents } from "../realtime/event-feed.ts";

/** A worker that has not been heard of for this long is dead; its jobs go on elsewhere. */
const DEAD_AFTER_SECONDS = 15;
const BEAT_EVERY_MS = 3000;
const LANES = 2;
const SILENT = new Logger(() => () => undefined);

/** The queue's own tables. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger: SILENT });
}

export type WorkerRunner = { stop(): Promise<void>; ended: Promise<void> };

export async function startWorker(
  ctx: Context,
  databaseUrl: string,
  tasks: TaskList = {},
): Promise<WorkerRunner> {
  const ids = new Set<string>();
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: LANES,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === "error" || level === "warning") ctx.log.warn({ level }, message);
    }),
    pollInterval: 1000,
    taskList: { ...tasks, "prune-realtime-events": () => pruneEvents(ctx.sql) },
    crontab: "17 * * * * prune-realtime-events ?max=1",
  });
  runner.events.on("worker:create", ({ worker }) => ids.add(worker.workerId));
  runner.events.on("worker:release", ({ worker }) => ids.delete(worker.workerId));
  const beating = startBeating(ctx, databaseUrl, ids);
  return {
    ended: runner.promise,
    stop: async () => {
      await beating.stop();
      await stopGently(runner);
      await forget(ctx, [...ids, beating.id]);
    },
  };
}

/** Jobs in hand are finished; `stop` hands back what has not begun. */
async function stopGently(runner: Runner): Promise<void> {
  await runner.stop();
}

function startBeating(ctx: Context, databaseUrl: string, ids: ReadonlySet<string>) {
  const id = `process-${process.pid}-${Math.round(performance.timeOrigin)}`;
  const utils = makeWorkerUtils({ connectionString: databaseUrl });
  const beatOnce = async () => {
    try {
      await beat(ctx, [id, ...ids]);
      const dead = await findDead(ctx);
      if (dead.length === 0) return;
      await (await utils).forceUnlockWorkers(dead);
      await forget(ctx, dead);
      ctx.log.warn({ dead }, "The jobs of workers that died go on here");
    } catch (error) {
      ctx.log.warn({ err: error }, "The worker could not say that it lives");
    }
  };
  let current = beatOnce();
  const timer = setInterval(() => {
    current = current.then(beatOnce);
  }, BEAT_EVERY_MS);
  return {
    id,
    stop: async () => {
      clearInterval(timer);
      await current;
      await (await utils).release();
    },
  };
}

async function beat({ sql }: Context, ids: readonly string[]): Promise<void> {
  await sql`
    INSERT INTO worker_heartbeat (worker_id) SELECT unnest(${ids as string[]}::text[])
    ON CONFLICT (worker_id) DO UPDATE SET beat_at = now()`;
}

async function findDead({ sql }: Context): Promise<string[]> {
  const rows = await sql<{ worker_id: string }[]>`
    SELECT worker_id FROM worker_heartbeat
    WHERE beat_at < now() - make_interval(secs => ${DEAD_AFTER_SECONDS})`;
  return rows.map((row) => row.worker_id);
}

async function forget({ sql }: Context, ids: readonly string[]): Promise<void> {
  await sql`DELETE FROM worker_heartbeat WHERE worker_id = ANY(${ids as string[]}::text[])`;
}
