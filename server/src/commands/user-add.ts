import type { Role } from "@walkaround/contract/route";
import { type Command, Option } from "commander";
import { withDatabase } from "./with-database.ts";

type Options = {
  email: string;
  name: string;
  role: Role;
  dealership: string;
  password?: string;
  json?: boolean;
};

export function addUserCommand(program: Command): void {
  program
    .command("user")
    .description("People who may sign in")
    .command("add")
    .description("Add a person; the first one's dealership is created with them")
    .requiredOption("--email <address>", "what they sign in with")
    .requiredOption("--name <name>", "as the floor knows them")
    .addOption(
      new Option("--role <role>", "what they may do")
        .choices(["salesperson", "manager", "admin"])
        .makeOptionMandatory(),
    )
    .requiredOption("--dealership <name or id>", "where they work")
    .option("--password <password>", "8 to 128 characters; made up and printed when absent")
    .option("--json", "print one JSON document")
    .action(async ({ json = false, ...user }: Options) => {
      const { createUser } = await import("../features/accounts/create-user.ts");
      const { makeCode } = await import("../features/accounts/make-code.ts");
      const { migrate } = await import("../platform/db/migrate.ts");
      const password = user.password ?? makeCode();
      const ids = await withDatabase(async (ctx) => {
        await migrate(ctx.sql);
        return createUser(ctx, { ...user, password });
      });
      const made = user.password === undefined ? { password } : {};
      if (json) {
        process.stdout.write(`${JSON.stringify({ ...ids, email: user.email, ...made })}\n`);
        return;
      }
      process.stdout.write(`Added ${user.name} <${user.email}> as ${user.role}.\n`);
      if (made.password !== undefined) {
        process.stdout.write(`Their password, shown only now: ${made.password}\n`);
      }
    });
}
