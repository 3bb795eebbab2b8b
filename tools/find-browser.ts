// A browser for the stories: the system's own when it runs, else the one that npm brought.
import { spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { env, execPath, exit, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";

export type Browser = {
  readonly path: string;
  /** Where the npm browser finds the libraries and fonts that a bare machine lacks. */
  readonly environment: Readonly<Record<string, string>>;
};

const SYSTEM_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
] as const;

/** Quiet, offline, and able to run as root. */
export const BROWSER_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const FOLDER = fileURLToPath(new URL("../.cache/browser", import.meta.url));

/** Finds a browser that starts, or says of each one why it does not. */
export function findBrowser(): Browser {
  const complaints: string[] = [];
  for (const name of SYSTEM_NAMES) {
    const path = findProgram(name);
    if (path === null) {
      complaints.push(`${name}: not installed`);
      continue;
    }
    const complaint = tryOut({ path, environment: {} });
    if (complaint === null) return { path, environment: {} };
    complaints.push(`${name}: ${complaint}`);
  }
  const brought = unpackBrought(complaints);
  if (brought) return brought;
  throw new Error(`No browser starts here. ${complaints.join("; ")}`);
}

function findProgram(name: string): string | null {
  for (const folder of (env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Null when the browser starts, else the last thing that it said. */
function tryOut({ path, environment }: Browser): string | null {
  const {
    status,
    error,
    stderr: said,
  } = spawnSync(path, ["--version"], {
    env: { ...env, ...environment },
    encoding: "utf8",
    timeout: 30_000,
  });
  if (status === 0) return null;
  return error?.message ?? said.trim().split("\n").at(-1) ?? `exit code ${status}`;
}

function unpackBrought(complaints: string[]): Browser | null {
  const brought: Browser = {
    path: join(FOLDER, "chromium"),
    environment: {
      LD_LIBRARY_PATH: join(FOLDER, "al2023", "lib"),
      FONTCONFIG_PATH: join(FOLDER, "fonts"),
    },
  };
  const complaint = (existsSync(FOLDER) ? null : unpack()) ?? tryOut(brought);
  if (complaint === null) return brought;
  complaints.push(`@sparticuz/chromium: ${complaint}`);
  return null;
}

/** Unpacks beside its place and moves there at once, so that nobody starts half a browser. */
function unpack(): string | null {
  mkdirSync(join(FOLDER, ".."), { recursive: true });
  const folder = mkdtempSync(`${FOLDER}-`);
  const { status, stderr: said } = spawnSync(
    execPath,
    [
      "--input-type=module",
      "--eval",
      `const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();`,
    ],
    {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      // The package unpacks to the temporary folder, and its libraries only where it takes this for a Lambda.
      env: { ...env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
      encoding: "utf8",
    },
  );
  if (status === 0) {
    if (!existsSync(FOLDER)) renameSync(folder, FOLDER);
    return null;
  }
  rmSync(folder, { recursive: true, force: true });
  return said.trim().split("\n").at(-1) ?? `unpacking ended with code ${status}`;
}

if (import.meta.main) {
  try {
    stdout.write(`${findBrowser().path}\n`);
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n`);
    exit(1);
  }
}
