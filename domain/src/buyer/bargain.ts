import type { BuyerState, DealState } from "./buyer-state.ts";
import type { Heard } from "./hear-seller.ts";
import { asPeopleSay } from "./purse.ts";

/** What the buyer does about the money that was just talked about. Amounts are US dollars. */
export type Move =
  | { readonly kind: "accept"; readonly price: number }
  | { readonly kind: "agreed"; readonly price: number }
  | { readonly kind: "first"; readonly offer: number }
  | { readonly kind: "counter"; readonly offer: number }
  | { readonly kind: "last"; readonly offer: number }
  | { readonly kind: "hold" }
  | { readonly kind: "wont_bid" }
  | { readonly kind: "walk" };

/** Standing apart this often, with nobody moving, ends it. */
const STANDOFFS = 3;
const GIVES_IN_AT = 0.02;

/**
 * Decides on a price from the reservation price, the price asked and the steps so far. Never goes above the
 * reservation, never offers it, never takes an offer back. Null when nothing about the price was said.
 */
export function bargain(
  state: BuyerState,
  heard: Heard,
): { readonly move: Move; readonly deal: DealState } | null {
  const { deal } = state;
  const price = askedPrice(deal, heard);
  if (price !== null) return answerPrice(state, price, heard);
  if (deal.offered !== null && heard.has("agree") && !heard.has("refuse")) {
    const agreed = deal.offered;
    return { move: { kind: "agreed", price: agreed }, deal: { ...deal, agreed } };
  }
  if (fishesForTop(heard)) return { move: { kind: "wont_bid" }, deal };
  if (asksForOffer(heard) || (deal.offered !== null && refusesPrice(heard))) {
    return deal.offered === null ? open(deal, deal.asked) : standOff(deal);
  }
  return null;
}

function answerPrice(
  state: BuyerState,
  price: number,
  heard: Heard,
): { readonly move: Move; readonly deal: DealState } {
  const { deal } = state;
  const moved = deal.asked !== null && price < deal.asked;
  const known = { ...deal, asked: price };
  if (deal.offered !== null && price <= deal.offered) {
    return { move: { kind: "agreed", price }, deal: { ...known, agreed: price } };
  }
  if (price <= (deal.offered === null ? deal.planned : 0)) return accept(known, price);
  const isMarkedFinal =
    heard.has("refuse") || / (?:best|final|lowest|bottom|last) /.test(heard.plain);
  if (deal.offered === null) {
    const isClose = price <= deal.planned * 1.03 && price <= deal.reservation;
    return isClose ? accept(known, price) : open(known, price);
  }
  if (price <= deal.reservation) {
    const gap = (price - deal.offered) / deal.list;
    const isSpent = deal.offers >= deal.patience;
    const trusts = state.mood.trust >= 70 && deal.offers >= 2;
    if (gap <= GIVES_IN_AT || isSpent || isMarkedFinal || trusts) return accept(known, price);
  }
  if (deal.asked !== null && !moved) return standOff(known);
  if (deal.offers >= deal.patience) return standOff({ ...known, standoffs: deal.standoffs });
  return counter(known, price, 0.5);
}

function accept(deal: DealState, price: number): { move: Move; deal: DealState } {
  return { move: { kind: "accept", price }, deal: { ...deal, agreed: price } };
}

function open(deal: DealState, price: number | null): { move: Move; deal: DealState } {
  const offer = Math.min(deal.planned, price ?? deal.planned);
  return { move: { kind: "first", offer }, deal: openBidding(deal, offer) };
}

/** The deal with a first offer of the buyer's on the table. */
export function openBidding(deal: DealState, offer: number = deal.planned): DealState {
  return { ...deal, offered: offer, offers: 1 };
}

/** Nobody moved: once or twice the buyer comes up a little or stays, then goes. */
function standOff(deal: DealState): { move: Move; deal: DealState } {
  const next = { ...deal, standoffs: deal.standoffs + 1 };
  if (next.standoffs >= STANDOFFS) return { move: { kind: "walk" }, deal: next };
  if (deal.offers < deal.patience) return counter(next, deal.asked ?? deal.list, 0.25);
  return { move: { kind: "hold" }, deal: next };
}

function counter(deal: DealState, price: number, share: number): { move: Move; deal: DealState } {
  const offered = deal.offered ?? deal.planned;
  const target = Math.min(deal.reservation, price);
  const cap = asPeopleSay(deal.reservation * 0.992, deal.list);
  const raised = asPeopleSay(offered + (target - offered) * share, deal.list);
  const offer = Math.min(cap, raised, price);
  if (offer <= offered) return { move: { kind: "hold" }, deal };
  const offers = deal.offers + 1;
  const isLast = offers >= deal.patience || offer >= cap;
  return {
    move: { kind: isLast ? "last" : "counter", offer },
    deal: { ...deal, offered: offer, offers },
  };
}

/** The price asked for the whole car; "split it" is one, fees and extras named beside it are not. */
export function askedPrice(deal: DealState, heard: Heard): number | null {
  const last = deal.asked ?? deal.list;
  if (deal.offered !== null && SPLIT.test(heard.plain)) {
    return asPeopleSay((last + deal.offered) / 2, deal.list);
  }
  const likely = heard.prices.filter(
    (price) => price >= deal.list * 0.35 && price <= deal.list * 1.6,
  );
  if (likely.length > 0) return likely.at(-1) ?? null;
  const off = heard.prices.find((price) => price < deal.list * 0.3);
  return off !== undefined && OFF.test(heard.plain) ? last - off : null;
}

const SPLIT =
  / (?:split (?:it|the difference)|meet (?:me |you )?(?:in the|halfway|half way)|halfway|in the middle) /;
const OFF =
  / (?:(?:take|knock|get|cut|do|come down|drop (?:it|the price)) (?:\S+ ){0,4}(?:off|down|less)|(?:off|less than) (?:of )?(?:the|that|sticker|asking)|\S+ off(?: the| of|$| )) /;

function asksForOffer(heard: Heard): boolean {
  return heard.questions.some((question) =>
    question.subjects.some((subject) => subject === "their_offer"),
  );
}

function refusesPrice(heard: Heard): boolean {
  return heard.has("refuse") && heard.questions.length === 0;
}

function fishesForTop(heard: Heard): boolean {
  return (
    / (?:most|max|maximum|highest|absolute top|top dollar|ceiling|walk away (?:number|price)|reservation|bottom line for you) (?:\S+ ){0,6}/.test(
      heard.plain,
    ) &&
    / you(?:r)? /.test(heard.plain) &&
    heard.questions.length > 0
  );
}
