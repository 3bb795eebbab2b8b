import { type Bargain, bargain, dollars } from "./bargain.ts";
import type { BuyerState, DealState } from "./buyer-state.ts";
import type { Heard } from "./hear-seller.ts";
import type { Reply } from "./say-lines.ts";
import type { BuyerOutcome, Scenario } from "./scenario.ts";

export type MoneyTalk = { readonly deal: DealState; readonly outcome: BuyerOutcome | null };

/** What the buyer says to a price, an offer asked for, or a payment put in place of a price. */
export function talkMoney(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  reply: Reply,
): MoneyTalk | null {
  const { purse } = scenario;
  if (!purse) return null;
  if (heard.payments.length > 0 && heard.prices.length === 0) {
    if (!reply.stock("paymentDodge")) return null;
    return { deal: state.deal, outcome: null };
  }
  const decided = bargain(purse, state, heard);
  if (!decided) return null;
  return {
    deal: decided.deal,
    outcome: sayMove(decided.move, purse.alternative, state, reply),
  };
}

function sayMove(
  move: Bargain,
  alternative: string,
  state: BuyerState,
  reply: Reply,
): BuyerOutcome | null {
  switch (move.kind) {
    case "accept":
      reply.stock("acceptPrice", { price: dollars(move.price) });
      return "bought";
    case "agreed":
      reply.stock("agreedMine", { price: dollars(move.price) });
      return "bought";
    case "first":
      if (state.deal.asked !== null) reply.stock("tooHigh");
      reply.stock("firstOffer", { offer: dollars(move.offer) });
      return null;
    case "counter":
      if (reply.throw() < 0.5) reply.stock("tooHigh");
      reply.stock("counter", { offer: dollars(move.offer) });
      return null;
    case "last":
      reply.stock("lastOffer", { offer: dollars(move.offer) });
      return null;
    case "hold":
      reply.stock("holdFirm");
      return null;
    case "walk":
      reply.stock("walkFromDeal", { alternative });
      return "left";
  }
}
