import type { Static } from "typebox";

/**
 * Every setting of the product. `.env.example` lists them all; a test compares the two. Plain JSON Schema, since
 * every process reads this first: the builder's modules would take a tenth of a start.
 */
export const Settings = {
  type: "object",
  required: [
    "PORT",
    "HOST",
    "WALKAROUND_DATA",
    "DATABASE_POOL",
    "LOG_LEVEL",
    "AI_PROVIDER",
    "AI_DEADLINE_MS",
  ],
  properties: {
    PORT: { type: "integer", minimum: 0, maximum: 65535, default: 3000 },
    HOST: { type: "string", minLength: 1, default: "127.0.0.1" },
    WALKAROUND_DATA: { type: "string", minLength: 1, default: "./data" },
    DATABASE_URL: { type: "string", pattern: "^postgres(ql)?://" },
    DATABASE_POOL: { type: "integer", minimum: 1, maximum: 200, default: 10 },
    PUBLIC_URL: { type: "string", pattern: "^https?://" },
    SECRET: { type: "string", minLength: 32 },
    AI_PROVIDER: { enum: ["openai", "anthropic"], default: "openai" },
    AI_BASE_URL: { type: "string", pattern: "^https?://[^\\s@]+$" },
    AI_API_KEY: { type: "string", pattern: "^[\\x21-\\x7e]+$" },
    AI_MODEL: { type: "string", minLength: 1, maxLength: 200 },
    AI_DEADLINE_MS: { type: "integer", minimum: 100, maximum: 8000, default: 4000 },
    DEMO: { enum: ["on", "off"] },
    LOG_LEVEL: {
      enum: ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      default: "info",
    },
    METRICS_TOKEN: { type: "string", minLength: 16 },
  },
} as const;
export type Settings = Static<typeof Settings>;

/** Settings whose value is never printed. */
export const SECRET_SETTINGS: ReadonlySet<string> = new Set([
  "SECRET",
  "DATABASE_URL",
  "AI_API_KEY",
  "METRICS_TOKEN",
]);
