import type { Command } from "commander";
import { withDatabase } from "./with-database.ts";

export function addDemoCommand(program: Command): void {
  program
    .command("demo")
    .description("Fill the demo dealerships; does nothing where they are filled already")
    .option("--json", "print one JSON document")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { fillDemo } = await import("../features/accounts/fill-demo.ts");
      const { actFor } = await import("../platform/jobs/act-for.ts");
      const { migrate } = await import("../platform/db/migrate.ts");
      const { migrateJobs } = await import("../platform/jobs/worker-runner.ts");
      const added = await withDatabase(async (ctx, url) => {
        await migrate(ctx.sql);
        await migrateJobs(url);
        return fillDemo(ctx, actFor);
      });
      if (json) process.stdout.write(`${JSON.stringify(added)}\n`);
      else if (added.stores === 0) process.stdout.write("The demo is filled already.\n");
      else
        process.stdout.write("Filled the demo. Sign in as sam@demo.test, password: walkaround\n");
    });
}
