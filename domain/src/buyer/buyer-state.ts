import type { BuyerMood, BuyerOutcome, Scenario } from "./scenario.ts";

/** All that a buyer carries from turn to turn: plain JSON, so that a talk can stop and go on anywhere. */
export type BuyerState = {
  readonly dice: number;
  readonly mood: BuyerMood;
  /** Exchanges so far. */
  readonly exchanges: number;
  /** Topic -> how often it was asked about. */
  readonly asked: Readonly<Record<string, number>>;
  /** Ids of secrets that are out. */
  readonly told: readonly string[];
  /** Objection id -> how it stands. */
  readonly objections: Readonly<Record<string, ObjectionState>>;
  /** The objection that is on the table, if any. */
  readonly open: string | null;
  /** Topic of a question of the buyer's that waits for its answer, and how often it was passed over. */
  readonly waiting: {
    readonly topic: string;
    readonly ignored: number;
    readonly ask: string;
  } | null;
  /** Topics that the buyer has asked about. */
  readonly wondered: readonly string[];
  /** What was said, sentence by sentence, so that nothing is said twice. */
  readonly said: readonly string[];
  readonly last: string;
  readonly deal: DealState;
  readonly outcome: BuyerOutcome | null;
};

export type ObjectionState = {
  readonly heard: boolean;
  readonly explored: boolean;
  readonly answered: boolean;
  readonly pressed: number;
  readonly settled: boolean;
};

/** The bargaining so far, in US dollars. */
export type DealState = {
  readonly asked: number | null;
  readonly offered: number | null;
  readonly offers: number;
  readonly standoffs: number;
};

export const FRESH_OBJECTION: ObjectionState = {
  heard: false,
  explored: false,
  answered: false,
  pressed: 0,
  settled: false,
};

export function freshState(scenario: Scenario, seed: number): BuyerState {
  return {
    dice: seed >>> 0,
    mood: scenario.start,
    exchanges: 0,
    asked: {},
    told: [],
    objections: {},
    open: null,
    waiting: null,
    wondered: [],
    said: [],
    last: "",
    deal: { asked: null, offered: null, offers: 0, standoffs: 0 },
    outcome: null,
  };
}
