/** A throw of seeded dice: a number in [0, 1), and the dice for the next throw (mulberry32). */
export function throwDice(dice: number): { readonly value: number; readonly dice: number } {
  const next = (dice + 0x6d2b79f5) >>> 0;
  let mixed = next;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296, dice: next };
}
