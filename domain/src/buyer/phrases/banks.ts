import type { Manner } from "../scenario.ts";
import { ANSWERS } from "./answers.ts";
import { ENDINGS } from "./endings.ts";
import { MONEY } from "./money.ts";
import { REACTIONS } from "./reactions.ts";
import { UPSETS } from "./upsets.ts";
import type { Wordings } from "./wordings.ts";

export const BANKS = { ...REACTIONS, ...UPSETS, ...ANSWERS, ...MONEY, ...ENDINGS };
export type Bank = keyof typeof BANKS;

export type Choice = { readonly own: readonly string[]; readonly any: readonly string[] };

/**
 * The wordings of a bank for somebody's manner of speaking.
 *
 * @example
 * ```ts
 * wordingsFor("greeted", "plain").any.includes("Hello.") // => true
 * ```
 */
export function wordingsFor(bank: Bank, manner: Manner): Choice {
  const wordings: Wordings = BANKS[bank];
  return { own: wordings[manner] ?? [], any: wordings.any };
}
