import type { Config } from "../platform/config.ts";
import { startWorker } from "../platform/jobs/worker-runner.ts";
import { openContext } from "./open-context.ts";
import { stopWhenAsked, tellSupervisor } from "./supervised.ts";

/** Jobs, at the machine's leisure. */
export async function runWorker(config: Config, databaseUrl: string): Promise<void> {
  const ctx = openContext(config, databaseUrl, "worker");
  const worker = await startWorker(ctx, databaseUrl);
  stopWhenAsked(
    async () => {
      await worker.stop();
      await ctx.close();
    },
    (error) => ctx.log.error({ err: error }, "The worker did not stop cleanly"),
  );
  tellSupervisor({ type: "ready" });
}
