// Starting and ending the postgres program itself: as an unprivileged user where this process is root.
import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { blockedOnTheWay } from "./reach.ts";
import { unprivilegedUser } from "./unprivileged-user.ts";

const run = promisify(execFile);

/** How a program is started here: directly, as another user, or within a user namespace. */
export type Launcher = {
  /** Who owns the data; undefined leaves it to this process's own user. */
  readonly owner: { uid: number; gid: number } | undefined;
  readonly prefix: readonly string[];
};

/**
 * As root: another user when every folder on the way lets it pass, else a user namespace in which this
 * process is not called root (a checkout under /root is closed to everybody else).
 */
export function chooseLauncher(binary: string, dataFolder: string): Launcher {
  const user = unprivilegedUser();
  if (!user) return { owner: undefined, prefix: [] };
  const blocked = blockedOnTheWay(binary, user) ?? blockedOnTheWay(`${dataFolder}/x`, user);
  if (blocked === null) return { owner: { uid: user.uid, gid: user.gid }, prefix: [] };
  const prefix = ["unshare", "--user", `--map-user=${user.uid}`, `--map-group=${user.gid}`];
  const [program = "", ...args] = prefix;
  if (spawnSync(program, [...args, "true"], { stdio: "ignore" }).status === 0) {
    return { owner: undefined, prefix };
  }
  throw new Error(
    `PostgreSQL cannot run as root and user "${user.name}" may not enter "${blocked}": run as another user, move the folder, or set DATABASE_URL`,
  );
}

export async function runToEnd(
  launcher: Launcher,
  binary: string,
  args: readonly string[],
): Promise<void> {
  const [program, rest] = commandOf(launcher, binary, args);
  try {
    await run(program, rest, { ...launcher.owner, env: quietEnvironment(), cwd: "/" });
  } catch (error) {
    const text = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new Error(`initdb failed: ${text || String(error)}`);
  }
}

export function launch(launcher: Launcher, binary: string, args: readonly string[]): ChildProcess {
  const [program, rest] = commandOf(launcher, binary, args);
  return spawn(program, rest, {
    ...launcher.owner,
    env: quietEnvironment(),
    cwd: "/",
    stdio: ["ignore", "ignore", "pipe"],
    // Its own process group: Ctrl+C in a terminal reaches the supervisor only, which stops it in order.
    detached: true,
  });
}

function commandOf(
  launcher: Launcher,
  binary: string,
  args: readonly string[],
): [string, string[]] {
  const [program = binary, ...rest] = [...launcher.prefix, binary, ...args];
  return [program, rest];
}

/** Nothing of the caller's environment (PGDATA, PGPORT, secrets) reaches the database. */
function quietEnvironment(): NodeJS.ProcessEnv {
  return { LC_ALL: "C", TZ: "UTC", PATH: "/usr/bin:/bin", NODE_ENV: "production" };
}
