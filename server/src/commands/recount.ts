import type { Command } from "commander";
import { withDatabase } from "./with-database.ts";

export function addRecountCommand(program: Command): void {
  program
    .command("recount")
    .description("Make list totals and dashboard days anew from the sessions themselves")
    .option("--json", "print one JSON document")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { rebuildCounts } = await import("../features/training/rebuild-counts.ts");
      const sessions = await withDatabase((ctx) => rebuildCounts(ctx));
      process.stdout.write(
        json ? `${JSON.stringify({ sessions })}\n` : `Counted ${sessions} sessions.\n`,
      );
    });
}
