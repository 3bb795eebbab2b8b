import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const CLI = fileURLToPath(new URL("../cli.ts", import.meta.url));

/** Runs one of our commands in a process of its own, whose memory goes with it. Throws when it fails. */
export async function runApart(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  await promisify(execFile)(process.execPath, [CLI, ...command], { env: { ...environment } });
}
