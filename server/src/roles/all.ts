// Everything on one machine: the database, one api and one worker, started in order and kept running.
import { mkdirSync } from "node:fs";
import type { Config } from "../platform/config.ts";
import { createLog, type Log } from "../platform/log.ts";
import { Child } from "./child.ts";
import { DatabaseKeeper } from "./database-keeper.ts";
import { lockFolder } from "./lock-folder.ts";

type Say = (line: string) => void;

/** Starts all and keeps it running until SIGTERM or SIGINT. */
export async function runAll(
  config: Config,
  environment: Readonly<Record<string, string>>,
  say: Say,
): Promise<void> {
  const log = createLog(config.logLevel, "all");
  mkdirSync(config.dataFolder, { recursive: true });
  const lock = await lockFolder(config.dataFolder);
  if (!lock) {
    throw new StartError(
      `Walkaround already runs on the data folder "${config.dataFolder}"; stop it first, or set WALKAROUND_DATA to another folder`,
    );
  }
  const family = new Family();
  const end = (code: number) => void family.stop().finally(() => process.exit(code));
  process.on("SIGTERM", () => end(0));
  process.on("SIGINT", () => end(0));

  try {
    const warm = warmer(config, environment, log, family, end);
    const [api, worker] = [warm("api"), warm("worker")];
    // Its modules are read while the database starts, as the children's are.
    const [url, { prepareDatabase }] = await Promise.all([
      startDatabase(config, log, family, say),
      import("./prepare-database.ts"),
    ]);
    const notes = await prepareDatabase(
      config,
      { ...environment, DATABASE_URL: url, WALKAROUND_DATA: config.dataFolder },
      say,
    );
    say("Starting the web server and the worker …");
    const [{ address }] = await Promise.all([api.begin(url), worker.begin(url)]);
    for (const note of notes) say(note);
    process.stdout.write(`Walkaround is ready: ${address}\n`);
  } catch (error) {
    await family.stop();
    throw error;
  }
}

/** Children read their modules while the database starts: most of a start is the one or the other. */
function warmer(
  config: Config,
  { DATABASE_URL: _toldLater, ...environment }: Readonly<Record<string, string>>,
  log: Log,
  family: Family,
  end: (code: number) => void,
) {
  const onFailed = (message: string) => {
    process.stderr.write(`${message}\n`);
    end(1);
  };
  return (role: "api" | "worker"): Child => {
    const child = new Child({
      role,
      environment: { ...environment, WALKAROUND_DATA: config.dataFolder },
      log,
      onFailed,
    });
    family.children.push(child);
    child.warm();
    return child;
  };
}

/** What a person can mend: printed as one line, without a stack. */
class StartError extends Error {
  override readonly name = "StartError";
}

async function startDatabase(config: Config, log: Log, family: Family, say: Say): Promise<string> {
  if (config.databaseUrl !== undefined) {
    say("Using the database of DATABASE_URL …");
    return config.databaseUrl;
  }
  say("Starting the database …");
  const keeper = new DatabaseKeeper(config.dataFolder, log);
  family.database = keeper;
  return (await keeper.start()).url;
}

/** The processes of this start. Whoever asks and however often: children first, the database last. */
class Family {
  readonly children: Child[] = [];
  database: DatabaseKeeper | undefined;
  #stopping: Promise<void> | undefined;

  stop(): Promise<void> {
    this.#stopping ??= this.#stopInOrder();
    return this.#stopping;
  }

  async #stopInOrder(): Promise<void> {
    await Promise.allSettled(this.children.map((child) => child.stop()));
    await this.database?.stop();
  }
}
