import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import type { DealState } from "./buyer-state.ts";
import type { Scenario } from "./scenario.ts";

type Point = readonly [at: number, share: number];

/**
 * First offers as shares of the list price, by how keen a buyer is: the quantiles of 295 real negotiations
 * over used cars (first price of the buyer / list: p10 0.50, median 0.75, p90 0.93).
 */
const FIRST_OFFERS: readonly Point[] = [
  [0, 0.4],
  [0.1, 0.5],
  [0.25, 0.62],
  [0.5, 0.75],
  [0.75, 0.86],
  [0.9, 0.93],
  [1, 0.96],
];
/** The most such a buyer pays in the end, as a share of the list price. */
const RESERVATIONS: readonly Point[] = [
  [0, 0.68],
  [0.1, 0.77],
  [0.25, 0.86],
  [0.5, 0.9],
  [0.75, 0.94],
  [0.9, 0.97],
  [1, 1],
];
const NOISE = 0.04;
const LEAST_GAP = 0.03;
/** How many prices a buyer names: about two. */
const PRICES: readonly Point[] = [
  [0.28, 1],
  [0.7, 2],
  [0.92, 3],
  [1, 4],
];

/**
 * What this buyer brings on this day: list price, reservation and first offer, drawn with the day's dice.
 * Never more than the scenario's reservation; a car of the store's own scales it all to its price.
 */
export function drawDeal(
  scenario: Scenario,
  throwOnce: () => number,
  vehicle: VehicleFacts | undefined,
): DealState {
  const { purse } = scenario;
  const list = vehicle?.price ?? purse.list;
  const ceiling = purse.reservation / purse.list;
  const [low, high] = purse.keenness;
  const keen = low + (high - low) * throwOnce();
  const noise = (throwOnce() - 0.5) * 2 * NOISE;
  const bargains = scenario.sessionType === "negotiation";
  const most = bargains ? Math.min(ceiling, at(RESERVATIONS, keen) + noise) : ceiling;
  const first = Math.min(at(FIRST_OFFERS, keen), most - LEAST_GAP);
  const dice = throwOnce();
  return {
    list,
    reservation: Math.round(list * most),
    planned: asPeopleSay(list * first, list),
    patience: PRICES.find(([upTo]) => dice < upTo)?.[1] ?? 2,
    asked: null,
    offered: null,
    offers: 0,
    standoffs: 0,
    sweeteners: 0,
    agreed: null,
  };
}

/** Prices are said in round steps: 500 for a first word on a dear car, 100 and 50 below. */
export function asPeopleSay(amount: number, list: number): number {
  const step = list >= 15_000 ? 100 : 50;
  return Math.round(amount / step) * step;
}

function at(points: readonly Point[], place: number): number {
  const next = points.findIndex(([x]) => x >= place);
  const after = points[Math.max(1, next)] ?? [1, 1];
  const before = points[Math.max(1, next) - 1] ?? [0, 0];
  const share = (place - before[0]) / (after[0] - before[0]);
  return before[1] + (after[1] - before[1]) * Math.min(1, Math.max(0, share));
}

/**
 * Whole dollars as people write them.
 *
 * @example
 * ```ts
 * dollars(23450) // => "$23,450"
 * ```
 */
export function dollars(amount: number): string {
  return `$${thousands(Math.round(amount))}`;
}

/**
 * A whole number with its thousands set apart.
 *
 * @example
 * ```ts
 * thousands(48210) // => "48,210"
 * ```
 */
export function thousands(whole: number): string {
  return whole.toString().replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
