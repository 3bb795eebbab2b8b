import Type, { type Static } from "typebox";
import { defineRoute } from "./route.ts";

export const getHealth = defineRoute({
  method: "GET",
  path: "/api/health",
  summary: "This process answers; uptime in seconds",
  auth: "public",
  reply: Type.Object({ status: Type.Literal("ok"), version: Type.String(), uptime: Type.Number() }),
  errors: [],
});

/** What a ready product needs; each is false when it is missing, and then the answer is 503. */
export const Readiness = Type.Object({
  ready: Type.Boolean(),
  database: Type.Boolean(),
  migrations: Type.Boolean(),
  worker: Type.Boolean(),
  /** The language model: none is set, its server answers, or does not. No product waits for it. */
  model: Type.Union([Type.Literal("off"), Type.Literal("answers"), Type.Literal("silent")]),
  /** One sentence for each thing that is missing. */
  missing: Type.Array(Type.String()),
});
export type Readiness = Static<typeof Readiness>;

export const getReady = defineRoute({
  method: "GET",
  path: "/api/ready",
  summary: "200 when database, migrations and a worker are there; 503 with what is missing",
  auth: "public",
  reply: Readiness,
  errors: ["NOT_READY"],
});
