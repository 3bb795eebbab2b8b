import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { UnprivilegedUser } from "./unprivileged-user.ts";

/** The first folder on the way to `path` that `user` may not pass, or null when the way is free. */
export function blockedOnTheWay(path: string, user: UnprivilegedUser): string | null {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const may =
      (mode & 0o001) !== 0 ||
      (uid === user.uid && (mode & 0o100) !== 0) ||
      (gid === user.gid && (mode & 0o010) !== 0);
    if (!may) return folder;
    if (folder === dirname(folder)) return null;
  }
}
