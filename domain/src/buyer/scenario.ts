import type { Topic } from "../talk/dialogue-act.ts";
import type { Difficulty, SessionType } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";

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

/** How somebody talks: it chooses among the stock reactions; their own lines are in the scenario. */
export type Manner = "plain" | "clipped" | "chatty" | "precise" | "warm" | "wary";

/** What a buyer says about a topic: first when asked, then when asked further. */
export type Answer = { readonly topic: Topic; readonly lines: readonly string[] };

/** Something that only comes out when asked well: about its topic, openly or again, with trust enough. */
export type Secret = {
  readonly id: string;
  readonly topic: Topic;
  /** Trust (0-100) below which it stays hidden. */
  readonly trust: number;
  readonly line: string;
};

/** A worry that stands between the buyer and a yes. */
export type Objection = {
  readonly id: string;
  readonly topic: Topic;
  /** Words that touch on it beside those of its topic, in lower case. */
  readonly keys: readonly string[];
  /** As first said. */
  readonly raise: string;
  /** When it was not really dealt with; one after the other. */
  readonly press: readonly string[];
  /** When it was. */
  readonly settled: string;
};

/** Something that the buyer wants to know of the car or the store. */
export type Wondering = { readonly topic: Topic; readonly ask: string };

/** What the buyer will pay, in US dollars; never said aloud. */
export type Purse = {
  readonly list: number;
  readonly firstOffer: number;
  readonly reservation: number;
  /** What they do instead of buying here. */
  readonly alternative: string;
};

/** A person with a reason to be here: plain data, frozen into a session when it starts. */
export type Scenario = ScenarioCard & {
  readonly manner: Manner;
  /** Two people who speak as two; the first is the one on the card. */
  readonly partner?: string;
  readonly start: BuyerMood;
  readonly opening: readonly string[];
  readonly answers: readonly Answer[];
  readonly secrets: readonly Secret[];
  readonly objections: readonly Objection[];
  readonly wonderings: readonly Wondering[];
  /** Topics whose mention as a benefit lifts interest: what this buyer needs. */
  readonly needs: readonly Topic[];
  readonly purse: Purse | null;
  /** What the buyer says yes to at the end. */
  readonly yes: "next_step" | "buy";
  /** The car as it stands on the lot, unless the session brings a vehicle of its own. */
  readonly facts: VehicleFacts;
};
