import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export type UnprivilegedUser = { name: string; uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root. As root this answers with the user to run it as: `walkaround`, made
 * when it is missing, else `nobody`. Undefined when this process is not root.
 */
export function unprivilegedUser(): UnprivilegedUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = findUser("walkaround");
  if (known) return known;
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "walkaround"], {
      stdio: "ignore",
    });
  } catch {
    // No useradd here, or a read-only /etc: `nobody` exists everywhere.
  }
  const user = findUser("walkaround") ?? findUser("nobody");
  if (!user) {
    throw new Error("PostgreSQL cannot run as root and no user to run it as was found");
  }
  return user;
}

function findUser(name: string): UnprivilegedUser | undefined {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  if (line === undefined) return undefined;
  const [, , uid, gid] = line.split(":");
  return { name, uid: Number(uid), gid: Number(gid) };
}
