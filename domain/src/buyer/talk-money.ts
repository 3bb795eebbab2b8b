import { bargain, type Move, openBidding } from "./bargain.ts";
import type { BuyerState } from "./buyer-state.ts";
import type { Why } from "./feel-turn.ts";
import type { Heard } from "./hear-seller.ts";
import { dollars } from "./purse.ts";
import type { BuyerOutcome, Scenario } from "./scenario.ts";
import type { Speech } from "./speech.ts";

export type MoneyTalk = {
  readonly state: BuyerState;
  readonly outcome: BuyerOutcome | null;
  readonly whys: readonly Why[];
};

/** What the buyer says to a trade figure, a payment, a price or the wish for an offer; null when none came up. */
export function talkMoney(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  speech: Speech,
): MoneyTalk | null {
  const trade = tradeFigure(scenario, state, heard);
  if (trade !== null) return sayTrade(scenario, state, trade, speech);
  if (heard.payments.length > 0 && !bargains(scenario))
    return sayPayment(scenario, state, heard, speech);
  if (heard.payments.length > 0 && heard.prices.length === 0) {
    return sayPayment(scenario, state, heard, speech);
  }
  if (!bargains(scenario)) return remarkOnPrice(scenario, state, heard, speech);
  const sweet = heard.has("offer_sweetener") && heard.prices.length === 0;
  if (sweet && state.deal.offered !== null) {
    speech.stock("sweetener");
    const sweeteners = state.deal.sweeteners + 1;
    return { state: { ...state, deal: { ...state.deal, sweeteners } }, outcome: null, whys: [] };
  }
  const decided = bargain(state, heard);
  if (!decided) return null;
  if (asksForMonth(scenario, state, heard) && speech.stock("askMonth")) {
    const once = [...state.once, "month"];
    const deal = { ...state.deal, asked: decided.deal.asked };
    return { state: { ...state, once, deal }, outcome: null, whys: [] };
  }
  const isClosed = decided.deal.agreed !== null;
  const mayBuy =
    isClosed && scenario.objections.every(({ id }) => state.objections[id]?.settled ?? true);
  const outcome = sayMove(decided.move, scenario, state, speech, mayBuy);
  return {
    state: { ...state, deal: decided.deal },
    outcome,
    whys: whysOf(state, decided.deal.asked),
  };
}

/** Bargaining is the point of a negotiation; elsewhere a price is only remarked on. */
function bargains(scenario: Scenario): boolean {
  return scenario.sessionType === "negotiation";
}

/** Who thinks in months wants to hear the month before they talk about a price. */
function asksForMonth(scenario: Scenario, state: BuyerState, heard: Heard): boolean {
  const isPayer = scenario.persona === "payment_buyer" && scenario.monthly !== null;
  return (
    isPayer &&
    heard.prices.length > 0 &&
    state.deal.offered === null &&
    !state.once.includes("month")
  );
}

function whysOf(state: BuyerState, asked: number | null): Why[] {
  const { deal } = state;
  if (asked === null || deal.asked === null || asked >= deal.asked) return [];
  const isDropped = deal.offers <= 1 && (deal.asked - asked) / deal.list > 0.12;
  return isDropped ? ["conceded", "dropped_at_once"] : ["conceded"];
}

function sayMove(
  move: Move,
  scenario: Scenario,
  state: BuyerState,
  speech: Speech,
  mayBuy: boolean,
): BuyerOutcome | null {
  const { alternative } = scenario.purse;
  switch (move.kind) {
    case "accept":
    case "agreed": {
      const price = dollars(move.price);
      if (!mayBuy) {
        speech.stock("agreedButOpen", { price });
        return null;
      }
      speech.stock(move.kind === "accept" ? "acceptPrice" : "agreedMine", { price });
      return "bought";
    }
    case "first":
      if (state.deal.asked !== null || speech.chance(0.3)) speech.stock("tooHigh");
      speech.stock("firstOffer", { offer: dollars(move.offer) });
      return null;
    case "counter":
      if (speech.chance(0.45)) speech.stock("tooHigh");
      speech.stock("counter", { offer: dollars(move.offer) });
      return null;
    case "last":
      speech.stock("lastOffer", { offer: dollars(move.offer) });
      return null;
    case "hold":
      speech.stock("holdFirm");
      return null;
    case "wont_bid":
      speech.stock("wontBid");
      return null;
    case "walk":
      speech.stock("walkFromDeal", { alternative });
      return "left";
  }
}

/** A payment in place of a price: what is in it, and can they carry it. */
function sayPayment(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  speech: Speech,
): MoneyTalk | null {
  const payment = heard.payments.at(-1) ?? 0;
  const isExplained = heard.has("explain_numbers") || heard.prices.length > 0;
  const values = { payment: dollars(payment) };
  const isSaid =
    scenario.monthly === null
      ? !isExplained && speech.stock("payment")
      : payment > scenario.monthly * 1.04
        ? speech.stock("paymentHigh", values)
        : !isExplained && speech.stock("paymentFine", values);
  if (!isSaid) return null;
  const { deal } = state;
  if (!bargains(scenario) || deal.asked === null || deal.offered !== null) {
    return { state, outcome: null, whys: [] };
  }
  const opened = openBidding(deal);
  speech.stock("firstOffer", { offer: dollars(opened.offered ?? opened.planned) });
  return { state: { ...state, deal: opened }, outcome: null, whys: [] };
}

function remarkOnPrice(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  speech: Speech,
): MoneyTalk | null {
  const { deal } = state;
  const price = heard.prices.find((one) => one >= deal.list * 0.5 && one <= deal.list * 1.6);
  if (price === undefined || deal.asked === price) return null;
  const most = Math.max(scenario.budget ?? 0, deal.reservation);
  speech.stock(price <= most ? "priceIsFine" : "priceIsHigh", { price: dollars(price) });
  return {
    state: { ...state, deal: { ...deal, asked: price } },
    outcome: null,
    whys: whysOf(state, price),
  };
}

/** A figure for the trade, told from one for the car by what it is said of and by its size. */
function tradeFigure(scenario: Scenario, state: BuyerState, heard: Heard): number | null {
  const { tradeIn } = scenario;
  if (!tradeIn || !heard.topics.has("trade") || heard.prices.length === 0) return null;
  if (
    !/ (?:trade|yours|apprais\S*|allowance|your (?:\S+ )?(?:car|truck|van|suv|old)) /.test(
      heard.plain,
    )
  )
    return null;
  const fits = (price: number) =>
    price >= tradeIn.hopes * 0.4 && price <= tradeIn.hopes * 1.5 && price < state.deal.list * 0.85;
  return heard.prices.find(fits) ?? null;
}

function sayTrade(
  scenario: Scenario,
  state: BuyerState,
  figure: number,
  speech: Speech,
): MoneyTalk | null {
  const { tradeIn } = scenario;
  if (!tradeIn) return null;
  const bank = figure >= tradeIn.least ? "tradeFine" : "tradeLow";
  const isSaid = speech.stock(bank, { trade: dollars(figure), car: tradeIn.car });
  return isSaid ? { state, outcome: null, whys: [] } : null;
}
