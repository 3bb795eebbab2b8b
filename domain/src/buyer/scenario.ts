import type { Difficulty, SessionType } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import type { Subject } from "./subject.ts";

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

/** How somebody talks: it chooses among the stock lines; their own lines are in the scenario. */
export const MANNERS = [
  "plain",
  "clipped",
  "chatty",
  "precise",
  "warm",
  "wary",
  "brisk",
  "shy",
  "bilingual",
] as const;
export type Manner = (typeof MANNERS)[number];

/** What a buyer says about a subject: first when asked, then when asked further. */
export type Answer = {
  readonly about: Subject;
  readonly lines: readonly string[];
  /** The same in a few words, for when it is asked again: "a CR-V, 92,000 on it". */
  readonly gist?: string;
};

/** Something that only comes out when asked well: about its subject, openly or again, with trust enough. */
export type Secret = {
  readonly id: string;
  readonly about: Subject;
  /** Trust (0-100) below which it stays hidden. */
  readonly trust: number;
  /** What slips out when it is touched too early. */
  readonly hint: string;
  readonly line: string;
};

/** Something the car or the deal has to do for this buyer. */
export type Need = {
  readonly id: string;
  /** Subjects under which it comes out. */
  readonly about: readonly Subject[];
  /** Beginnings of words that touch on it, in lower case and everyday spelling. */
  readonly words: readonly string[];
  /** What the buyer says when it was told and then ignored. */
  readonly reminder: string;
};

/** When a worry is voiced: at once, when a price, a payment, a trade figure or a commitment comes up, or later. */
export type Occasion = "start" | "price" | "payment" | "trade" | "commitment" | "later";

/** A worry that stands between the buyer and a yes. */
export type Objection = {
  readonly id: string;
  readonly about: Subject;
  readonly when: Occasion;
  /** As first said, in different words. */
  readonly raise: readonly string[];
  /** What is really behind it: said when somebody asks. */
  readonly beneath: string;
  /** When it was not really dealt with; one after the other. */
  readonly press: readonly string[];
  /** When it was. */
  readonly settled: string;
  /** Beginnings of words of which a real answer has at least one. */
  readonly words: readonly string[];
};

/** Something that the buyer wants to know of the car or the store. */
export type Wondering = {
  readonly about: Subject;
  readonly ask: string;
  /** Beginnings of words that an answer has. */
  readonly words?: readonly string[];
  /** Where on record the answer stands: the buyer has looked it up. */
  readonly field?: keyof VehicleFacts;
};

/** What the buyer will pay for this car, in US dollars; never said aloud. */
export type Purse = {
  readonly list: number;
  /** The most they would pay on their best day. */
  readonly reservation: number;
  /** How hard they bargain, from 0 (opens at half) to 1 (opens near the list): the lowest and highest of a day. */
  readonly keenness: readonly [number, number];
  /** What they do instead of buying here. */
  readonly alternative: string;
};

/** What they drive in, when it is for trade; in US dollars. */
export type TradeIn = {
  readonly car: string;
  readonly hopes: number;
  /** The least they would let it go for. */
  readonly least: number;
  readonly owes: number;
};

/** A person with a reason to be here: plain data, frozen into a session when it starts. */
export type Scenario = ScenarioCard & {
  /** Which kind of buyer this is; several scenarios may share one. */
  readonly persona: Persona;
  readonly manner: Manner;
  /** From 0 (says the least) to 1 (says more than was asked). */
  readonly talkativeness: number;
  /** Two people who speak as two; the first is the one on the card. */
  readonly partner?: string;
  readonly start: BuyerMood;
  readonly opening: readonly string[];
  readonly answers: readonly Answer[];
  readonly secrets: readonly Secret[];
  readonly needs: readonly Need[];
  readonly fears: readonly string[];
  readonly objections: readonly Objection[];
  readonly wonderings: readonly Wondering[];
  /** Things they say in passing, once each. */
  readonly asides: readonly string[];
  /** Who has a say, themselves included. */
  readonly decisionMakers: readonly string[];
  /** What they mean to spend altogether, in US dollars; null when they have not fixed it. */
  readonly budget: number | null;
  /** What they can carry a month, in US dollars; null when they do not think in payments. */
  readonly monthly: number | null;
  readonly tradeIn: TradeIn | null;
  readonly purse: Purse;
  /** What the buyer says yes to at the end. */
  readonly yes: "next_step" | "buy";
  /** The car as it stands on the lot, unless the session brings a vehicle of its own. */
  readonly facts: VehicleFacts;
};

export const PERSONAS = [
  "first_time_with_family",
  "couple_at_odds",
  "payment_buyer",
  "cash_haggler",
  "online_price_matcher",
  "upside_down_trade",
  "turned_down_before",
  "luxury_time_poor",
  "tradesman",
  "growing_family",
  "retiree",
  "ev_sceptic",
  "lease_end",
  "burned_before",
  "fleet_buyer",
  "spanish_preferring",
  "service_lane",
  "needs_adaptations",
  "researcher",
  "hates_bargaining",
  "absent_spouse",
] as const;
export type Persona = (typeof PERSONAS)[number];
