import type { BuyerState } from "./buyer-state.ts";
import type { ClaimCheck } from "./check-claims.ts";
import { takesUpWord } from "./everyday-words.ts";
import { FINDS_OUT, GIVES_ROOM, type Heard } from "./hear-seller.ts";
import type { BuyerMood, Scenario } from "./scenario.ts";
import { type Fit, isRecital } from "./track-needs.ts";

/** What moved the buyer, by how much, and why in a word and in a sentence. */
export type MoodCause = {
  readonly meter: keyof BuyerMood;
  readonly by: number;
  readonly why: string;
  readonly text: string;
};

type Effect = {
  readonly text: string;
  readonly trust?: number;
  readonly interest?: number;
  readonly patience?: number;
};

/** Every way in which a buyer is moved, in points of 100. */
const EFFECTS = {
  time: { text: "Time passes.", patience: -1.4 },
  insulted: { text: "The seller was rude.", trust: -30, patience: -35 },
  strange: { text: "That made no sense to a customer.", trust: -4, patience: -9 },
  pressured: { text: "The seller pushed.", trust: -9, interest: -3, patience: -11 },
  dismissed: { text: "A worry was waved away.", trust: -8, patience: -6 },
  disparaged: { text: "The seller ran somebody down.", trust: -6, interest: -2 },
  unclear: { text: "That could not be made out.", patience: -5 },
  rambled: { text: "The seller talked for a long time.", interest: -3, patience: -7 },
  interrogated: { text: "Too many questions at once.", trust: -1, patience: -6 },
  money_first: { text: "Money came before the car.", trust: -5, patience: -3 },
  personal: { text: "A question that is nobody's business here.", trust: -12, patience: -6 },
  canned: { text: "The same stock sentence came again.", trust: -4, patience: -3 },
  changed_story: { text: "Two statements about the car did not agree.", trust: -11 },
  wrong_fact: {
    text: "A fact about the car was wrong, and the buyer had looked it up.",
    trust: -9,
  },
  greeted: { text: "A friendly start.", trust: 3, patience: 1 },
  asked: { text: "The seller wanted to know.", trust: 2, interest: 1 },
  followed_up: { text: "The seller took up what the buyer had just said.", trust: 2, interest: 2 },
  honest: { text: "The seller was straight about a limit.", trust: 6 },
  honest_again: { text: "Straight about a limit once more.", trust: 2 },
  knows_little: {
    text: "The seller knows too little about the car.",
    trust: -1,
    interest: -4,
    patience: -3,
  },
  heard: { text: "The worry was taken seriously.", trust: 4, patience: 2 },
  apologised: { text: "The seller said sorry without an excuse.", trust: 3, patience: 4 },
  understood: { text: "The seller said back what this buyer needs.", trust: 6, interest: 3 },
  met_need: { text: "It met something the buyer had told.", trust: 3, interest: 7 },
  lucky_guess: { text: "It met something this buyer needs.", interest: 3 },
  pitched: { text: "A pitch that met no need.", interest: -4, patience: -4 },
  need_ignored: { text: "Something the buyer had told was left out.", trust: -6, interest: -4 },
  gave_room: { text: "The seller took the pressure off.", trust: 4, patience: 4 },
  asked_again: { text: "That had been answered.", trust: -3, patience: -6 },
  not_answered: { text: "A question was passed over.", trust: -5, patience: -5 },
  answered: { text: "A question got its answer.", trust: 4, interest: 3 },
  vague_answer: { text: "An answer that says nothing.", trust: -2, patience: -3 },
  settled: { text: "A worry was dealt with.", trust: 8, interest: 6 },
  not_settled: { text: "A worry was left standing.", trust: -3, patience: -3 },
  opened_up: { text: "The buyer told something they had kept back.", trust: 5, interest: 4 },
  closed_early: { text: "Asked to commit before being ready.", trust: -3, patience: -4 },
  conceded: { text: "The price came down.", interest: 2 },
  dropped_at_once: { text: "The price fell so fast that the first one looks invented.", trust: -3 },
  open_numbers: { text: "The numbers were laid out line by line.", trust: 4, interest: 1 },
  partner_ignored: { text: "One of two people was left out.", trust: -4, patience: -3 },
} as const satisfies Record<string, Effect>;
export type Why = keyof typeof EFFECTS;

const HARDNESS = { easy: 0.75, medium: 1, hard: 1.25 } as const;

/** One effect as causes. What hurts hurts more, and time runs faster, the harder the buyer. */
export function causesOf(scenario: Scenario, why: Why): MoodCause[] {
  const { text, ...moves }: Effect = EFFECTS[why];
  return (Object.entries(moves) as [keyof BuyerMood, number][]).map(([meter, by]) => ({
    meter,
    by: Math.round(by * (by < 0 ? HARDNESS[scenario.difficulty] : 1) * 10) / 10,
    why,
    text,
  }));
}

