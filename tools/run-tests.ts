// `npm test`: all Vitest projects, then the stories in a browser, then one line that counts both.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { argv, env, execPath, exit, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { buildWeb, isWebBuilt } from "./build-web.ts";
import {
  addUp,
  countStories,
  countVitest,
  planRuns,
  type Tally,
  tellTally,
} from "./count-tests.ts";
import { findBrowser } from "./find-browser.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "walkaround-tests-"));
const { resolve } = createRequire(import.meta.url);

function programOf(name: string, file: string): string {
  return join(dirname(resolve(`${name}/package.json`)), file);
}

/** Runs a program of ours on this Node, its output straight to the terminal; answers with its exit code. */
function run(
  program: string,
  args: readonly string[],
  more: Record<string, string>,
): Promise<number> {
  const child = spawn(execPath, [program, ...args], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...env, PATH: `${dirname(execPath)}:${env.PATH ?? ""}`, ...more },
  });
  return new Promise((done) => {
    child.once("error", () => done(1));
    child.once("exit", (code) => done(code ?? 1));
  });
}

function readReport(file: string) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

async function runVitest(args: readonly string[]): Promise<Tally> {
  const file = join(reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await run(programOf("vitest", "vitest.mjs"), ["run", ...reporters, ...args], {});
  return countVitest(readReport(file), code);
}

async function runStories(args: readonly string[]): Promise<Tally> {
  try {
    findBrowser();
    if (!isWebBuilt()) buildWeb();
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return countStories(null, 1);
  }
  const file = join(reports, "stories.json");
  const code = await run(
    programOf("@playwright/test", "cli.js"),
    ["test", "--reporter=list,json", ...args],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  return countStories(readReport(file), code);
}

const plan = planRuns(argv.slice(2));
const tallies: Tally[] = [];
if (plan.vitest) tallies.push(await runVitest(plan.vitest));
if (plan.stories) tallies.push(await runStories(plan.stories));
rmSync(reports, { recursive: true, force: true });

const sum = addUp(tallies);
const mayNotSkip = env.CI === "true";
if (mayNotSkip && sum.skipped > 0) {
  stderr.write(`${sum.skipped} tests were skipped; with CI=true each must run\n`);
}
stdout.write(`${tellTally(sum)}\n`);
exit(sum.failed > 0 || (mayNotSkip && sum.skipped > 0) ? 1 : 0);
