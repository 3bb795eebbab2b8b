// Builds the web app when what it is made of has changed since the last build; else does nothing.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv, env, execPath, exit, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMP = join(ROOT, "web/.next/built-from");
/** How the files looked that the build was made from. */
const LOOK = join(ROOT, "web/.next/built-look");
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

/**
 * A hash over the names, sizes and times of the same files: a start asks for it each time, and reading a
 * thousand files is a tenth of a start.
 */
export function lookOf(root: string): string {
  const hash = createHash("sha256");
  for (const file of MADE_OF.flatMap((path) => filesIn(root, path)).sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest("hex");
}

/** Files that look as they did hold what they did; of others the contents decide. */
export function isWebBuilt(): boolean {
  if (!existsSync(OUTPUT) || !existsSync(STAMP)) return false;
  const look = lookOf(ROOT);
  if (existsSync(LOOK) && readFileSync(LOOK, "utf8").trim() === look) return true;
  if (readFileSync(STAMP, "utf8").trim() !== stampOf(ROOT)) return false;
  writeFileSync(LOOK, `${look}\n`);
  return true;
}

/** Builds and remembers from what. Throws when the build fails; its output has said why. */
export function buildWeb(): void {
  const stamp = stampOf(ROOT);
  const look = lookOf(ROOT);
  const { status } = spawnSync("npm", ["run", "build", "--workspace", "web"], {
    cwd: ROOT,
    env: { ...env, PATH: `${dirname(execPath)}:${env.PATH ?? ""}`, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The web app could not be built (exit code ${status})`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, `${stamp}\n`);
  writeFileSync(LOOK, `${look}\n`);
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
