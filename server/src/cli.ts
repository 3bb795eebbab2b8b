// The `walkaround` command. Each command loads what it needs when it is called, so that `score` starts no server.
import { enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { addDemoCommand } from "./commands/demo.ts";
import { addDoctorCommand } from "./commands/doctor.ts";
import { addMigrateCommand } from "./commands/migrate.ts";
import { addRecountCommand } from "./commands/recount.ts";
import { addScoreCommand } from "./commands/score.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addStartCommand } from "./commands/start.ts";
import { addUserCommand } from "./commands/user-add.ts";
import { VERSION } from "./platform/version.ts";

// Compiled once, kept for the next start: about half of a process's start is the reading of its modules.
// In the checkout's own folder, where nobody else can put anything; where it is read-only, nothing is kept.
// Written while it runs, since a process that is killed writes nothing.
enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/walkaround", import.meta.url)));
setTimeout(flushCompileCache, 5000).unref();

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
