import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import type { BuyerState } from "./buyer-state.ts";
import type { ClaimCheck } from "./check-claims.ts";
import { raise } from "./close-talk.ts";
import { markOf } from "./dice.ts";
import type { Why } from "./feel-turn.ts";
import { worryFor } from "./handle-objection.ts";
import { type Heard, touches } from "./hear-seller.ts";
import type { Objection, Occasion, Scenario, Wondering } from "./scenario.ts";
import type { Speech } from "./speech.ts";
import { wonderAboutCar } from "./wonder-about-car.ts";

export type Initiative = { readonly state: BuyerState; readonly whys: readonly Why[] };

const RESTLESS = 22;
/** From this exchange on a worry that belongs to no occasion is voiced. */
const WORRY_FROM = {
  discovery: 4,
  pitch: 3,
  product_knowledge: 3,
  objection: 1,
  closing: 1,
  negotiation: 2,
};
/** How often a buyer asks something back although they only had to answer. */
const ASKS_BACK = {
  discovery: 0.1,
  pitch: 0.3,
  product_knowledge: 0.55,
  objection: 0.2,
  closing: 0.2,
  negotiation: 0.15,
};

/**
 * What the buyer brings up by themselves: impatience, the one who was left out, a worry whose time has come,
 * a question about the car, or that somebody should say what comes next. `mustSpeak` when the seller asked
 * nothing.
 */
export function takeInitiative(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  speech: Speech,
  mustSpeak: boolean,
  vehicle: VehicleFacts,
): Initiative {
  const restless = state.mood.patience < RESTLESS && !state.once.includes("restless");
  if (restless && !speech.isFull && speech.stock("restless")) {
    return { state: { ...state, once: [...state.once, "restless"] }, whys: [] };
  }
  const leftOut = sayLeftOut(scenario, state, heard, speech);
  if (leftOut) return leftOut;
  if (speech.hasQuestion || speech.isFull) return { state, whys: [] };
  const worry = dueWorry(scenario, state, heard);
  if (worry && (mustSpeak || worry.when !== "later" || speech.chance(0.4))) {
    return { state: raise(state, worry, speech), whys: [] };
  }
  if (!mustSpeak && !speech.chance(ASKS_BACK[scenario.sessionType])) return { state, whys: [] };
  const wonders = state.exchanges >= firstWonder(scenario) && !state.waiting;
  const wondering = wonders ? nextWondering(scenario, state, vehicle) : null;
  if (wondering && speech.own("wondering", wondering.ask)) {
    return { state: noteWondering(state, wondering), whys: [] };
  }
  if (mustSpeak) fillSilence(scenario, state, speech);
  return { state, whys: [] };
}

/** Of two people, the one who was never spoken to says so. */
function sayLeftOut(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  speech: Speech,
): Initiative | null {
  const { partner } = scenario;
  if (partner === undefined || state.once.includes("partner")) return null;
  const isAddressed =
    ` ${heard.plain} `.includes(` ${partner.toLowerCase()} `) || BOTH.test(heard.plain);
  if (isAddressed) return { state: { ...state, once: [...state.once, "partner"] }, whys: [] };
  const hasWord = speech.speaker === partner;
  const isPassedOver = state.exchanges >= 6 && state.mood.trust < 70 && speech.chance(0.5);
  if (!isPassedOver || hasWord || speech.isFull || speech.hasQuestion) return null;
  if (!speech.stock("partnerIgnored", { partner })) return null;
  return { state: { ...state, once: [...state.once, "partner"] }, whys: ["partner_ignored"] };
}

const BOTH =
  / (?:both|you two|you guys|you folks|the two of you|each of you|everybody|what about you|and you|y'all|you all) /;

function dueWorry(scenario: Scenario, state: BuyerState, heard: Heard): Objection | null {
  if (state.open !== null) return null;
  const occasions: Occasion[] = [];
  if (heard.prices.length > 0) occasions.push("price");
  if (heard.payments.length > 0) occasions.push("payment");
  if (heard.topics.has("trade") && heard.prices.length > 0) occasions.push("trade");
  const due = occasions.map((occasion) => worryFor(scenario, state, occasion)).find(Boolean);
  if (due) return due;
  return state.exchanges >= WORRY_FROM[scenario.sessionType]
    ? worryFor(scenario, state, "later")
    : null;
}

function firstWonder(scenario: Scenario): number {
  return scenario.sessionType === "discovery" ? 4 : 1;
}

export function nextWondering(
  scenario: Scenario,
  state: BuyerState,
  vehicle: VehicleFacts,
): Wondering | null {
  const known = new Set(state.wondered);
  const own = scenario.wonderings;
  const all = vehicle === scenario.facts ? own : interleave(wonderAboutCar(vehicle), own);
  return all.find((wondering) => !known.has(markOf(wondering.ask))) ?? null;
}

/** Marks of the questions that a statement answers before they are asked. */
export function answeredWonderings(
  scenario: Scenario,
  vehicle: VehicleFacts,
  heard: Heard,
  claims: readonly ClaimCheck[],
): number[] {
  if (heard.told < 5) return [];
  return [...scenario.wonderings, ...wonderAboutCar(vehicle)]
    .filter(({ field, words = [] }) => {
      const isClaimed = field !== undefined && claims.some((claim) => claim.field === field);
      const touched = words.filter((word) => touches(heard.plain, [word])).length;
      return isClaimed || touched >= 2;
    })
    .map((wondering) => markOf(wondering.ask));
}

function noteWondering(state: BuyerState, { ask, about }: Wondering): BuyerState {
  return {
    ...state,
    wondered: [...state.wondered, markOf(ask)],
    waiting: { about, ask, ignored: 0 },
  };
}

function interleave<T>(first: readonly T[], second: readonly T[]): T[] {
  return Array.from({ length: Math.max(first.length, second.length) }).flatMap((_, at) =>
    [first[at], second[at]].filter((one) => one !== undefined),
  );
}

function fillSilence(scenario: Scenario, state: BuyerState, speech: Speech): void {
  if (scenario.sessionType === "negotiation" && state.exchanges >= 1) {
    if (state.deal.asked === null && speech.stock("askPrice")) return;
    if (state.deal.offered !== null && speech.chance(0.5) && speech.stock("holdFirm")) return;
  }
  const { trust } = state.mood;
  if (speech.isEmpty && trust < 35 && speech.stock("cool")) return;
  const isCurious = trust >= 42 && state.missed === 0;
  if (isCurious && speech.chance(speech.isEmpty ? 0.5 : 0.35) && speech.stock("moveOn")) return;
  const aside = scenario.asides.find(
    (line) => speech.chance(scenario.talkativeness * 0.5) && speech.own("aside", line),
  );
  if (aside !== undefined) return;
  if (speech.isEmpty) {
    speech.stock(trust < 40 ? "cool" : "neutral") ||
      speech.stock("neutral") ||
      speech.stock("cool") ||
      speech.stock("noAnswer");
  }
}
