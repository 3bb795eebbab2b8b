import Type, { type Static, type TSchema } from "typebox";
import { Id, Instant } from "./listing.ts";
import { SessionType } from "./training-session.ts";

const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Score = Type.Integer({ minimum: 0, maximum: 100 });

/** An exact substring of the text of turn `turn`. */
export const Quote = Type.Object({ turn: Type.Integer({ minimum: 0 }), text: Type.String() });

/** A yes-or-no question about the talk; `passed` is null when the talk cannot answer it. */
export const Check = Type.Object({
  id: Type.String(),
  label: Type.String(),
  passed: orNull(Type.Boolean()),
  quote: orNull(Quote),
  advice: Type.String(),
  /** There when code left the check open and a language model answered it; code found its quote in the talk. */
  judgedBy: Type.Optional(Type.Literal("model")),
});

export const Dimension = Type.Object({
  id: Type.String(),
  label: Type.String(),
  score: orNull(Score),
  weight: Type.Number(),
  checks: Type.Array(Check),
});

/** A breach of law found in the seller's words; a `fail` fails the session whatever the total. */
export const RedLine = Type.Object({
  rule: Type.String(),
  severity: Type.Union([Type.Literal("fail"), Type.Literal("warn")]),
  turn: Type.Integer({ minimum: 0 }),
  quote: Type.String(),
  law: Type.String(),
  say: Type.String(),
});

export const Moment = Type.Object({
  turn: Type.Integer({ minimum: 0 }),
  kind: Type.Union([
    Type.Literal("earned_trust"),
    Type.Literal("lost_trust"),
    Type.Literal("missed_cue"),
    Type.Literal("ignored_question"),
    Type.Literal("ignored_need"),
    Type.Literal("handled_objection"),
    Type.Literal("fumbled_objection"),
    Type.Literal("good_question"),
    Type.Literal("red_line"),
    Type.Literal("price_dropped_early"),
    Type.Literal("next_step"),
    Type.Literal("monologue"),
  ]),
  note: Type.String(),
  better: orNull(Type.String()),
  quote: Type.String(),
});

export const RoadStep = Type.Object({
  id: Type.String(),
  label: Type.String(),
  reached: Type.Boolean(),
  turn: orNull(Type.Integer({ minimum: 0 })),
});

/** Counts from the talk; null means that this talk cannot tell (times are absent in a typed one). */
export const TalkMetrics = Type.Object({
  turns: Type.Integer(),
  words: Type.Integer(),
  /** The seller's share of all words, 0-1. */
  talkShare: orNull(Type.Number()),
  questions: Type.Integer(),
  openQuestions: Type.Integer(),
  closedQuestions: Type.Integer(),
  fillersPer100: orNull(Type.Number()),
  longestMonologueWords: Type.Integer(),
  pricesNamed: Type.Integer(),
  firstPriceTurn: orNull(Type.Integer()),
  /** From the start of the talk. */
  firstPriceSeconds: orNull(Type.Number()),
  wpm: orNull(Type.Number()),
  longestPauseSeconds: orNull(Type.Number()),
  interruptions: orNull(Type.Integer()),
  durationSeconds: orNull(Type.Number()),
  /** Three thirds by turns; none for a talk of fewer than six. */
  phases: Type.Array(
    Type.Object({
      phase: Type.Union([Type.Literal("opening"), Type.Literal("middle"), Type.Literal("closing")]),
      from: Type.Integer({ minimum: 0 }),
      words: Type.Integer(),
      talkShare: orNull(Type.Number()),
      questions: Type.Integer(),
      openQuestions: Type.Integer(),
      pricesNamed: Type.Integer(),
    }),
  ),
});

/** The scorecard of one finished session. */
export const Scorecard = Type.Object({
  sessionId: Id,
  createdAt: Instant,
  overall: orNull(Score),
  passed: Type.Boolean(),
  rubric: Type.Object({ id: Type.String(), version: Type.Integer() }),
  sessionType: SessionType,
  dimensions: Type.Array(Dimension),
  redLines: Type.Array(RedLine),
  moments: Type.Array(Moment),
  metrics: TalkMetrics,
  steps: Type.Array(RoadStep),
  /** The language model that answered the checks marked so; null when none did. */
  judge: orNull(Type.Object({ model: Type.String(), promptVersion: Type.Integer() })),
});
export type Scorecard = Static<typeof Scorecard>;
