import type { BuyerState } from "./buyer-state.ts";
import type { Heard } from "./hear-seller.ts";
import type { BuyerMood, Scenario } from "./scenario.ts";

/** What moved the buyer, by how much, and why in a word and in a sentence. */
export type MoodCause = {
  readonly meter: keyof BuyerMood;
  readonly by: number;
  readonly why: string;
  readonly text: string;
};

type Effect = readonly [why: string, text: string, moves: Partial<BuyerMood>];

/** What every exchange costs: nobody stands on a lot for ever. */
const WEAR = { easy: 1, medium: 1.5, hard: 2 } as const;
const LONG_TURN = 90;
const PITCH_TURN = 45;

/** How the seller's turn moves the buyer. Pure: the same state and words give the same causes. */
export function feelTurn(scenario: Scenario, state: BuyerState, heard: Heard): MoodCause[] {
  const effects = [...mannersOf(heard), ...listeningOf(scenario, state, heard)];
  const wear: Effect = ["time", "Time passes.", { patience: -WEAR[scenario.difficulty] }];
  return [wear, ...effects].flatMap(([why, text, moves]) =>
    (Object.entries(moves) as [keyof BuyerMood, number][]).map(([meter, by]) => ({
      meter,
      by,
      why,
      text,
    })),
  );
}

export function moodAfter(mood: BuyerMood, causes: readonly MoodCause[]): BuyerMood {
  const moved = (meter: keyof BuyerMood) =>
    causes.reduce((sum, cause) => (cause.meter === meter ? sum + cause.by : sum), mood[meter]);
  return {
    trust: bound(moved("trust")),
    interest: bound(moved("interest")),
    patience: bound(moved("patience")),
  };
}

/** Mood as it is shown: whole numbers. */
export function shownMood(mood: BuyerMood): BuyerMood {
  return {
    trust: Math.round(mood.trust),
    interest: Math.round(mood.interest),
    patience: Math.round(mood.patience),
  };
}

function bound(level: number): number {
  return Math.min(100, Math.max(0, level));
}

function* mannersOf(heard: Heard): Generator<Effect> {
  if (heard.has("abuse")) {
    yield ["insulted", "The seller was rude.", { trust: -30, patience: -35 }];
  }
  if (heard.has("off_role")) {
    yield ["strange", "That made no sense to a customer.", { trust: -5, patience: -10 }];
  }
  if (heard.has("pressure")) {
    yield ["pressured", "The seller pushed.", { trust: -10, patience: -12 }];
  }
  if (heard.has("dismiss")) {
    yield ["dismissed", "A worry was waved away.", { trust: -8, patience: -6 }];
  }
  if (heard.has("disparage")) {
    yield ["disparaged", "The seller ran somebody down.", { trust: -6, interest: -2 }];
  }
  if (heard.isNoise) yield ["unclear", "That could not be made out.", { patience: -6 }];
  if (heard.words > LONG_TURN) {
    yield ["rambled", "The seller talked for a long time.", { patience: -7, interest: -3 }];
  }
}

function* listeningOf(scenario: Scenario, state: BuyerState, heard: Heard): Generator<Effect> {
  const rude = heard.has("abuse") || heard.has("pressure") || heard.has("dismiss");
  const openOnNeeds = heard.questions.some((question) => question.open);
  if (state.exchanges === 0 && heard.has("greet") && !rude) {
    yield ["greeted", "A friendly start.", { trust: 3 }];
  }
  if (openOnNeeds && !rude && heard.questions.length <= 2) {
    yield ["asked", "The seller wanted to know.", { trust: 3, interest: 2 }];
  }
  if (heard.questions.length > 3) {
    yield ["interrogated", "Too many questions at once.", { patience: -6 }];
  }
  if (heard.has("disclose") && !rude) {
    yield ["honest", "The seller was straight about a limit.", { trust: 6 }];
  }
  if (state.open !== null && !rude && (heard.has("acknowledge") || heard.has("isolate"))) {
    yield ["heard", "The worry was taken seriously.", { trust: 4, patience: 2 }];
  }
  if (takesUpNeed(scenario, heard) && !rude && heard.words <= LONG_TURN) {
    yield ["fits", "It met something this buyer needs.", { interest: 5, trust: 2 }];
  } else if (isPitch(heard)) {
    yield ["pitched", "A pitch that met no need.", { interest: -4, patience: -4 }];
  }
  if (asksForMoneyTooSoon(state, heard)) {
    yield ["money_first", "Money came before the car.", { trust: -5, patience: -3 }];
  }
}

/** Said something about what this buyer needs, as more than a question. */
export function takesUpNeed(scenario: Scenario, heard: Heard): boolean {
  if (isRecital(heard)) return false;
  const speaks = heard.has("benefit") || heard.has("state_fact") || heard.has("offer_help");
  return (
    speaks && heard.questions.length <= 1 && scenario.needs.some((need) => heard.topics.has(need))
  );
}

const PERSONAL =
  /\byou (?:said|told|mentioned|wanted|were|need)|\byour (?!number|name|money|budget)\w+/i;

/** A list of features told to nobody in particular. */
export function isRecital(heard: Heard): boolean {
  return heard.words > PITCH_TURN && !PERSONAL.test(heard.text);
}

function isPitch(heard: Heard): boolean {
  return heard.words > PITCH_TURN && heard.questions.length === 0 && !heard.has("disclose");
}

function asksForMoneyTooSoon(state: BuyerState, heard: Heard): boolean {
  return (
    state.exchanges <= 1 &&
    heard.questions.some((question) =>
      question.topics.some((topic) =>
        ["budget", "payment", "credit", "down_payment"].includes(topic),
      ),
    )
  );
}
