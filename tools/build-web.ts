// Builds the web app when what it is made of has changed since the last build; else does nothing.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv, env, execPath, exit, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMP = join(ROOT, "web/.next/built-from");
const OUTPUT = join(ROOT, "web/out/index.html");

/** Everything that ends up in the exported files, or shapes them. */
const MADE_OF = [
  "package-lock.json",
  "tools/finish-web-build.ts",
  "contract/src",
  "domain/src",
  "web",
] as const;
const NOT_MADE_OF = new Set([".next", "out", "node_modules", "next-env.d.ts"]);

/** A hash over the names and contents of all that the web app is made of. */
export function stampOf(root: string): string {
  const hash = createHash("sha256");
  for (const file of MADE_OF.flatMap((path) => filesIn(root, path)).sort()) {
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesIn(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (/\.(json|ts)$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_MADE_OF.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) return [];
    const child = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesIn(root, child) : [child];
  });
}

export function isWebBuilt(): boolean {
  return (
    existsSync(OUTPUT) && existsSync(STAMP) && readFileSync(STAMP, "utf8").trim() === stampOf(ROOT)
  );
}

/** Builds and remembers from what. Throws when the build fails; its output has said why. */
export function buildWeb(): void {
  const stamp = stampOf(ROOT);
  const { status } = spawnSync("npm", ["run", "build", "--workspace", "web"], {
    cwd: ROOT,
    env: { ...env, PATH: `${dirname(execPath)}:${env.PATH ?? ""}`, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The web app could not be built (exit code ${status})`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, `${stamp}\n`);
}

if (import.meta.main) {
  try {
    if (argv.includes("--force") || !isWebBuilt()) buildWeb();
    else stdout.write("The web app is built already\n");
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n`);
    exit(1);
  }
}
