import { type BuyerState, FRESH_NEED, type NeedState } from "./buyer-state.ts";
import { type Heard, touches } from "./hear-seller.ts";
import type { Need, Scenario } from "./scenario.ts";
import { nearSubjects, type Subject } from "./subject.ts";

/** How a seller's statement stands to what this buyer needs. */
export type Fit =
  | { readonly kind: "none" }
  /** It met a need; `told` when the buyer had spoken of it. */
  | { readonly kind: "met"; readonly need: Need; readonly told: boolean }
  /** A pitch past everything that was told. */
  | { readonly kind: "missed"; readonly forgotten: Need | null };

const RECITAL = 45;
const PERSONAL =
  / you (?:said|told|mentioned|wanted|were|need|have|asked|talked)| your (?!number|name|money|budget|business)/;

/** A list of features told to nobody in particular. */
export function isRecital(heard: Heard): boolean {
  const addressed = heard.plain.split(" you ").length - 1;
  return heard.words > RECITAL && addressed < 2 && !PERSONAL.test(heard.plain);
}

export function isPitch(heard: Heard): boolean {
  if (heard.prices.length > 0) return false;
  const isAboutCar =
    heard.has("benefit") || heard.has("state_fact") || heard.has("offer_sweetener");
  return isAboutCar && heard.told >= 8 && !heard.has("acknowledge") && !heard.has("disclose");
}

export function fitOf(scenario: Scenario, state: BuyerState, heard: Heard): Fit {
  const speaks = heard.told >= 5 && heard.questions.length <= 1;
  if (!speaks || heard.has("pressure") || heard.has("dismiss")) return { kind: "none" };
  const touched = scenario.needs.filter((need) => touches(heard.plain, need.words));
  const isListed = isRecital(heard) && touched.length !== 1;
  const told = touched.find((need) => needState(state, need).told);
  const saysSomething =
    heard.has("benefit") || heard.has("state_fact") || heard.has("offer_help") || heard.told >= 8;
  if (saysSomething && !isListed) {
    if (told) return { kind: "met", need: told, told: true };
    const guessed = touched[0];
    if (guessed && heard.has("benefit") && PERSONAL.test(heard.plain))
      return { kind: "met", need: guessed, told: false };
  }
  if (!isPitch(heard) && !isRecital(heard)) return { kind: "none" };
  const forgotten = scenario.needs.find((need) => {
    const standing = needState(state, need);
    return standing.told && standing.met === 0 && !standing.reminded;
  });
  return { kind: "missed", forgotten: forgotten ?? null };
}

export function needState(state: BuyerState, need: Need): NeedState {
  return state.needs[need.id] ?? FRESH_NEED;
}

/** Needs that come out with an answer on a subject. */
export function tellNeeds(
  scenario: Scenario,
  state: BuyerState,
  subject: Subject,
): BuyerState["needs"] {
  const told = scenario.needs.filter((need) => need.about.includes(subject));
  return setNeeds(state, told, { told: true });
}

export function meetNeed(state: BuyerState, need: Need): BuyerState["needs"] {
  return setNeeds(state, [need], { met: needState(state, need).met + 1 });
}

export function remindOf(state: BuyerState, need: Need): BuyerState["needs"] {
  return setNeeds(state, [need], { reminded: true });
}

export function toldNeeds(scenario: Scenario, state: BuyerState): Need[] {
  return scenario.needs.filter((need) => needState(state, need).told);
}

/** Whether a say-back names what was told: two of the told needs, or the only one. */
export function saysBack(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
): "right" | "wrong" | null {
  const isSayBack =
    heard.has("confirm_understanding") &&
    / (?:so |if i |let me make sure|you (?:said|need|want|are looking|mentioned)|what i (?:am hearing|heard|hear))/.test(
      heard.plain,
    );
  if (!isSayBack || heard.words < 8) return null;
  const told = toldNeeds(scenario, state);
  const named = told.filter((need) => touches(heard.plain, need.words));
  if (named.length >= Math.min(2, told.length) && named.length > 0) return "right";
  return null;
}

/** The subject that a need is nearest to, for those who look for it. */
export function subjectsNear(need: Need): readonly Subject[] {
  return need.about.flatMap((subject) => nearSubjects(subject));
}

function setNeeds(
  state: BuyerState,
  needs: readonly Need[],
  change: Partial<NeedState>,
): BuyerState["needs"] {
  const changed = needs.map((need) => [need.id, { ...needState(state, need), ...change }] as const);
  return { ...state.needs, ...Object.fromEntries(changed) };
}
