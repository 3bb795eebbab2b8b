import type { Command } from "commander";
import { withDatabase } from "./with-database.ts";

export function addMigrateCommand(program: Command): void {
  program
    .command("migrate")
    .description("Apply the migrations that the database lacks")
    .option("--json", "print one JSON document")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { migrate } = await import("../platform/db/migrate.ts");
      const { migrateJobs } = await import("../platform/jobs/worker-runner.ts");
      const applied = await withDatabase(async (ctx, url) => {
        const names = await migrate(ctx.sql);
        await migrateJobs(url);
        return names;
      });
      if (json) process.stdout.write(`${JSON.stringify({ applied })}\n`);
      else if (applied.length === 0) process.stdout.write("Nothing to apply.\n");
      else for (const name of applied) process.stdout.write(`Applied ${name}\n`);
    });
}