/** What is won gets harder to win the more there is of it: half as fast at 65, a quarter at 82. */
export function moodAfter(mood: BuyerMood, causes: readonly MoodCause[]): BuyerMood {
  const moved = (meter: keyof BuyerMood) =>
    causes.reduce((level, cause) => {
      if (cause.meter !== meter) return level;
      const share = cause.by > 0 ? Math.min(1, Math.max(0.1, (100 - level) / 70)) : 1;
      return level + cause.by * share;
    }, mood[meter]);
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
  return Math.min(100, Math.max(0, Math.round(level * 10) / 10));
}

const LONG_TURN = 90;

/** What a turn does to the buyer by its manner alone, before anything is answered. */
export function* mannersOf(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  claims: readonly ClaimCheck[],
): Generator<Why> {
  if (heard.has("abuse")) yield "insulted";
  if (heard.has("off_role")) yield "strange";
  if (heard.has("pressure")) yield "pressured";
  if (heard.has("dismiss")) yield "dismissed";
  if (heard.has("disparage") && !heard.has("abuse")) yield "disparaged";
  if (heard.isNoise || heard.isForeign) yield "unclear";
  if (heard.words > LONG_TURN) yield "rambled";
  if (heard.questions.length > 3) yield "interrogated";
  if (isPersonal(heard)) yield "personal";
  if (isMoneyFirst(scenario, state, heard)) yield "money_first";
  if (claims.some((claim) => claim.verdict === "false" && claim.isKnown)) yield "wrong_fact";
}

/** What a turn does by listening and by telling. `fit` says how it meets the buyer's needs. */
export function* listeningOf(
  state: BuyerState,
  heard: Heard,
  fit: Fit,
  isCanned: boolean,
): Generator<Why> {
  const isRude = heard.has("abuse") || heard.has("pressure") || heard.has("dismiss");
  if (isRude || heard.isNoise || isPersonal(heard)) return;
  if (isCanned) yield "canned";
  if (state.exchanges === 0 && heard.has("greet")) yield "greeted";
  const asksOpenly = heard.questions.some((question) => question.open);
  if (asksOpenly && heard.questions.length <= 2) yield "asked";
  if (takesUpWord(heard.plain, state.last) && !isRecital(heard)) yield "followed_up";
  if (heard.has("disclose") && !isCanned && heard.kinds <= 6) yield honestyOf(state, heard);
  if (heard.has("apologise") && state.mood.trust < 60) yield "apologised";
  if (GIVES_ROOM.test(heard.plain) && !isCanned) yield "gave_room";
  if (fit.kind === "met") yield fit.told ? "met_need" : "lucky_guess";
  if (fit.kind === "missed") yield fit.forgotten && state.missed >= 1 ? "need_ignored" : "pitched";
  if (heard.has("explain_numbers") && heard.prices.length > 0) yield "open_numbers";
}

/** Not to know is honest; to know nothing is another thing. */
function honestyOf(state: BuyerState, heard: Heard): Why {
  if (state.unknowns === 0 || !FINDS_OUT.test(heard.plain)) return "honest";
  return state.unknowns < 3 ? "honest_again" : "knows_little";
}

const MONEY_SUBJECTS = new Set([
  "budget",
  "payment",
  "credit",
  "down_payment",
  "pay_how",
  "their_offer",
]);

function isMoneyFirst(scenario: Scenario, state: BuyerState, heard: Heard): boolean {
  const isDue = scenario.sessionType === "negotiation" || scenario.sessionType === "closing";
  const isEarly = state.exchanges <= 1 && state.deal.asked === null;
  return (
    !isDue &&
    isEarly &&
    heard.questions.some((one) => one.subjects.some((s) => MONEY_SUBJECTS.has(s)))
  );
}

const PERSONAL_QUESTIONS =
  / (?:are you (?:married|single|divorced|pregnant|catholic|jewish|muslim|christian|a citizen|on welfare|on disability|legal|gay|disabled)|where are you (?:really|originally) from|what (?:race|religion|nationality|country are you)|planning (?:on )?(?:kids|a family|children)|going to have (?:kids|children|more kids)|people like you|your kind|how old are you|what is wrong with (?:you|your)|what happened to your (?:leg|legs|hand|arm|eye)|immigration status|green card) /;

/** What the law keeps out of a car deal, and good manners too. */
export function isPersonal(heard: Heard): boolean {
  return PERSONAL_QUESTIONS.test(heard.plain);
}
