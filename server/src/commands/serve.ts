import { type Command, Option } from "commander";
import { definedOnly, parseConfig, readEnvironment } from "../platform/config.ts";
import { WrongUseError } from "./wrong-use.ts";

export function addServeCommand(program: Command): void {
  program
    .command("serve")
    .description("Run one role as this process; api and worker need DATABASE_URL")
    .addOption(
      new Option("--role <role>", "which role")
        .choices(["api", "worker", "all"])
        .makeOptionMandatory(),
    )
    .action(async ({ role }: { role: "api" | "worker" | "all" }) => {
      const environment = readEnvironment();
      const config = parseConfig(environment);
      if (role === "all") {
        const { runAll } = await import("../roles/all.ts");
        return runAll(config, definedOnly(environment), (line) =>
          process.stdout.write(`${line}\n`),
        );
      }
      if (config.databaseUrl === undefined) {
        throw new WrongUseError(`DATABASE_URL is not set; the role ${role} needs it`);
      }
      if (role === "api") {
        const { runApi } = await import("../roles/api.ts");
        return runApi(config, config.databaseUrl);
      }
      const { runWorker } = await import("../roles/worker.ts");
      return runWorker(config, config.databaseUrl);
    });
}
