import { rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { socketFolder } from "../platform/postgres/embedded-postgres.ts";

export type FolderLock = { release(): void };

/** A start that was told to stop lets go within this time, and whoever starts anew need not wait for it. */
const PATIENCE_MS = 3000;
const RETRY_MS = 100;

/**
 * Holds a data folder for one start. A listening socket is the lock: it dies with its process, so nothing
 * is left to be misread after a crash. Null when another start holds it, and goes on holding it.
 */
export async function lockFolder(dataFolder: string): Promise<FolderLock | null> {
  for (let waited = 0; ; waited += RETRY_MS) {
    const lock = await tryLock(dataFolder);
    if (lock || waited >= PATIENCE_MS) return lock;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function tryLock(dataFolder: string): Promise<FolderLock | null> {
  const path =
    process.platform === "win32"
      ? `\\\\.\\pipe\\walkaround-${Buffer.from(dataFolder).toString("hex").slice(-80)}`
      : join(socketFolder(dataFolder), "lock");
  const first = await tryListen(path);
  if (first) return held(first);
  if (await isAnswered(path)) return null;
  rmSync(path, { force: true });
  const second = await tryListen(path);
  return second ? held(second) : null;
}

function held(server: Server): FolderLock {
  server.unref();
  return { release: () => server.close() };
}

function tryListen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(path, () => resolve(server));
  });
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
