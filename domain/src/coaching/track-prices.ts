/** The prices that both sides put on the table, in order, with what stood beside each. */
import type { Speaker } from "../talk/transcript.ts";
import type { Sentence } from "./read-sentences.ts";
import type { Talk } from "./read-talk.ts";

/** An amount for the whole car. US dollars. */
export type PriceNamed = {
  readonly speaker: Speaker;
  readonly amount: number;
  readonly sentence: Sentence;
  readonly turn: number;
};

const TENS: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const NOT_MONEY_AFTER =
  /^(?:miles?|mile|k miles|mpg|minutes?|months?|years?|inch(?:es)?|feet|foot|percent|pounds?|lbs?|days?|hours?|weeks?|am|pm|o'clock|round|kw|gallons?|horsepower|degrees|calls|cars|dogs|kids|times|of|more|seats?|to)$/;
const NOT_MONEY_BEFORE =
  /^(?:at|model|in|level|year|i-?\d*|highway|route|a|my|class|about|times|f|rav|cx|q|x|by|till|until)$/;

function digits(text: string): number | null {
  const bare = text.replace("$", "");
  const thousand = /k$/i.test(bare);
  const body = bare.replace(/k$/i, "").replace(/[.,]$/, "");
  if (/%$/.test(body)) return null;
  const short = /^(\d{1,3}),(\d)$/.exec(body);
  if (short) return Number(short[1]) * 1000 + Number(short[2]) * 100;
  const value = Number(body.replace(/,(?=\d{3}(?:\D|$))/g, ""));
  if (!Number.isFinite(value)) return null;
  return thousand ? value * 1000 : value;
}

/** Amounts in a sentence; a bare "32" counts as thousands when `scale` says cars cost that here. */
export function amountsIn(sentence: Sentence, scale: number): number[] {
  const found: number[] = [];
  const words = sentence.words;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const next = words[at + 1]?.plain ?? "";
    const before = words[at - 1]?.plain ?? "";
    let value: number | null = null;
    let after = next;
    if (/^[$\d]/.test(word.plain)) value = digits(word.plain);
    else if (Object.hasOwn(TENS, word.plain)) {
      value = (TENS[word.plain] ?? 0) + (Object.hasOwn(UNITS, next) ? (UNITS[next] ?? 0) : 0);
      if (Object.hasOwn(UNITS, next)) {
        at += 1;
        after = words[at + 1]?.plain ?? "";
      }
    }
    if (value === null) continue;
    const marked = word.plain.startsWith("$");
    if (after === "thousand" || after === "grand") {
      found.push(value < 1000 ? value * 1000 : value);
      continue;
    }
    if (!marked && NOT_MONEY_AFTER.test(after)) continue;
    if (
      value >= 1900 &&
      value <= 2035 &&
      !marked &&
      Number.isInteger(value) &&
      !word.plain.includes(",")
    )
      continue;
    if (value >= 150) found.push(value);
    else if (scale >= 5000 && value >= 5 && !marked && !NOT_MONEY_BEFORE.test(before))
      found.push(value * 1000);
  }
  return found;
}

/** What a car costs in this talk: the record's price, else the largest figure that looks like one. */
function scaleOf(talk: Talk): number {
  const listed = talk.vehicle?.price ?? talk.vehicle?.msrp;
  if (listed !== undefined) return listed;
  let largest = 0;
  for (const utterance of talk.utterances) {
    for (const sentence of utterance.sentences) {
      if (/\bmiles?\b|\bpounds?\b/.test(sentence.plain)) continue;
      for (const amount of amountsIn(sentence, 0))
        if (amount < 250_000) largest = Math.max(largest, amount);
    }
  }
  return largest;
}

/** Prices for the car, not fees, payments or odometers: at least a third of the usual figure. */
export function trackPrices(talk: Talk): PriceNamed[] {
  const scale = scaleOf(talk);
  if (scale < 1000) return [];
  const named: PriceNamed[] = [];
  for (const utterance of talk.utterances) {
    for (const sentence of utterance.sentences) {
      for (const amount of amountsIn(sentence, scale)) {
        if (amount < scale / 3 || amount > scale * 2.2) continue;
        named.push({ speaker: utterance.speaker, amount, sentence, turn: utterance.turn });
      }
    }
  }
  return named;
}
