import { findMoney } from "../../talk/find-money.ts";
import type { Turn } from "../../talk/transcript.ts";
import type { SellerStyle } from "./style.ts";

/** How a style bargains, as shares of the list price. */
type Way = {
  /** The first price asked. */
  readonly opens: number;
  /** The lowest and highest floor that a seller of this style may have on a day. */
  readonly floor: readonly [number, number];
  /** Share of the way to the buyer's offer given up at a time. */
  readonly gives: number;
  /** Prices named before it is over. */
  readonly steps: number;
};

const WAYS: Readonly<Record<SellerStyle, Way>> = {
  strong: { opens: 1, floor: [0.66, 0.92], gives: 0.4, steps: 3 },
  plain_honest: { opens: 0.98, floor: [0.62, 0.92], gives: 0.5, steps: 2 },
  quiet: { opens: 0.97, floor: [0.58, 0.9], gives: 0.5, steps: 2 },
  textbook: { opens: 1, floor: [0.66, 0.93], gives: 0.4, steps: 3 },
  new_hire: { opens: 0.95, floor: [0.6, 0.9], gives: 0.6, steps: 3 },
  price_dropper: { opens: 0.92, floor: [0.55, 0.85], gives: 0.75, steps: 4 },
  pushy_closer: { opens: 1, floor: [0.68, 0.94], gives: 0.4, steps: 3 },
};

export type SellerMove =
  | { readonly kind: "open" | "concede" | "hold" | "end_of_road"; readonly price: number }
  | { readonly kind: "accept"; readonly offer: number };

/**
 * The seller's side of the bargaining: what to say to the buyer's last price. `luck` in [0, 1) places the
 * day's floor. Amounts in US dollars; null when the buyer said nothing about a price.
 *
 * @example
 * ```ts
 * moveOnPrice("strong", 20000, [{ speaker: "buyer", text: "What are you asking?" }], 0.5)?.kind // => "open"
 * ```
 */
export function moveOnPrice(
  style: SellerStyle,
  list: number,
  turns: readonly Turn[],
  luck: number,
): SellerMove | null {
  const way = WAYS[style];
  const floor = list * (way.floor[0] + (way.floor[1] - way.floor[0]) * luck);
  const asked = pricesOf(turns, "seller", list);
  const offers = pricesOf(turns, "buyer", list);
  const offer = offers.at(-1);
  const last = asked.at(-1);
  if (last === undefined) {
    if (offer !== undefined && offer >= list * way.opens) return { kind: "accept", offer };
    return { kind: "open", price: rounded(list * Math.max(way.opens, floor / list)) };
  }
  if (offer === undefined) return null;
  if (offer >= last) return { kind: "accept", offer };
  const isClose = last - offer <= list * 0.015;
  if (offer >= floor && (asked.length >= 2 || isClose)) return { kind: "accept", offer };
  if (asked.length >= way.steps || last <= floor * 1.005) {
    const isRepeated = asked.length >= way.steps + 1;
    if (offer >= floor) return { kind: "accept", offer };
    return { kind: isRepeated ? "end_of_road" : "hold", price: last };
  }
  const price = rounded(Math.max(floor, last - (last - offer) * way.gives));
  return price >= last ? { kind: "hold", price: last } : { kind: "concede", price };
}

function pricesOf(turns: readonly Turn[], speaker: Turn["speaker"], list: number): number[] {
  return turns
    .filter((turn) => turn.speaker === speaker)
    .flatMap((turn) => findMoney(turn.text).slice(-1))
    .filter(
      (money) => money.per === "total" && money.amount >= list * 0.3 && money.amount <= list * 1.3,
    )
    .map((money) => money.amount);
}

function rounded(amount: number): number {
  const step = amount >= 15_000 ? 100 : 50;
  return Math.round(amount / step) * step;
}
