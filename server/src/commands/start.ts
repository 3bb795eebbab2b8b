import type { Command } from "commander";
import { definedOnly, parseConfig, readEnvironment } from "../platform/config.ts";

export function addStartCommand(program: Command): void {
  program
    .command("start")
    .description("Start everything on one port: database, web server, worker")
    .action(async () => {
      const environment = readEnvironment();
      const config = parseConfig(environment);
      const { runAll } = await import("../roles/all.ts");
      await runAll(config, definedOnly(environment), (line) => process.stdout.write(`${line}\n`));
    });
}
