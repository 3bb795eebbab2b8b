import type { Difficulty, SessionType } from "../talk/transcript.ts";

/** 0-100 each. Trust and interest start where the scenario says; patience runs down. */
export type BuyerMood = {
  readonly trust: number;
  readonly interest: number;
  readonly patience: number;
};

/** What a salesperson sees of a scenario before the talk; what the buyer hides is not in it. */
export type ScenarioCard = {
  readonly id: string;
  readonly version: number;
  readonly sessionType: SessionType;
  readonly difficulty: Difficulty;
  readonly title: string;
  /** One or two sentences: who walks in, where, what they say they want. */
  readonly situation: string;
  /** What to reach in this talk, in the salesperson's words. */
  readonly goal: string;
  readonly buyer: {
    readonly name: string;
    readonly age: number;
    readonly occupation: string;
    /** Mood on arrival in two or three words. */
    readonly mood: string;
    /** An id that the web app draws a face from. */
    readonly face: string;
  };
  /** The car they ask about, in words. */
  readonly car: string;
  readonly minutes: number;
};

/** How a talk ended, when the buyer ended it. */
export type BuyerOutcome = "bought" | "agreed_next_step" | "left" | "left_angry";
