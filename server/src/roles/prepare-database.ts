// What a database needs before anybody is served: its migrations, and the demo or the one-time code.
import { checkDemo } from "../features/accounts/check-demo.ts";
import { issueSetupCode } from "../features/accounts/issue-setup-code.ts";
import type { Config } from "../platform/config.ts";
import { migrate } from "../platform/db/migrate.ts";
import { migrateJobs } from "../platform/jobs/worker-runner.ts";
import { openContext } from "./open-context.ts";
import { runApart } from "./run-apart.ts";

const DEMO_NOTE =
  "Sign in as sam@demo.test, maria@demo.test or alex@demo.test with the password walkaround";

/** Migrations, then either the demo or the one-time code; answers with what to tell at the end. */
export async function prepareDatabase(
  config: Config,
  environment: Readonly<Record<string, string>> & { DATABASE_URL: string },
  say: (line: string) => void,
): Promise<string[]> {
  const url = environment.DATABASE_URL;
  const ctx = openContext(config, url, "all");
  try {
    const applied = await migrate(ctx.sql);
    await migrateJobs(url);
    if (applied.length > 0) say(`Applied ${applied.length} migrations.`);
    const demo = await checkDemo(ctx);
    // A database of somebody else's is never taken for new, however empty it is.
    const isNew = config.databaseUrl === undefined && (demo === "empty" || demo === "begun");
    const wantsDemo = config.demo ?? ((isNew || demo === "filled") && config.isLoopback);
    if (wantsDemo && demo !== "filled") {
      say("Filling the demo dealership …");
      await runApart(["demo", "--json"], environment);
    }
    const code = await issueSetupCode(ctx);
    if (code !== null) return [`Set up your dealership on the page below with the code ${code}`];
    return wantsDemo ? [DEMO_NOTE] : [];
  } finally {
    await ctx.close();
  }
}
