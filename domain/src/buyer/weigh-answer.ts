import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import type { BuyerState, Waiting } from "./buyer-state.ts";
import type { ClaimCheck } from "./check-claims.ts";
import { asksForStep } from "./close-talk.ts";
import { takesUpWord } from "./everyday-words.ts";
import type { Why } from "./feel-turn.ts";
import { FINDS_OUT, type Heard, touches } from "./hear-seller.ts";
import type { Scenario, Wondering } from "./scenario.ts";
import type { Speech } from "./speech.ts";
import { wonderAboutCar } from "./wonder-about-car.ts";

export type Weighed = { readonly waiting: BuyerState["waiting"]; readonly whys: readonly Why[] };

/** Whether the question that the buyer put was answered, and what is said about it. */
export function weighAnswer(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  claims: readonly ClaimCheck[],
  speech: Speech,
  vehicle: VehicleFacts,
): Weighed {
  const { waiting } = state;
  if (!waiting) return { waiting: null, whys: [] };
  const answer = kindOfAnswer(scenario, waiting, heard, claims, vehicle);
  switch (answer) {
    case "honest":
      speech.stock(state.unknowns < 3 ? "honest" : "knowsLittle");
      return { waiting: null, whys: ["answered"] };
    case "answered":
      if (heard.questions.length === 0 || speech.chance(0.5)) speech.stock("answeredWell");
      return { waiting: null, whys: ["answered"] };
    case "wrong":
      return { waiting: null, whys: [] };
    case "asks_back":
      // A question back on the way to the answer is no evasion, once.
      if (waiting.ignored === 0) return { waiting: { ...waiting, ignored: 1 }, whys: [] };
      break;
    case "vague":
      if (waiting.ignored === 0 && speech.stock("vague")) {
        return { waiting: { ...waiting, ignored: 1 }, whys: ["vague_answer"] };
      }
      break;
    case "none":
      break;
  }
  if (asksForStep(heard)) return { waiting: null, whys: [] };
  // Bargaining goes first; the question can wait for its answer.
  if (state.deal.offered !== null && (heard.prices.length > 0 || heard.has("agree")))
    return { waiting, whys: [] };
  speech.stock("ignored");
  const isGivenUp = waiting.ignored >= 1;
  return {
    waiting: isGivenUp ? null : { ...waiting, ignored: waiting.ignored + 1 },
    whys: ["not_answered"],
  };
}

/** True when the turn gives the buyer the answer they were waiting for. */
export function isAnswered(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  claims: readonly ClaimCheck[],
  vehicle: VehicleFacts,
): boolean {
  if (!state.waiting) return false;
  const kind = kindOfAnswer(scenario, state.waiting, heard, claims, vehicle);
  return kind === "answered" || kind === "honest";
}

const SAYS_YES_OR_NO =
  /^ (?:(?:well|so|honestly|sure) )?(?:yes|yeah|yep|yup|no|nope|it (?:does|is|has|can|will)|we (?:do|can|have)|you can|they (?:do|are|can)|of course|absolutely|sure|not (?:on|in|this|any)) /;
const PUTS_OFF =
  / (?:on the (?:sticker|window|website)|get to that|come back to that|talk about that later|do not worry|you will love|let me show you the inside|first let us|look it up online|what if i drop) /;

type AnswerKind = "answered" | "honest" | "wrong" | "vague" | "asks_back" | "none";

function kindOfAnswer(
  scenario: Scenario,
  { about, ask }: Waiting,
  heard: Heard,
  claims: readonly ClaimCheck[],
  vehicle: VehicleFacts,
): AnswerKind {
  const known: readonly Wondering[] = [...scenario.wonderings, ...wonderAboutCar(vehicle)];
  const wondering = known.find((one) => one.ask === ask);
  if (FINDS_OUT.test(heard.plain) && heard.told >= 3) return "honest";
  const claim = wondering?.field && claims.find((one) => one.field === wondering.field);
  if (claim) return claim.verdict === "false" && claim.isKnown ? "wrong" : "answered";
  const isAbout = [...heard.topics].some((topic) => topic === about);
  const touched = (wondering?.words ?? []).filter((word) => touches(heard.plain, [word])).length;
  const isOnIt = takesUpWord(heard.plain, ask) || heard.told <= 12;
  const hasWords = touched >= 2 || (touched === 1 && isOnIt);
  const hasFigure = / \d/.test(heard.plain);
  const asksYesOrNo =
    /^(?:\p{Lu}\p{L}+: )?(?:is|are|do|does|did|can|could|will|would|has|have|was|and if) /iu.test(
      ask,
    );
  const isDirect =
    (asksYesOrNo && SAYS_YES_OR_NO.test(heard.plain)) ||
    / (?:about|around|roughly) \d/.test(heard.plain);
  if (PUTS_OFF.test(heard.plain)) return "none";
  const speaks = heard.told >= 4;
  if (
    speaks &&
    (hasWords ||
      (isAbout && isOnIt && (hasFigure || heard.told >= 10)) ||
      (isDirect && heard.told >= 5))
  )
    return "answered";
  if (isDirect && heard.questions.length === 0) return heard.words <= 3 ? "vague" : "answered";
  if (heard.questions.length > 0) return "asks_back";
  return isAbout && speaks ? "vague" : "none";
}
