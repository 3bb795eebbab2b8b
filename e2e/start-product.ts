import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../server/bin/walkaround.js", import.meta.url));
const READY = /^Walkaround is ready: (\S+)$/m;
const START_LIMIT = 120_000;
const STOP_LIMIT = 20_000;

export type Product = {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly dataFolder: string;
  /** Everything that it printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
};

/** Starts the real product with an empty data folder and its demo, on a port of the system's choice. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const dataFolder = mkdtempSync(join(tmpdir(), "walkaround-story-"));
  const child = spawn(process.execPath, [COMMAND, "start"], {
    // Away from the checkout, whose .env is somebody's own.
    cwd: dataFolder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PORT: "0",
      HOST: "127.0.0.1",
      DEMO: "on",
      LOG_LEVEL: "warn",
      WALKAROUND_DATA: join(dataFolder, "data"),
      ...settings,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const stop = async () => {
    await end(child);
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    const url = await readyAddress(child, () => output);
    return { url, dataFolder, output: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readyAddress(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(limit);
      reject(new Error(`The product ${why}. It said:\n${output()}`));
    };
    const limit = setTimeout(() => fail(`was not ready after ${START_LIMIT} ms`), START_LIMIT);
    child.once("error", (error) => fail(`did not start (${error.message})`));
    child.once("exit", (code) => fail(`ended with code ${code} instead of getting ready`));
    child.stdout?.on("data", () => {
      const url = READY.exec(output())?.[1];
      if (url === undefined) return;
      clearTimeout(limit);
      resolve(url);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const limit = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT);
  await ended;
  clearTimeout(limit);
}
