import { type Command, Option } from "commander";
import { type Config, definedOnly, parseConfig, readEnvironment } from "../platform/config.ts";
import { awaitDatabase } from "../roles/supervised.ts";
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
      const database = databaseOf(config, role);
      if (role === "api") {
        const { runApi } = await import("../roles/api.ts");
        return runApi(config, await database);
      }
      const { runWorker } = await import("../roles/worker.ts");
      return runWorker(config, await database);
    });
}

/** Of the settings, or of the supervisor that started this process. */
async function databaseOf(config: Config, role: "api" | "worker"): Promise<string> {
  if (config.databaseUrl !== undefined) return config.databaseUrl;
  if (process.send) return awaitDatabase();
  throw new WrongUseError(`DATABASE_URL is not set; the role ${role} needs it`);
}
