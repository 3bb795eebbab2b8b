// The process family as a person meets it: started by the command, killed at its worst moments.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const COMMAND = fileURLToPath(new URL("../../bin/walkaround.js", import.meta.url));
const PATIENCE = 60_000;
const ROUNDS = 20;

type Product = { child: ChildProcess; url: string; output(): string };

const cleanUps: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "walkaround-family-"));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function launch(folder: string, settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, [COMMAND, "start"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PORT: "0",
      DEMO: "on",
      LOG_LEVEL: "error",
      WALKAROUND_DATA: join(folder, "data"),
      ...settings,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  cleanUps.push(async () => {
    await end(child, "SIGTERM");
  });
  return { child, output: () => output };
}

async function start(folder: string): Promise<Product> {
  const { child, output } = launch(folder);
  const url = await until(() => /^Walkaround is ready: (\S+)$/m.exec(output())?.[1], output);
  return { child, url, output };
}

async function until<T>(
  look: () => Promise<T | undefined | false> | T | undefined | false,
  describeState: () => string = () => "",
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = await Promise.resolve(look()).catch(() => undefined);
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain. ${describeState()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill(signal);
  return ended;
}

/** Processes below this one, by what their command line says. */
function familyOf(
  folder: string,
  root: number,
): { api: number[]; worker: number[]; database: number[] } {
  const commandOf = (pid: number) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    } catch {
      return "";
    }
  };
  const parentOf = (pid: number) => {
    try {
      return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
    } catch {
      return 0;
    }
  };
  const pids = readdirSync("/proc").map(Number).filter(Number.isInteger);
  const children = pids.filter((pid) => parentOf(pid) === root);
  return {
    api: children.filter((pid) => commandOf(pid).includes("serve --role api")),
    worker: children.filter((pid) => commandOf(pid).includes("serve --role worker")),
    database: pids.filter((pid) => commandOf(pid).includes(`-D ${folder}/data/database/cluster`)),
  };
}

async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/api/ready`, { signal: AbortSignal.timeout(3000) });
  return response.ok;
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email: "sam@demo.test", password: "walkaround" }),
  });
  return (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

describe("walkaround start", () => {
  it("loses no acknowledged turn when api, worker and database are killed in turn", async () => {
    const folder = dataFolder();
    const { child, url, output } = await start(folder);
    const cookie = await signIn(url);
    const call = async (path: string, body?: object) => {
      const response = await fetch(`${url}${path}`, {
        ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
        headers: { cookie, origin: url, "content-type": "application/json" },
        signal: AbortSignal.timeout(5000),
      });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      return response.json() as Promise<Record<string, unknown>>;
    };
    let session = await call("/api/training-sessions", { sessionType: "discovery", seed: 7 });
    const said: { session: string; text: string }[] = [];

    for (let round = 0; round < ROUNDS; round += 1) {
      const victims = familyOf(folder, child.pid ?? 0);
      const kind = (["api", "worker", "database"] as const)[round % 3] ?? "api";
      const [victim] = victims[kind];
      const text = `Round ${round}: what else matters to you in a normal week?`;
      const clientTurnId = `round-${round}-turn`;
      const sending = call(`/api/training-sessions/${session.id}/turns`, { text, clientTurnId });
      if (victim !== undefined) process.kill(victim, "SIGKILL");
      // Acknowledged or not: the same turn is sent again under its id until it is.
      const answer = await sending.catch(() =>
        until(
          () => call(`/api/training-sessions/${session.id}/turns`, { text, clientTurnId }),
          output,
        ),
      );
      said.push({ session: String(session.id), text });
      if (answer.ended === true) {
        session = await until(() =>
          call("/api/training-sessions", { sessionType: "discovery", seed: round }),
        );
      }
      await until(() => isReady(url), output);
    }

    for (const id of new Set(said.map((turn) => turn.session))) {
      const { turns } = (await call(`/api/training-sessions/${id}`)) as {
        turns: { speaker: string; text: string; number: number }[];
      };
      const heard = turns.filter((turn) => turn.speaker === "seller").map((turn) => turn.text);
      expect(heard).toEqual(said.filter((turn) => turn.session === id).map((turn) => turn.text));
      expect(turns.map((turn) => turn.number)).toEqual(turns.map((_, at) => at));
    }
  }, 300_000);

  it("refuses a second start on the same data folder in one line", async () => {
    const folder = dataFolder();
    const { url } = await start(folder);
    const second = launch(folder);
    const code = await new Promise<number | null>((resolve) => second.child.once("exit", resolve));
    expect(code).toBe(1);
    expect(second.output().trim().split("\n").at(-1)).toContain("already runs on the data folder");
    expect(await isReady(url)).toBe(true);
  }, 120_000);

  it("recovers from a kill of the supervisor, and leaves nothing behind when asked to stop", async () => {
    const folder = dataFolder();
    const first = await start(folder);
    const orphans = familyOf(folder, first.child.pid ?? 0);
    await end(first.child, "SIGKILL");
    const second = await start(folder);
    expect(await isReady(second.url)).toBe(true);
    await until(() => [...orphans.api, ...orphans.worker].every((pid) => !isAlive(pid)));

    const family = familyOf(folder, second.child.pid ?? 0);
    expect(await end(second.child, "SIGTERM")).toBe(0);
    const all = [...family.api, ...family.worker, ...family.database];
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter(isAlive)).toEqual([]);
  }, 180_000);

  it("says in one line which setting is wrong", async () => {
    const { child, output } = launch(dataFolder(), { PORT: "eighty" });
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(1);
    expect(output()).toBe('PORT is "eighty"; allowed is a whole number from 0 to 65535\n');
  }, 60_000);
});

function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/status`, "utf8").includes("State:\tZ");
  } catch {
    return false;
  }
}
