import Type from "typebox";
import { Day, Id, PAGE_QUERY, Pagination } from "./listing.ts";
import { defineRoute } from "./route.ts";
import { Scorecard } from "./scorecard.ts";
import {
  BuyerMood,
  BuyerOutcome,
  Difficulty,
  Hint,
  SessionMode,
  SessionStatus,
  SessionType,
  TrainingSession,
  TrainingSessionDetail,
  TrainingTurn,
} from "./training-session.ts";

const ById = Type.Object({ id: Id });
const Title = Type.String({ minLength: 1, maxLength: 200 });
const Tags = Type.Array(Type.String({ minLength: 1, maxLength: 40 }), { maxItems: 20 });
const Seconds = Type.Number({ minimum: 0, maximum: 86_400 });
/** A moment or a day; a day means its start in UTC. */
const When = Type.Union([Type.String({ format: "date-time", maxLength: 40 }), Day]);

/** The most that one turn may hold, in characters. */
export const TURN_TEXT_LIMIT = 4000;
/** The most turns that one session may hold. */
export const SESSION_TURN_LIMIT = 400;

export const listTrainingSessions = defineRoute({
  method: "GET",
  path: "/api/training-sessions",
  summary: "Sessions, newest first; one's own, or for managers the whole floor's",
  auth: "user",
  query: Type.Object(
    {
      userId: Type.Optional(Id),
      sessionType: Type.Optional(SessionType),
      status: Type.Optional(SessionStatus),
      tag: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
      /** Started then or later. */
      from: Type.Optional(When),
      /** Started before. */
      to: Type.Optional(When),
      /** Words to find in title and tags. */
      q: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
      ...PAGE_QUERY,
    },
    { additionalProperties: false },
  ),
  reply: Type.Object({ sessions: Type.Array(TrainingSession), pagination: Pagination }),
  errors: ["CURSOR_INVALID"],
});

export const startTrainingSession = defineRoute({
  method: "POST",
  path: "/api/training-sessions",
  summary: "Start a rehearsal; the answer holds the buyer's opening line",
  auth: "user",
  body: Type.Object(
    {
      /** Made by the client so that a repeated start is harmless; the server makes one when absent. */
      id: Type.Optional(Id),
      sessionType: SessionType,
      title: Type.Optional(Title),
      scenarioId: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
      difficulty: Type.Optional(Difficulty),
      mode: Type.Optional(SessionMode),
      vehicleId: Type.Optional(Id),
      /** The same seed and the same words give the same talk. */
      seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 4_294_967_295 })),
      tags: Type.Optional(Tags),
    },
    { additionalProperties: false },
  ),
  reply: TrainingSessionDetail,
  status: 201,
  errors: ["SCENARIO_NOT_FOUND", "SCENARIO_MISMATCH", "VEHICLE_NOT_FOUND"],
});

export const getTrainingSession = defineRoute({
  method: "GET",
  path: "/api/training-sessions/:id",
  summary: "One session with its turns",
  auth: "user",
  params: ById,
  reply: TrainingSessionDetail,
  errors: ["SESSION_NOT_FOUND"],
});

export const changeTrainingSession = defineRoute({
  method: "PATCH",
  path: "/api/training-sessions/:id",
  summary: "Rename, tag, pause, resume or cancel a session",
  auth: "user",
  params: ById,
  body: Type.Object(
    {
      title: Type.Optional(Title),
      tags: Type.Optional(Tags),
      status: Type.Optional(
        Type.Union([Type.Literal("active"), Type.Literal("paused"), Type.Literal("cancelled")]),
      ),
    },
    { additionalProperties: false, minProperties: 1 },
  ),
  reply: TrainingSession,
  errors: ["SESSION_NOT_FOUND", "SESSION_FINISHED", "SESSION_CANCELLED"],
});

