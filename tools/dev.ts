// `npm run dev`: the server starts again at every change of its sources; the web app is built when they change, too.
import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildWeb, isWebBuilt } from "./build-web.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CLI = `${ROOT}server/src/cli.ts`;
const SETTLE_MS = 300;
const WATCHED = [
  "contract/src",
  "domain/src",
  "server/src",
  "server/migrations",
  "web/src",
  "web/messages",
];

let product: ChildProcess | undefined;
let waiting: NodeJS.Timeout | undefined;
let isBusy = false;
let isStale = false;

async function restart(): Promise<void> {
  if (isBusy) {
    isStale = true;
    return;
  }
  isBusy = true;
  try {
    if (!isWebBuilt()) buildWeb();
    await stop();
    product = spawn(process.execPath, [CLI, "start"], { stdio: "inherit" });
  } catch (error) {
    // A source that does not build is mended in the editor; the next change tries again.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  isBusy = false;
  if (isStale) {
    isStale = false;
    await restart();
  }
}

function stop(): Promise<void> {
  const running = product;
  if (!running || running.exitCode !== null || running.signalCode !== null)
    return Promise.resolve();
  return new Promise((resolve) => {
    running.once("exit", () => resolve());
    running.kill("SIGTERM");
  });
}

for (const folder of WATCHED) {
  watch(`${ROOT}${folder}`, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void restart(), SETTLE_MS);
  });
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => void stop().then(() => process.exit(0)));
}
await restart();
