// The product's own PostgreSQL: one cluster in the data folder, reached over a socket that only this user can open.
import { type ChildProcess, execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { connectionOptions } from "../db/connection-options.ts";
import { findBinaries } from "./binaries.ts";
import { chooseLauncher, type Launcher, launch, runToEnd } from "./cluster-process.ts";

/** A unix socket's path holds 107 bytes; the name in the folder takes 15 of them. */
const SOCKET_FOLDER_LIMIT = 90;

export type EmbeddedPostgres = {
  readonly url: string;
  /** True when this start made the cluster. */
  readonly isNew: boolean;
  readonly pid: number;
  /** Settles when the program ends, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Where the cluster lives; made when it is missing. */
  folder: string;
  /** Trades durability for speed: tests only. */
  disposable?: boolean;
  onLog?: (line: string) => void;
};

/** Starts the cluster, recovering it first when the last stop was not clean. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { folder, disposable = false, onLog = () => undefined } = options;
  const binaries = findBinaries();
  mkdirSync(folder, { recursive: true });
  const launcher = chooseLauncher(binaries.postgres, folder);
  const own = (path: string) =>
    launcher.owner && chownSync(path, launcher.owner.uid, launcher.owner.gid);
  own(folder);
  const cluster = join(folder, "cluster");
  const isNew = !existsSync(join(cluster, "PG_VERSION"));
  const password = readPassword(folder);
  if (isNew) await initialise(launcher, binaries.initdb, folder, password, own);
  else stopOrphan(cluster);

  const sockets = socketFolder(folder);
  own(sockets);
  const address = process.platform === "win32" ? await freePort() : { folder: sockets };
  const child = launch(launcher, binaries.postgres, [
    "-D",
    cluster,
    ...flags(address, disposable).flatMap((flag) => ["-c", flag]),
  ]);
  const url = urlOf(address, password);
  const ended = follow(child, onLog);
  await waitUntilReady(url, ended);
  if (isNew) await createDatabase(url);
  return {
    url,
    isNew,
    pid: child.pid ?? 0,
    ended,
    stop: async () => {
      // SIGINT asks for a fast shutdown: sessions are ended, everything is written, no recovery is needed.
      child.kill("SIGINT");
      await ended;
    },
  };
}

/** The address of the database that another process of ours runs on this folder, or null. */
export async function findRunningPostgres(folder: string): Promise<string | null> {
  if (!existsSync(join(folder, "password"))) return null;
  const address = runningAddress(folder);
  if (address === null) return null;
  const url = urlOf(address, readPassword(folder));
  const sql = adminClient(url);
  try {
    await sql`SELECT 1`;
    return url;
  } catch {
    return null;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function runningAddress(folder: string): Address | null {
  const file = join(folder, "cluster", "postmaster.pid");
  if (!existsSync(file)) return null;
  if (process.platform !== "win32") return { folder: socketFolder(folder) };
  const port = Number(readFileSync(file, "utf8").split("\n")[3]);
  return Number.isInteger(port) && port > 0 ? { port } : null;
}

type Address = { folder: string } | { port: number };

function flags(address: Address, disposable: boolean): string[] {
  const listen =
    "folder" in address
      ? [
          "listen_addresses=",
          `unix_socket_directories=${address.folder}`,
          "unix_socket_permissions=0700",
        ]
      : ["listen_addresses=127.0.0.1", `port=${address.port}`];
  const durability = disposable
    ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"]
    : ["synchronous_commit=on", "max_connections=100"];
  return [
    ...listen,
    ...durability,
    "shared_buffers=128MB",
    "work_mem=16MB",
    "effective_io_concurrency=32",
    "random_page_cost=1.1",
    "max_wal_size=1GB",
    "jit=off",
    "timezone=UTC",
    "log_timezone=UTC",
    "log_min_messages=warning",
    "log_checkpoints=off",
    "logging_collector=off",
    "shared_preload_libraries=pg_stat_statements",
  ];
}

async function initialise(
  launcher: Launcher,
  initdb: string,
  folder: string,
  password: string,
  own: (path: string) => void,
): Promise<void> {
  const making = join(folder, "cluster");
  // What an interrupted initdb left behind has no PG_VERSION at the end of it; it is made again from the start.
  rmSync(making, { recursive: true, force: true });
  const passwordFile = join(folder, "initial-password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  own(passwordFile);
  try {
    await runToEnd(launcher, initdb, [
      `--pgdata=${making}`,
      "--username=walkaround",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      "--data-checksums",
      "--no-sync",
      "--no-instructions",
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function readPassword(folder: string): string {
  const file = join(folder, "password");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const made = randomBytes(24).toString("base64url");
  writeFileSync(file, `${made}\n`, { mode: 0o600, flag: "wx" });
  return made;
}

/** The same for the same folder, so that a restarted database is where its clients look for it. */
export function socketFolder(folder: string): string {
  const inside = join(folder, "socket");
  if (Buffer.byteLength(inside) <= SOCKET_FOLDER_LIMIT) {
    mkdirSync(inside, { recursive: true, mode: 0o700 });
    return inside;
  }
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const elsewhere = join(tmpdir(), `walkaround-${name}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  return elsewhere;
}

function urlOf(address: Address, password: string): string {
  return "folder" in address
    ? `postgres://walkaround:${password}@localhost/walkaround?host=${encodeURIComponent(address.folder)}`
    : `postgres://walkaround:${password}@127.0.0.1:${address.port}/walkaround`;
}

/** A supervisor that was killed leaves its database running: it is ours, so it is stopped and taken over. */
function stopOrphan(cluster: string): void {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!isPostgresOf(pid, cluster)) {
    // The machine went down, or the number belongs to another program now: the file means nothing.
    rmSync(file, { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + 20_000;
  while (isPostgresOf(pid, cluster) && Date.now() < deadline) pauseBriefly();
  if (isPostgresOf(pid, cluster)) {
    throw new Error(
      `A PostgreSQL of an earlier start (process ${pid}) does not stop; end it and start again`,
    );
  }
}

function isPostgresOf(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    const command = existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
      : execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return command.includes("postgres") && command.includes(cluster);
  } catch {
    return false;
  }
}

function pauseBriefly(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
}

function follow(child: ChildProcess, onLog: (line: string) => void): Promise<void> {
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    for (const line of text.split("\n")) if (line.trim() !== "") onLog(line);
  });
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}

async function waitUntilReady(url: string, ended: Promise<void>): Promise<void> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const deadline = Date.now() + 60_000;
  for (;;) {
    const sql = adminClient(url);
    try {
      await sql`SELECT 1`;
      return;
    } catch (error) {
      if (isOver) throw new Error("PostgreSQL ended before it was ready; its last lines say why");
      if (!isStarting(error) || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}

async function createDatabase(url: string): Promise<void> {
  const sql = adminClient(url);
  try {
    await sql`CREATE DATABASE walkaround`;
  } catch (error) {
    // 42P04: it exists, when an earlier first start ended between making the cluster and here.
    if (!(error instanceof postgres.PostgresError && error.code === "42P04")) throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function adminClient(url: string): postgres.Sql {
  return postgres({
    ...connectionOptions(url),
    database: "postgres",
    max: 1,
    connect_timeout: 5,
    onnotice: () => undefined,
  });
}

/** Not there yet, or there and still recovering (57P03): anything else will not get better by waiting. */
function isStarting(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["57P03", "ENOENT", "ECONNREFUSED", "ECONNRESET", "CONNECTION_CLOSED"].includes(code);
}

function freePort(): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve({ port }));
    });
  });
}
