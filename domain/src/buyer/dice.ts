/**
 * A throw of seeded dice: a number in [0, 1), and the dice for the next throw (mulberry32).
 *
 * @example
 * ```ts
 * throwDice(7).value === throwDice(7).value // => true
 * ```
 */
export function throwDice(dice: number): { readonly value: number; readonly dice: number } {
  const next = (dice + 0x6d2b79f5) >>> 0;
  let mixed = next;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296, dice: next };
}

/** One number for a text, the same for the same text (FNV-1a, 32 bits). */
export function markOf(text: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  }
  return mark >>> 0;
}
