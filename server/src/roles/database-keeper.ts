import { join } from "node:path";
import type { Log } from "../platform/log.ts";
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from "../platform/postgres/embedded-postgres.ts";

const RESTART_AFTER_MS = 200;

/** The embedded database, started again at the same address when it ends without being asked to. */
export class DatabaseKeeper {
  readonly #folder: string;
  readonly #log: Log;
  #postgres: EmbeddedPostgres | undefined;
  #isStopping = false;

  constructor(dataFolder: string, log: Log) {
    this.#folder = join(dataFolder, "database");
    this.#log = log;
  }

  async start(): Promise<{ url: string; isNew: boolean }> {
    const postgres = await startEmbeddedPostgres({
      folder: this.#folder,
      onLog: (line) => this.#log.debug({ line }, "PostgreSQL says"),
    });
    this.#postgres = postgres;
    void postgres.ended.then(() => this.#onEnded());
    return { url: postgres.url, isNew: postgres.isNew };
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#postgres?.stop();
  }

  async #onEnded(): Promise<void> {
    for (let attempt = 0; !this.#isStopping; attempt += 1) {
      this.#log.error({ attempt }, "The database ended and is started again");
      await new Promise((resolve) => setTimeout(resolve, RESTART_AFTER_MS * (attempt + 1)));
      try {
        await this.start();
        return;
      } catch (error) {
        this.#log.error({ err: error }, "The database did not start");
      }
    }
  }
}
