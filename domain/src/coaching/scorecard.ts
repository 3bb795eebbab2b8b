import type { Quote, SessionType } from "../talk/transcript.ts";

/** A yes-or-no question about the talk. `null` means "cannot be judged from this talk". */
export type Check = {
  readonly id: string;
  readonly label: string;
  readonly passed: boolean | null;
  readonly quote: Quote | null;
  readonly advice: string;
  /** There when code left it open and a language model answered it with this quote. */
  readonly judgedBy?: "model";
};

export type Dimension = {
  readonly id: string;
  readonly label: string;
  /** 0-100: the weighted share of the judged checks that passed; null when none could be judged. */
  readonly score: number | null;
  readonly weight: number;
  readonly checks: readonly Check[];
};

/** A breach of law or store policy, found in the seller's words. A `fail` fails the session. */
export type RedLine = {
  readonly rule: string;
  readonly severity: "fail" | "warn";
  readonly turn: number;
  readonly quote: string;
  readonly law: string;
  readonly say: string;
};

/** A turn that mattered: what it did, and a better sentence from this talk's own facts. */
export type Moment = {
  readonly turn: number;
  readonly kind:
    | "earned_trust"
    | "lost_trust"
    | "missed_cue"
    | "ignored_question"
    | "ignored_need"
    | "handled_objection"
    | "fumbled_objection"
    | "good_question"
    | "red_line"
    | "price_dropped_early"
    | "next_step"
    | "monologue";
  readonly note: string;
  readonly better: string | null;
  readonly quote: string;
};

/** A step of the road to the sale. `turn` is where it was first reached, else null. */
export type RoadStep = {
  readonly id: string;
  readonly label: string;
  readonly reached: boolean;
  readonly turn: number | null;
};

/** Counts from the talk. Shares are 0-1 of all words; null means not measurable from this input. */
/** A third of a talk, by turns. */
export type PhaseMetrics = {
  readonly phase: "opening" | "middle" | "closing";
  /** Its first turn, counted from 0. */
  readonly from: number;
  readonly words: number;
  /** The seller's share of its words, 0-1; null when nobody spoke. */
  readonly talkShare: number | null;
  readonly questions: number;
  readonly openQuestions: number;
  readonly pricesNamed: number;
};

export type TalkMetrics = {
  readonly turns: number;
  readonly words: number;
  readonly talkShare: number | null;
  readonly questions: number;
  readonly openQuestions: number;
  readonly closedQuestions: number;
  readonly fillersPer100: number | null;
  readonly longestMonologueWords: number;
  readonly pricesNamed: number;
  readonly firstPriceTurn: number | null;
  /** Seconds from the first turn's start to the start of the turn that named a price. */
  readonly firstPriceSeconds: number | null;
  readonly wpm: number | null;
  readonly longestPauseSeconds: number | null;
  readonly interruptions: number | null;
  readonly durationSeconds: number | null;
  /** Three thirds; none for a talk too short to have a middle. */
  readonly phases: readonly PhaseMetrics[];
};

export type Scorecard = {
  readonly overall: number | null;
  readonly passed: boolean;
  readonly rubric: { readonly id: string; readonly version: number };
  readonly sessionType: SessionType;
  readonly dimensions: readonly Dimension[];
  readonly redLines: readonly RedLine[];
  readonly moments: readonly Moment[];
  readonly metrics: TalkMetrics;
  readonly steps: readonly RoadStep[];
};

/** One thing to try now, shown beside the talk. `turn` is the turn that called for it. */
export type Hint = {
  readonly id: string;
  readonly kind: "ask" | "listen" | "answer" | "number" | "close" | "caution";
  readonly text: string;
  readonly turn: number;
};
