import Type, { type Static, type TSchema } from "typebox";
import { Id, Instant } from "./listing.ts";

const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const SessionType = Type.Union([
  Type.Literal("discovery"),
  Type.Literal("pitch"),
  Type.Literal("objection"),
  Type.Literal("closing"),
  Type.Literal("product_knowledge"),
  Type.Literal("negotiation"),
]);
export const Difficulty = Type.Union([
  Type.Literal("easy"),
  Type.Literal("medium"),
  Type.Literal("hard"),
]);
export const SessionMode = Type.Union([Type.Literal("text"), Type.Literal("voice")]);
export const SessionStatus = Type.Union([
  Type.Literal("active"),
  Type.Literal("paused"),
  Type.Literal("completed"),
  Type.Literal("cancelled"),
]);

/** How the buyer feels, 0-100 each. */
export const BuyerMood = Type.Object({
  trust: Type.Integer({ minimum: 0, maximum: 100 }),
  interest: Type.Integer({ minimum: 0, maximum: 100 }),
  patience: Type.Integer({ minimum: 0, maximum: 100 }),
});
export type BuyerMood = Static<typeof BuyerMood>;

/** One thing to try now. */
export const Hint = Type.Object({
  id: Type.String(),
  kind: Type.Union([
    Type.Literal("ask"),
    Type.Literal("listen"),
    Type.Literal("answer"),
    Type.Literal("number"),
    Type.Literal("close"),
    Type.Literal("caution"),
  ]),
  text: Type.String(),
  turn: Type.Integer({ minimum: 0 }),
});
export type Hint = Static<typeof Hint>;

/** One utterance. `number` counts from 0 within its session; times are seconds from the start. */
export const TrainingTurn = Type.Object({
  number: Type.Integer({ minimum: 0 }),
  speaker: Type.Union([Type.Literal("seller"), Type.Literal("buyer")]),
  text: Type.String(),
  /** Made by the client before it was sent, so that a repeat is harmless. Null on the buyer's turns. */
  clientTurnId: orNull(Type.String()),
  createdAt: Instant,
  startedAt: orNull(Type.Number()),
  endedAt: orNull(Type.Number()),
  /** The buyer's mood after this turn; null on the seller's turns and in imported talks. */
  buyer: orNull(BuyerMood),
  /** Who worded it: a person, the built-in buyer, a language model, or a transcript that was imported. */
  source: Type.Union([
    Type.Literal("person"),
    Type.Literal("built_in"),
    Type.Literal("model"),
    Type.Literal("transcript"),
  ]),
  /** The language model that was asked for the buyer's words; null when none was. */
  wording: orNull(
    Type.Object({
      model: Type.String(),
      promptVersion: Type.Integer(),
      /** Why the built-in words stand: it did not answer in time, or said what this buyer would not. */
      trouble: orNull(Type.Union([Type.Literal("silent"), Type.Literal("unfit")])),
    }),
  ),
});
export type TrainingTurn = Static<typeof TrainingTurn>;

/** 0-100, or null when it was not measured (a typed talk has no pace and no volume). */
const Measured = orNull(Type.Integer({ minimum: 0, maximum: 100 }));

export const SessionMetrics = Type.Object({
  overallScore: Measured,
  confidence: Measured,
  clarity: Measured,
  pace: Measured,
  volume: Measured,
  engagement: Measured,
});
export type SessionMetrics = Static<typeof SessionMetrics>;

export const TrainingSession = Type.Object({
  id: Id,
  userId: Id,
  sessionType: SessionType,
  title: Type.String(),
  scenarioId: orNull(Type.String()),
  difficulty: Difficulty,
  mode: SessionMode,
  status: SessionStatus,
  startTime: Instant,
  endTime: orNull(Instant),
  /** Seconds from the first to the last turn; null until it is finished. */
  duration: orNull(Type.Integer({ minimum: 0 })),
  tags: Type.Array(Type.String()),
  metrics: SessionMetrics,
  /** True or false once it is scored. */
  passed: orNull(Type.Boolean()),
  /** A rehearsal with the simulated buyer, or the transcript of a real talk. */
  origin: Type.Union([Type.Literal("rehearsal"), Type.Literal("import")]),
  turnCount: Type.Integer({ minimum: 0 }),
  /** The session and turn that this one was forked from. */
  forkedFrom: orNull(Type.Object({ sessionId: Id, turn: Type.Integer({ minimum: 0 }) })),
});
export type TrainingSession = Static<typeof TrainingSession>;

/** What a salesperson sees of a scenario before the talk. */
export const ScenarioCard = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  sessionType: SessionType,
  difficulty: Difficulty,
  title: Type.String(),
  situation: Type.String(),
  goal: Type.String(),
  buyer: Type.Object({
    name: Type.String(),
    age: Type.Integer(),
    occupation: Type.String(),
    mood: Type.String(),
    face: Type.String(),
  }),
  car: Type.String(),
  minutes: Type.Integer(),
});
export type ScenarioCard = Static<typeof ScenarioCard>;

export const BuyerOutcome = Type.Union([
  Type.Literal("bought"),
  Type.Literal("agreed_next_step"),
  Type.Literal("left"),
  Type.Literal("left_angry"),
]);

/** A session with its talk. */
export const TrainingSessionDetail = Type.Object({
  ...TrainingSession.properties,
  turns: Type.Array(TrainingTurn),
  scenario: orNull(ScenarioCard),
  /** The buyer's mood now; null in an imported talk. */
  buyer: orNull(BuyerMood),
  hints: Type.Array(Hint),
  /** How the buyer ended the talk; null while it goes on. */
  outcome: orNull(BuyerOutcome),
});
export type TrainingSessionDetail = Static<typeof TrainingSessionDetail>;
