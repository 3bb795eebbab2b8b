import Type, { type Static } from "typebox";

/** Every setting of the product. `.env.example` lists them all; a test compares the two. */
export const Settings = Type.Object({
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 3000 }),
  HOST: Type.String({ minLength: 1, default: "127.0.0.1" }),
  WALKAROUND_DATA: Type.String({ minLength: 1, default: "./data" }),
  DATABASE_URL: Type.Optional(Type.String({ pattern: "^postgres(ql)?://" })),
  DATABASE_POOL: Type.Integer({ minimum: 1, maximum: 200, default: 10 }),
  PUBLIC_URL: Type.Optional(Type.String({ pattern: "^https?://" })),
  SECRET: Type.Optional(Type.String({ minLength: 32 })),
  DEMO: Type.Optional(Type.Union([Type.Literal("on"), Type.Literal("off")])),
  LOG_LEVEL: Type.Union(
    ["fatal", "error", "warn", "info", "debug", "trace", "silent"].map((level) =>
      Type.Literal(level),
    ),
    { default: "info" },
  ),
  METRICS_TOKEN: Type.Optional(Type.String({ minLength: 16 })),
});
export type Settings = Static<typeof Settings>;

/** Settings whose value is never printed. */
export const SECRET_SETTINGS: ReadonlySet<string> = new Set([
  "SECRET",
  "DATABASE_URL",
  "METRICS_TOKEN",
]);