export const postTurn = defineRoute({
  method: "POST",
  path: "/api/training-sessions/:id/turns",
  summary: "Say something to the buyer; stored before it is answered",
  auth: "user",
  params: ById,
  body: Type.Object(
    {
      text: Type.String({ minLength: 1, maxLength: TURN_TEXT_LIMIT }),
      clientTurnId: Type.Optional(Type.String({ pattern: "^[A-Za-z0-9_-]{8,64}$" })),
      startedAt: Type.Optional(Seconds),
      endedAt: Type.Optional(Seconds),
    },
    { additionalProperties: false },
  ),
  reply: Type.Object({
    turn: TrainingTurn,
    reply: TrainingTurn,
    hints: Type.Array(Hint),
    buyer: BuyerMood,
    /** True when the buyer ended the talk with this reply; `outcome` says how. */
    ended: Type.Boolean(),
    outcome: Type.Union([BuyerOutcome, Type.Null()]),
  }),
  errors: [
    "SESSION_NOT_FOUND",
    "SESSION_FINISHED",
    "SESSION_CANCELLED",
    "SESSION_PAUSED",
    "SESSION_IMPORTED",
    "CLIENT_TURN_REUSED",
    "TURN_OUT_OF_RANGE",
  ],
});

export const finishTrainingSession = defineRoute({
  method: "POST",
  path: "/api/training-sessions/:id/finish",
  summary: "Finish and score; asking again gives the same scorecard",
  auth: "user",
  params: ById,
  reply: Scorecard,
  errors: ["SESSION_NOT_FOUND", "SESSION_CANCELLED"],
});

export const getScorecard = defineRoute({
  method: "GET",
  path: "/api/training-sessions/:id/scorecard",
  summary: "The scorecard of a finished session",
  auth: "user",
  params: ById,
  reply: Scorecard,
  errors: ["SESSION_NOT_FOUND", "SCORECARD_NOT_FOUND"],
});

export const forkTrainingSession = defineRoute({
  method: "POST",
  path: "/api/training-sessions/:id/fork",
  summary: "Try again from a turn: a new session that shares everything before it",
  auth: "user",
  params: ById,
  body: Type.Object(
    {
      /** Made by the client so that a repeated fork is harmless. */
      id: Type.Optional(Id),
      /** The turn to do differently, counted from 0. */
      turn: Type.Integer({ minimum: 0, maximum: SESSION_TURN_LIMIT }),
    },
    { additionalProperties: false },
  ),
  reply: TrainingSessionDetail,
  status: 201,
  errors: ["SESSION_NOT_FOUND", "SESSION_IMPORTED", "TURN_OUT_OF_RANGE"],
});

export const importTrainingSession = defineRoute({
  method: "POST",
  path: "/api/training-sessions/import",
  summary: "Score the transcript of a real talk; the customer's consent is required",
  auth: "user",
  body: Type.Object(
    {
      /** Must be true: everybody in the talk agreed to its being recorded and scored. */
      consent: Type.Optional(Type.Boolean()),
      sessionType: Type.Optional(SessionType),
      difficulty: Type.Optional(Difficulty),
      title: Type.Optional(Title),
      tags: Type.Optional(Tags),
      /** Our JSON, WebVTT, SRT or `Speaker: text` lines, told apart by content. */
      transcript: Type.Optional(Type.String({ minLength: 1, maxLength: 2_000_000 })),
      /** Our JSON's turns, in place of `transcript`. Checked by the reader, which says where it broke. */
      turns: Type.Optional(Type.Unknown()),
      /** What is on record about the car, in place of a vehicle of the stock. */
      vehicle: Type.Optional(Type.Unknown()),
      /** Which speaker of the transcript is the salesperson, when the names do not tell. */
      sellerName: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    },
    { additionalProperties: false },
  ),
  /** The finished session, with its scorecard beside it. */
  reply: Type.Object({ ...TrainingSessionDetail.properties, scorecard: Scorecard }),
  status: 201,
  bodyLimit: 4 * 1024 * 1024,
  errors: ["CONSENT_REQUIRED", "TRANSCRIPT_BROKEN"],
});
