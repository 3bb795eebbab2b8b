import { accessSync, constants, existsSync, mkdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { type Config, parseConfig, readEnvironment } from "../platform/config.ts";
import { missingMigrations } from "../platform/db/migrate.ts";
import { probeModel } from "../platform/llm/probe-model.ts";
import { findBinaries } from "../platform/postgres/binaries.ts";
import { findRunningPostgres } from "../platform/postgres/embedded-postgres.ts";
import { openContext } from "./open-context.ts";

export type Finding = { name: string; ok: boolean; detail: string };

const SITE = fileURLToPath(new URL("../../../web/out/index.html", import.meta.url));
const LEAST_DISK_BYTES = 2 * 1024 ** 3;

/** Everything that a start needs, looked at without changing anything. */
export async function examine(): Promise<Finding[]> {
  let config: Config;
  try {
    config = parseConfig(readEnvironment());
  } catch (error) {
    return [{ name: "settings", ok: false, detail: messageOf(error) }];
  }
  const running = await findRunningPostgres(`${config.dataFolder}/database`);
  return [
    { name: "settings", ok: true, detail: "every setting can be used" },
    node(),
    dataFolder(config),
    disk(config),
    databaseProgram(config),
    await database(config, running),
    await port(config, running !== null),
    await model(config),
    {
      name: "web app",
      ok: existsSync(SITE),
      detail: existsSync(SITE) ? "built" : 'not built; run "npm run build" or "npm start"',
    },
  ];
}

function node(): Finding {
  const major = Number(process.versions.node.split(".")[0]);
  return {
    name: "node",
    ok: major >= 24,
    detail: `${process.versions.node}${major >= 24 ? "" : "; 24 is needed, run through npm or npx"}`,
  };
}

function dataFolder({ dataFolder: folder }: Config): Finding {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return { name: "data folder", ok: true, detail: folder };
  } catch (error) {
    return {
      name: "data folder",
      ok: false,
      detail: `"${folder}" is not writable: ${messageOf(error)}`,
    };
  }
}

function disk({ dataFolder: folder }: Config): Finding {
  if (!existsSync(folder)) return { name: "disk", ok: false, detail: "no data folder to measure" };
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  return {
    name: "disk",
    ok: free >= LEAST_DISK_BYTES,
    detail: `${(free / 1024 ** 3).toFixed(1)} GB free${free >= LEAST_DISK_BYTES ? "" : "; make room for at least 2 GB"}`,
  };
}

function databaseProgram({ databaseUrl }: Config): Finding {
  if (databaseUrl !== undefined) {
    return { name: "database program", ok: true, detail: "not needed, DATABASE_URL is set" };
  }
  try {
    return { name: "database program", ok: true, detail: findBinaries().postgres };
  } catch (error) {
    return { name: "database program", ok: false, detail: messageOf(error) };
  }
}

async function database(config: Config, running: string | null): Promise<Finding> {
  const url = config.databaseUrl ?? running;
  if (url === null)
    return { name: "database", ok: true, detail: "not running; starts with the product" };
  const ctx = openContext(config, url, "doctor");
  try {
    const missing = await missingMigrations(ctx.sql);
    return {
      name: "database",
      ok: missing.length === 0,
      detail:
        missing.length === 0
          ? "answers, all migrations applied"
          : `lacks ${missing.join(", ")}; run "walkaround migrate"`,
    };
  } catch (error) {
    return { name: "database", ok: false, detail: `does not answer: ${messageOf(error)}` };
  } finally {
    await ctx.close();
  }
}

function port({ port: wanted, host }: Config, isRunning: boolean): Promise<Finding> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve({
        name: "port",
        ok: isRunning && error.code === "EADDRINUSE",
        detail: isRunning
          ? `${wanted} is in use, by a Walkaround that runs`
          : `${host}:${wanted} cannot be used (${error.code ?? error.message}); set PORT or HOST`,
      }),
    );
    server.listen(wanted, host, () =>
      server.close(() =>
        resolve({ name: "port", ok: true, detail: `${wanted} on ${host} is free` }),
      ),
    );
  });
}

/** Names the model and its server, never the key. */
async function model({ model: config }: Config): Promise<Finding> {
  if (!config) return { name: "model", ok: true, detail: "none is set; everything is built in" };
  const where = `${config.name} at ${new URL(config.baseUrl).origin}`;
  const answers = await probeModel(config);
  return {
    name: "model",
    ok: answers,
    detail: answers
      ? `${where} answers`
      : `${where} does not answer; check AI_BASE_URL and AI_API_KEY. Until then, built-in words are used`,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
