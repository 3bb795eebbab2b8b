// The only module that reads the environment. Parsed before anything else starts; frozen afterwards.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { parse } from "dotenv";
import { SECRET_SETTINGS, Settings } from "./settings.ts";

/** The language model that words and judges beside the code. */
export type ModelConfig = {
  readonly provider: "openai" | "anthropic";
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly name: string;
  /** What a person waits for it at most, in milliseconds. */
  readonly deadlineMs: number;
};

export type Config = {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** Absent when the product brings its own database. */
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  readonly publicUrl: string;
  /** Null when none is set: then nothing of it is loaded. */
  readonly model: ModelConfig | null;
  /** `undefined` leaves it to the rule: on when the database is new and HOST is a loopback address. */
  readonly demo: boolean | undefined;
  readonly isLoopback: boolean;
  readonly logLevel: string;
  readonly metricsToken: string | undefined;
};

/** A setting that cannot be used; the message is one line for the person who starts the product. */
class SettingError extends Error {
  override readonly name = "SettingError";
}

type Environment = Readonly<Record<string, string | undefined>>;

const ANTHROPIC = "https://api.anthropic.com/v1";
const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/** The process's environment over the `.env` file of the folder it was started in. */
export function readEnvironment(folder = process.cwd()): Environment {
  const file = join(folder, ".env");
  return { ...(existsSync(file) ? parse(readFileSync(file)) : {}), ...process.env };
}

/** Checks every setting at once and stops at the first that cannot be used. */
export function parseConfig(environment: Environment): Config {
  const settings = parseSettings(environment);
  const isLoopback = LOOPBACK.has(settings.HOST);
  if (settings.DEMO === "on" && !isLoopback) {
    throw new SettingError(
      `DEMO is "on" but HOST is "${settings.HOST}": the demo's passwords are public, so it runs on 127.0.0.1, ::1 or localhost only`,
    );
  }
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    dataFolder: resolve(settings.WALKAROUND_DATA),
    databaseUrl: settings.DATABASE_URL,
    databasePool: settings.DATABASE_POOL,
    publicUrl: settings.PUBLIC_URL ?? `http://${hostInUrl(settings.HOST)}:${settings.PORT}`,
    model: modelOf(settings),
    demo: settings.DEMO === undefined ? undefined : settings.DEMO === "on",
    isLoopback,
    logLevel: settings.LOG_LEVEL,
    metricsToken: settings.METRICS_TOKEN,
  });
}

function modelOf(settings: Settings): ModelConfig | null {
  const { AI_PROVIDER, AI_BASE_URL, AI_API_KEY, AI_MODEL } = settings;
  const isAnthropic = AI_PROVIDER === "anthropic";
  if (!isAnthropic && !AI_BASE_URL && !AI_API_KEY && !AI_MODEL) return null;
  const needed = isAnthropic ? { AI_API_KEY, AI_MODEL } : { AI_BASE_URL, AI_MODEL };
  const missing = Object.entries(needed).find(([, value]) => value === undefined)?.[0];
  if (missing !== undefined || AI_MODEL === undefined) {
    throw new SettingError(
      `${missing} is not set, and a model needs it; allowed is ${ALLOWED[missing ?? ""]}, or no AI setting at all`,
    );
  }
  return Object.freeze({
    provider: AI_PROVIDER,
    baseUrl: (AI_BASE_URL ?? ANTHROPIC).replace(/\/+$/, ""),
    apiKey: AI_API_KEY,
    name: AI_MODEL,
    deadlineMs: settings.AI_DEADLINE_MS,
  });
}

/** The key that signs sessions: from SECRET, or made once and kept in the data folder. */
export function readSecret(environment: Environment, dataFolder: string): string {
  const given = parseSettings(environment).SECRET;
  if (given !== undefined) return given;
  const file = join(dataFolder, "secret");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  mkdirSync(dataFolder, { recursive: true });
  const made = randomBytes(32).toString("base64url");
  writeFileSync(file, `${made}\n`, { mode: 0o600, flag: "wx" });
  return made;
}

/** `[::1]` for an IPv6 address, the host itself otherwise. */
export function hostInUrl(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

/** Fills in the defaults too. That the schema is one is known from its tests, and not asked at every start. */
const check = new Ajv({ useDefaults: true, meta: false, validateSchema: false }).compile<Settings>(
  Settings,
);

function parseSettings(environment: Environment): Settings {
  const given: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(Settings.properties)) {
    const text = environment[name]?.trim();
    if (text === undefined || text === "") continue;
    const isNumber = "type" in schema && schema.type === "integer";
    given[name] = isNumber && /^-?\d+$/.test(text) ? Number(text) : text;
  }
  const settings = { ...given };
  if (check(settings)) return settings;
  throw new SettingError(describe(check.errors?.[0]?.instancePath.slice(1) ?? "", given));
}

const ALLOWED: Readonly<Record<string, string>> = {
  PORT: "a whole number from 0 to 65535",
  HOST: "an address or host name to listen on",
  WALKAROUND_DATA: "the path of a folder",
  DATABASE_URL: "a URL such as postgres://user:password@host:5432/database",
  DATABASE_POOL: "a whole number from 1 to 200",
  PUBLIC_URL: "a URL that begins with http:// or https://",
  SECRET: "at least 32 characters",
  AI_PROVIDER: "openai or anthropic",
  AI_BASE_URL: "the URL of an OpenAI-compatible server, such as http://127.0.0.1:11434/v1",
  AI_API_KEY: "the server's key, without spaces",
  AI_MODEL: "the name of a model that the server has",
  AI_DEADLINE_MS: "a whole number from 100 to 8000",
  DEMO: "on or off",
  LOG_LEVEL: "fatal, error, warn, info, debug, trace or silent",
  METRICS_TOKEN: "at least 16 characters",
};

function describe(name: string, given: Record<string, unknown>): string {
  const value = SECRET_SETTINGS.has(name) ? "set (not shown)" : JSON.stringify(given[name]);
  return `${name} is ${value}; allowed is ${ALLOWED[name] ?? "another value"}`;
}

/** The environment as a child process takes it. */
export function definedOnly(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
