import Type, { type Static } from "typebox";
import { Id } from "./listing.ts";
import { defineRoute } from "./route.ts";
import { Scorecard } from "./scorecard.ts";
import { SESSION_TURN_LIMIT } from "./training.ts";
import { TrainingSession, TrainingTurn } from "./training-session.ts";

const part = Scorecard.properties;

/** What one take came to: judged from the moment on, in the light of what was said before it. */
export const PartScore = Type.Object({
  /** 0-100; null when the part is too short to settle enough checks. */
  overall: part.overall,
  passed: part.passed,
  dimensions: part.dimensions,
  redLines: part.redLines,
  moments: part.moments,
});
export type PartScore = Static<typeof PartScore>;

/** One way that the talk went on from the moment. */
export const Take = Type.Object({
  session: TrainingSession,
  /** What was said from the moment on. */
  turns: Type.Array(TrainingTurn),
  score: PartScore,
});
export type Take = Static<typeof Take>;

export const listTakes = defineRoute({
  method: "GET",
  path: "/api/training-sessions/:id/takes",
  summary: "One moment of a talk, each way that it was played, and the score of that part alone",
  auth: "user",
  params: Type.Object({ id: Id }),
  query: Type.Object(
    {
      /** The moment, counted from 0; where the session was forked, or was forked last, when absent. */
      turn: Type.Optional(Type.Integer({ minimum: 0, maximum: SESSION_TURN_LIMIT })),
    },
    { additionalProperties: false },
  ),
  reply: Type.Object({
    turn: Type.Integer({ minimum: 0 }),
    /** The last words before the moment, which all takes answer. */
    before: Type.Array(TrainingTurn),
    /** The talk as it went first, then the latest retries in the order they were made. */
    takes: Type.Array(Take, { minItems: 2 }),
    /** Every moment of the first talk that was tried again. */
    moments: Type.Array(Type.Integer({ minimum: 0 })),
  }),
  errors: ["SESSION_NOT_FOUND", "TAKES_NOT_FOUND"],
});
