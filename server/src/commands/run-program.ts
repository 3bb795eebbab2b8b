// The commands. Each loads what it needs when it is called, so that `score` starts no server.
import { Command, CommanderError } from "commander";
import { VERSION } from "../platform/version.ts";
import { addDemoCommand } from "./demo.ts";
import { addDoctorCommand } from "./doctor.ts";
import { addMigrateCommand } from "./migrate.ts";
import { addRecountCommand } from "./recount.ts";
import { addScoreCommand } from "./score.ts";
import { addServeCommand } from "./serve.ts";
import { addStartCommand } from "./start.ts";
import { addUserCommand } from "./user-add.ts";

/** What a person did wrong, in one line; exit code 2. */
const WRONG_USE = 2;

/** Errors whose message is all that a person needs. */
const EXPECTED = new Set(["SettingError", "StartError", "WrongUseError", "Refusal"]);

const program = new Command("walkaround")
  .description("Self-hosted AI sales assistant for car dealerships")
  .version(VERSION)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "")) });

for (const add of [
  addStartCommand,
  addServeCommand,
  addMigrateCommand,
  addDoctorCommand,
  addDemoCommand,
  addUserCommand,
  addRecountCommand,
  addScoreCommand,
]) {
  add(program);
}
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : WRONG_USE);
  if (error instanceof Error && EXPECTED.has(error.name)) {
    process.stderr.write(`${error.message}\n`);
    process.exit(error.name === "WrongUseError" ? WRONG_USE : 1);
  }
  throw error;
}
