#!/usr/bin/env node
// The command runs on the Node that the product brings, whatever the machine has: npx may come with an older one.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST = 24;
const cli = new URL("../src/cli.ts", import.meta.url);

if (Number(process.versions.node.split(".")[0]) >= OLDEST) {
  await import(cli.href);
} else {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
  const node = join(root, "node_modules", "node", "bin", "node");
  if (!existsSync(node)) {
    process.stderr.write(`Walkaround needs Node ${OLDEST}; run "npm ci" in "${root}" first\n`);
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(cli), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
