import { type ChildProcess, fork } from "node:child_process";
import { constants, setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import type { Log } from "../platform/log.ts";
import type { ChildMessage, SupervisorMessage } from "./supervised.ts";

const CLI = fileURLToPath(new URL("../cli.ts", import.meta.url));
const BACK_OFF_MS = [100, 250, 500, 1000, 2000, 5000] as const;
/** A child that ran this long has recovered: the next crash starts the back-off anew. */
const STABLE_AFTER_MS = 60_000;
const STOP_WITHIN_MS = 15_000;

export type ChildOptions = {
  role: "api" | "worker";
  environment: Readonly<Record<string, string>>;
  log: Log;
  onFailed: (message: string) => void;
};

type Ready = Extract<ChildMessage, { type: "ready" }>;

/** One role as a process of its own, started again when it crashes. */
export class Child {
  readonly #options: ChildOptions;
  #process: ChildProcess | undefined;
  #isStopping = false;
  #crashes = 0;
  #timer: NodeJS.Timeout | undefined;
  /** Where it listened: with PORT=0 a restart must come back to the same port. */
  #port: string | undefined;
  #begin: SupervisorMessage | undefined;
  #onReady: (message: Ready) => void = () => undefined;

  constructor(options: ChildOptions) {
    this.#options = options;
  }

  /** Lets the process read its modules; it serves when it is told where the database is. */
  warm(): void {
    this.#spawn();
  }

  /** Settles with the child's message when it is ready for the first time. */
  begin(databaseUrl: string): Promise<Ready> {
    this.#begin = { type: "begin", databaseUrl };
    const ready = new Promise<Ready>((resolve) => {
      this.#onReady = resolve;
    });
    this.#process?.send(this.#begin);
    return ready;
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
    await ended;
    clearTimeout(late);
  }

  #spawn(): void {
    const { role, environment, log, onFailed } = this.#options;
    const startedAt = Date.now();
    const child = fork(CLI, ["serve", "--role", role], {
      env: this.#port === undefined ? environment : { ...environment, PORT: this.#port },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      detached: true,
    });
    this.#process = child;
    if (role === "worker" && child.pid) lowerPriority(child.pid);
    if (this.#begin) child.send(this.#begin);
    child.on("message", (message: ChildMessage) => {
      if (message.type === "failed") return onFailed(message.message);
      if (message.address !== undefined) this.#port = new URL(message.address).port;
      this.#onReady(message);
    });
    child.once("exit", (code, signal) => {
      if (this.#isStopping) return;
      if (Date.now() - startedAt > STABLE_AFTER_MS) this.#crashes = 0;
      const pause = BACK_OFF_MS[Math.min(this.#crashes, BACK_OFF_MS.length - 1)] ?? 1000;
      this.#crashes += 1;
      log.error({ child: role, code, signal, pause }, "A process ended and is started again");
      this.#timer = setTimeout(() => this.#spawn(), pause);
    });
  }
}

/** Image and history work never takes the processor from an answer. */
function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // The process is gone already, or the system has no priorities: nothing depends on it.
  }
}
