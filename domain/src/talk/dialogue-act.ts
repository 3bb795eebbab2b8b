/**
 * The vocabulary of dialogue acts: what a sentence does in a car sale, apart from its wording
 * (He et al., "Decoupling Strategy and Generation in Negotiation Dialogues", EMNLP 2018).
 */

export const ACT_KINDS = [
  "greet",
  "introduce", // gives own name or asks for the other's
  "small_talk",
  "thank",
  "apologise",
  "farewell",
  "ask_open",
  "ask_closed",
  "ask_commitment", // asks for the sale, a signature, a deposit
  "acknowledge", // shows that what the other said was heard, before answering it
  "confirm_understanding", // says back what the other needs, or checks that an answer landed
  "isolate", // "if we solved that, would you go ahead?", "is it the price or the payment?"
  "state_fact", // about the car, the store, the process
  "benefit", // a fact tied to what it does for this buyer
  "name_price", // any amount offered, asked or quoted
  "quote_payment", // an amount per month or week
  "explain_numbers", // breaks a total, a payment or a fee down
  "disclose", // volunteers a limit, a cost or a flaw; says "I don't know, I'll find out"
  "offer_help", // an option, a document, a demonstration, space
  "offer_test_drive",
  "offer_sweetener", // an extra in place of money off
  "propose_next_step", // an appointment, a follow-up with a date, the write-up
  "turn_over", // brings in a manager or finance
  "agree",
  "refuse",
  "object", // a buyer's objection
  "hesitate", // a buyer stalls
  "pressure",
  "disparage", // a competitor, another make, the buyer's offer
  "dismiss", // brushes away what the other said
  "abuse",
  "off_role", // talks to the machine, not to the person
  "other",
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** What an act is about, when it can be told. */
export const TOPICS = [
  "use", // how, where and how much the car is driven
  "driver", // who drives it, who rides in it
  "current_car",
  "wish", // what should be different
  "budget",
  "price",
  "payment",
  "interest_rate",
  "down_payment",
  "trade",
  "fees",
  "add_ons",
  "timeline",
  "decision_maker",
  "competitor",
  "mileage",
  "history",
  "condition",
  "warranty",
  "safety",
  "space",
  "fuel",
  "charging",
  "performance",
  "technology",
  "comfort",
  "features",
  "availability",
  "delivery",
  "credit",
  "service",
  "experience", // what buying cars was like before
  "feeling",
  "name",
  "contact",
] as const;
export type Topic = (typeof TOPICS)[number];

/** One act found in a text. `start` and `end` are UTF-16 offsets into the text that was read. */
export type DialogueAct = {
  readonly kind: ActKind;
  readonly start: number;
  readonly end: number;
  readonly topics: readonly Topic[];
  /** US dollars, for `name_price` and `quote_payment`. */
  readonly amount?: number;
};
