import type { Difficulty, SessionType } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import type { Answer, Need, Objection, Persona, Secret, TradeIn, Wondering } from "./scenario.ts";

/** How hard a buyer bargains. */
export const BARGAINING = ["soft", "usual", "hard"] as const;
export type Bargaining = (typeof BARGAINING)[number];

/** Something the car or the deal has to do. */
export type DraftNeed = Pick<Need, "about"> & {
  /** How they say so when asked about the first subject; absent when an answer on a subject of it does. */
  readonly says?: string;
  /** Beginnings of words that touch on it; taken from `says` when there are none. */
  readonly words?: readonly string[];
  /** What they say when it was told and then ignored; a plain one when absent. */
  readonly reminder?: string;
};

/** What the buyer keeps to themselves, and the subject of the question that brings it out. */
export type DraftSecret = Pick<Secret, "about" | "line"> & {
  /** What slips out when it is touched too early; a plain one when absent. */
  readonly hint?: string;
  /** Trust (0-100) below which it stays hidden; by difficulty when absent. */
  readonly trust?: number;
};

/** A worry in the maker's own words. */
export type DraftWorry = Pick<Objection, "about" | "when" | "raise" | "beneath"> & {
  readonly press?: readonly string[];
  readonly settled?: string;
  /** Beginnings of words of which a real answer has one; taken from what lies beneath when there are none. */
  readonly words?: readonly string[];
};

/**
 * A buyer as somebody at a store writes them down: plain data, from which `makeScenario` makes a scenario
 * that the engine plays. Money is in whole US dollars, moods run from 0 to 100.
 */
export type ScenarioDraft = {
  readonly title: string;
  readonly situation: string;
  readonly goal: string;
  readonly sessionType: SessionType;
  readonly difficulty: Difficulty;
  /** Whose ways of speaking and whose life the buyer has. */
  readonly persona: Persona;
  readonly buyer: {
    readonly name: string;
    readonly age: number;
    readonly occupation: string;
    readonly mood: string;
    readonly face: string;
  };
  /** Who came along and speaks, too: a first name. */
  readonly partner: string | null;
  /** Who else has a say, as the buyer would call them: "my husband Arjun". */
  readonly decidesWith: readonly string[];
  /** The car with its list price. */
  readonly facts: VehicleFacts;
  readonly opening: readonly string[];
  readonly answers: readonly Answer[];
  readonly needs: readonly DraftNeed[];
  readonly secrets: readonly DraftSecret[];
  /** Ids of the worry library. */
  readonly worries: readonly string[];
  readonly ownWorries: readonly DraftWorry[];
  readonly fears: readonly string[];
  readonly wonderings: readonly Wondering[];
  readonly tradeIn: TradeIn | null;
  readonly budget: number | null;
  readonly monthly: number | null;
  /** The most they pay on their best day; never said aloud. */
  readonly reservation: number;
  readonly bargaining: Bargaining;
  /** What they say they will do instead. */
  readonly alternative: string;
  readonly start: {
    readonly trust: number;
    readonly interest: number;
    readonly patience: number;
  };
  /** From 0 (says the least) to 1 (says more than was asked). */
  readonly talkativeness: number;
};

/** Why a draft makes no scenario yet: which field holds what, and what it may hold. */
export type DraftRefusal = {
  /** As a path: `needs.0.about`. */
  readonly field: string;
  readonly rule: DraftRule;
  readonly value: string;
  readonly allowed: string;
  /** The bounds, where `allowed` names a range or a number of characters or parts. */
  readonly least?: number;
  readonly most?: number;
};

export type DraftRule =
  | "missing"
  | "too_long"
  | "too_many"
  | "out_of_range"
  | "not_known"
  | "two_questions"
  | "odd_sign"
  | "said_twice"
  | "names_reservation"
  | "subject_taken"
  | "never_said"
  | "same_name";

/** What a draft may hold at most. */
export const DRAFT_LIMITS = {
  title: 120,
  text: 400,
  line: 240,
  name: 60,
  lines: 3,
  openings: 3,
  answers: 30,
  needs: 6,
  secrets: 6,
  worries: 4,
  ownWorries: 4,
  fears: 6,
  wonderings: 8,
  words: 40,
  decidesWith: 3,
} as const;
