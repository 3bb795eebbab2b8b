import { throwDice } from "../dice.ts";

/** Ways of selling, from those that lose people to those that keep them. */
export const SELLER_STYLES = [
  "pushy_closer",
  "new_hire",
  "price_dropper",
  "textbook",
  "quiet",
  "plain_honest",
  "strong",
] as const;
export type SellerStyle = (typeof SELLER_STYLES)[number];

/** How far from their usual style somebody may be on a day. */
const SPREAD = 0.3;

/**
 * The style of a seller as skilled as 0-1 on the day of a seed; the better the skill, the better the style.
 *
 * @example
 * ```ts
 * styleOf(1, 1) // => "strong"
 * ```
 */
export function styleOf(skill: number, seed: number): SellerStyle {
  const { value } = throwDice(Math.imul((seed >>> 0) + 5, 0xc2b2ae35) >>> 0);
  const place = Math.min(0.999, Math.max(0, skill + (value - 0.5) * SPREAD));
  return SELLER_STYLES[Math.floor(place * SELLER_STYLES.length)] ?? "strong";
}
