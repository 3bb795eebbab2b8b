import type { BuyerMood, BuyerOutcome, Scenario } from "./scenario.ts";

/** All that a buyer carries from turn to turn: plain JSON, so that a talk can stop and go on anywhere. */
export type BuyerState = {
  readonly dice: number;
  readonly mood: BuyerMood;
  /** Exchanges so far. */
  readonly exchanges: number;
  /** Subject -> how often it was asked about. */
  readonly asked: Readonly<Record<string, number>>;
  /** Subject that the buyer spoke of last, for a "tell me more". */
  readonly subject: string | null;
  /** Ids of secrets that are out, and of those that only slipped. */
  readonly told: readonly string[];
  readonly hinted: readonly string[];
  /** Need id -> how it stands. */
  readonly needs: Readonly<Record<string, NeedState>>;
  /** How often the seller had to look something up. */
  readonly unknowns: number;
  /** Pitches in a row that met nothing the buyer had told. */
  readonly missed: number;
  /** Objection id -> how it stands. */
  readonly objections: Readonly<Record<string, ObjectionState>>;
  /** The objection that is on the table, if any. */
  readonly open: string | null;
  /** A question of the buyer's that waits for its answer, and how often it was passed over. */
  readonly waiting: Waiting | null;
  /** Things that happen once: "restless", "left_out". */
  readonly once: readonly string[];
  /** Marks of the questions that the buyer has asked. */
  readonly wondered: readonly number[];
  /** What the seller has said of the car, to hold later words against: field -> value. */
  readonly heard: Readonly<Record<string, number>>;
  /** Marks of stock sentences of the seller's, to notice a script. */
  readonly canned: readonly number[];
  /** Marks of what was said, and of the wordings that were used, so that nothing is said twice. */
  readonly said: readonly number[];
  readonly used: readonly number[];
  readonly last: string;
  readonly deal: DealState;
  readonly outcome: BuyerOutcome | null;
};

export type NeedState = {
  readonly told: boolean;
  readonly met: number;
  readonly reminded: boolean;
};

export type Waiting = {
  readonly about: string;
  readonly ask: string;
  readonly ignored: number;
};

export type ObjectionState = {
  readonly heard: boolean;
  readonly explored: boolean;
  readonly answered: number;
  readonly pressed: number;
  readonly settled: boolean;
};

/** The bargaining so far, in US dollars. Drawn at the start from the purse and the day's dice. */
export type DealState = {
  readonly list: number;
  readonly reservation: number;
  readonly planned: number;
  /** How many prices this buyer names at most. */
  readonly patience: number;
  readonly asked: number | null;
  readonly offered: number | null;
  readonly offers: number;
  readonly standoffs: number;
  readonly sweeteners: number;
  /** The price that both have said yes to. */
  readonly agreed: number | null;
};

export const FRESH_NEED: NeedState = { told: false, met: 0, reminded: false };

export const FRESH_OBJECTION: ObjectionState = {
  heard: false,
  explored: false,
  answered: 0,
  pressed: 0,
  settled: false,
};

export function freshState(scenario: Scenario, seed: number, deal: DealState): BuyerState {
  return {
    dice: seed >>> 0,
    mood: scenario.start,
    exchanges: 0,
    asked: {},
    subject: null,
    told: [],
    hinted: [],
    needs: {},
    unknowns: 0,
    missed: 0,
    objections: {},
    open: null,
    waiting: null,
    once: [],
    wondered: [],
    heard: {},
    canned: [],
    said: [],
    used: [],
    last: "",
    deal,
    outcome: null,
  };
}
