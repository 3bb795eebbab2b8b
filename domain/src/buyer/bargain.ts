import type { BuyerState, DealState } from "./buyer-state.ts";
import type { Heard } from "./hear-seller.ts";
import type { Purse } from "./scenario.ts";

/** What the buyer does about the money that was just talked about. Amounts are US dollars. */
export type Bargain =
  | { readonly kind: "accept"; readonly price: number }
  | { readonly kind: "agreed"; readonly price: number }
  | { readonly kind: "first"; readonly offer: number }
  | { readonly kind: "counter"; readonly offer: number }
  | { readonly kind: "hold" }
  | { readonly kind: "last"; readonly offer: number }
  | { readonly kind: "walk" };

/** Buyers on real lots name about two prices a side; a third standoff is one too many. */
const STANDOFFS = 3;

/**
 * Decides on a price from the reservation price and what was offered so far; never above the reservation.
 * Null when nothing about the price was said.
 */
export function bargain(
  purse: Purse,
  state: BuyerState,
  heard: Heard,
): { readonly move: Bargain; readonly deal: DealState } | null {
  const { deal } = state;
  const price = wholePrice(purse, heard);
  if (price === null) {
    if (deal.offered !== null && heard.has("agree") && !heard.has("refuse")) {
      return { move: { kind: "agreed", price: deal.offered }, deal };
    }
    return asksForOffer(heard) ? answerWith(purse, deal, deal.asked) : null;
  }
  if (deal.offered !== null && price <= deal.offered) {
    return { move: { kind: "agreed", price }, deal: { ...deal, asked: price } };
  }
  const isClose = deal.offered !== null && price - deal.offered <= purse.list * 0.015;
  const isFair = price <= purse.reservation && (deal.offers >= 2 || isClose || trusts(state));
  if (isFair) return { move: { kind: "accept", price }, deal: { ...deal, asked: price } };
  return answerWith(purse, deal, price);
}

function answerWith(
  purse: Purse,
  deal: DealState,
  price: number | null,
): { move: Bargain; deal: DealState } {
  if (deal.offered === null) {
    const offer = Math.min(purse.firstOffer, price ?? purse.firstOffer);
    return {
      move: { kind: "first", offer },
      deal: { ...deal, asked: price, offered: offer, offers: 1 },
    };
  }
  const conceded = price !== null && (deal.asked === null || price < deal.asked);
  const standoffs = conceded ? deal.standoffs : deal.standoffs + 1;
  const next = { ...deal, asked: price ?? deal.asked, standoffs };
  if (standoffs >= STANDOFFS) return { move: { kind: "walk" }, deal: next };
  const offer = raised(purse, deal.offered, price ?? deal.asked ?? purse.list, conceded);
  if (offer <= deal.offered) return { move: { kind: "hold" }, deal: next };
  const isLast = offer >= purse.reservation * 0.995 || standoffs === STANDOFFS - 1;
  return {
    move: { kind: isLast ? "last" : "counter", offer },
    deal: { ...next, offered: offer, offers: deal.offers + 1 },
  };
}

/** Half of the way to the seller when the seller moved, a fifth when not; in steps that people use. */
function raised(purse: Purse, offered: number, price: number, conceded: boolean): number {
  const target = Math.min(purse.reservation, price);
  const raw = offered + (target - offered) * (conceded ? 0.5 : 0.2);
  const step = purse.list >= 20_000 ? 100 : 50;
  const rounded = Math.round(raw / step) * step;
  return Math.min(Math.floor(purse.reservation / step) * step, rounded);
}

/** A price for the whole car: fees, extras and payments named beside it are not one. */
function wholePrice(purse: Purse, heard: Heard): number | null {
  const likely = heard.prices.filter(
    (price) => price >= purse.list * 0.35 && price <= purse.list * 1.6,
  );
  return likely.at(-1) ?? null;
}

function asksForOffer(heard: Heard): boolean {
  const asks = heard.questions.some((question) =>
    question.topics.some((topic) => topic === "price" || topic === "budget"),
  );
  return asks || (heard.has("refuse") && heard.topics.has("price"));
}

function trusts(state: BuyerState): boolean {
  return state.mood.trust >= 70 && state.deal.offers >= 1;
}

export function dollars(amount: number): string {
  return `$${Math.round(amount)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, ",")}`;
}
