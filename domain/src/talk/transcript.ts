/**
 * The shape of a talk between a seller and a buyer: the one thing that the buyer, the coach,
 * the compliance rules and every importer agree on.
 */

/** Who is speaking. A two-person buyer speaks as one `buyer` and names its people in the text. */
export type Speaker = "seller" | "buyer";

/** One utterance. Times are seconds from the start of the talk and are absent in a typed talk. */
export type Turn = {
  readonly speaker: Speaker;
  readonly text: string;
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** What a simulated buyer felt after these words, each 0-100. A talk between people has none. */
  readonly mood?: { readonly trust: number; readonly interest: number; readonly patience: number };
};

/** An exact substring of `turns[turn].text`; turns count from 0. */
export type Quote = { readonly turn: number; readonly text: string };

export const SESSION_TYPES = [
  "discovery",
  "pitch",
  "objection",
  "closing",
  "product_knowledge",
  "negotiation",
] as const;
export type SessionType = (typeof SESSION_TYPES)[number];

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
