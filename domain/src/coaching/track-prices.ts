/** The prices for the car that both sides put on the table, in order. */
import type { Speaker } from "../talk/transcript.ts";
import type { Sentence } from "./read-sentences.ts";
import type { Talk } from "./read-talk.ts";
import type { Utterance } from "./read-utterance.ts";

/** One side's price for the whole car in one turn: its last word there. US dollars. */
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
  /^(?:miles?|mpg|minutes?|months?|years?|inch(?:es)?|feet|foot|percent|pounds?|lbs?|days?|hours?|weeks?|am|pm|o'clock|round|kw|gallons?|horsepower|degrees|calls|cars|dogs|kids|times|of|more|seats?|to|on|like|city|highway|or)$/;
const NOT_MONEY_BEFORE =
  /^(?:model|in|level|year|i|highway|route|a|an|my|class|times|f|rav|cx|q|x|by|till|until|another|about|the)$/;
/** A bare "32" is a price only beside one of these, or alone. */
const PRICE_TALK =
  /\b(?:price|offer|take|do|for|give|pay|asking|lowest|number|deal|meet|budget|roof|flat|apart|at|got|want|say|need|see|out-the-door|out the door|cash|plus|my|quote|insulting|trade|worth|let's|figure|i'm|it's|settle|sell|go|come|still)\b/;
/** The figure belongs to somebody or something else than the deal on the table. */
const NOT_THE_ASK =
  /\b(?:neighbor|neighbour|buddy|invoice|kbb|carmax|listed|listing|sticker|msrp|other (?:guy|three|store|dealer|one|place)|lakeside|online|below|under|owe|payoff|save|saved|used to|was asking|auction|worth|appraisal|sold|back in|rest|miles?|fees?|tax|trade|down payment|means|apart|between|range|compared|pounds|grandma|savings)\b/;
const REFUSES = /\b(?:can't|couldn't|cannot|not|no|don't|isn't|won't|never)\b/;

function readDigits(text: string): number | null {
  if (text.includes("%")) return null;
  const bare = text.replace("$", "");
  const thousand = /k$/i.test(bare);
  const body = bare.replace(/k$/i, "").replace(/[.,]$/, "");
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
  const bareAllowed = scale >= 5000 && (PRICE_TALK.test(sentence.plain) || words.length <= 5);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const before = words[at - 1]?.plain ?? "";
    let after = words[at + 1]?.plain ?? "";
    let value: number | null = null;
    if (/^[$\d]/.test(word.plain)) value = readDigits(word.plain);
    else if (Object.hasOwn(TENS, word.plain)) {
      value = TENS[word.plain] ?? 0;
      if (Object.hasOwn(UNITS, after)) {
        value += UNITS[after] ?? 0;
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
    if (isYear(value, word.plain)) continue;
    if (value >= 150) found.push(value);
    else if (
      bareAllowed &&
      value >= 5 &&
      !marked &&
      !NOT_MONEY_BEFORE.test(before) &&
      !(before === "at" && value <= 12)
    )
      found.push(value * 1000);
  }
  return found;
}

function isYear(value: number, plain: string): boolean {
  return value >= 1950 && value <= 2035 && Number.isInteger(value) && !/[$,]/.test(plain);
}

/** What a car costs in this talk: the record's price, else the largest figure that looks like one. */
function scaleOf(talk: Talk): number {
  const listed = talk.vehicle?.price ?? talk.vehicle?.msrp;
  if (listed !== undefined) return listed;
  const amounts: number[] = [];
  for (const utterance of talk.utterances) {
    for (const sentence of utterance.sentences) {
      if (/\b(?:miles?|pounds?)\b/.test(sentence.plain)) continue;
      for (const amount of amountsIn(sentence, 0)) if (amount < 250_000) amounts.push(amount);
    }
  }
  const largest = Math.max(0, ...amounts);
  return largest >= 3000 ? largest : scaleFromBare(talk);
}

/** Nobody said "thousand": in a talk where prices go 31, 32, 34 those are thousands. */
function scaleFromBare(talk: Talk): number {
  const bare: number[] = [];
  for (const utterance of talk.utterances) {
    for (const sentence of utterance.sentences)
      bare.push(...amountsIn(sentence, 20_000).filter((own) => own >= 5000 && own <= 99_000));
  }
  return bare.length >= 3 ? Math.max(...bare) : 0;
}

function priceOf(
  utterance: Utterance,
  scale: number,
  heard: readonly PriceNamed[],
): PriceNamed | null {
  let found: PriceNamed | null = null;
  for (const sentence of utterance.sentences) {
    for (const amount of amountsIn(sentence, scale)) {
      if (amount < scale / 3 || amount > scale * 2.2) continue;
      if (
        NOT_THE_ASK.test(sentence.plain) &&
        !/\b(?:i'm at|i'll do|i can do|my|out-the-door|out the door)\b/.test(sentence.plain)
      )
        continue;
      const theirs = heard.some(
        (own) => own.speaker !== utterance.speaker && own.amount === amount,
      );
      if (theirs && (sentence.question !== null || REFUSES.test(sentence.plain))) continue;
      found = { speaker: utterance.speaker, amount, sentence, turn: utterance.turn };
    }
  }
  return found;
}

/** Prices for the car, not fees, payments, odometers or what somebody else paid. */
export function trackPrices(talk: Talk): PriceNamed[] {
  const scale = scaleOf(talk);
  if (scale < 1000) return [];
  const named: PriceNamed[] = [];
  for (const utterance of talk.utterances) {
    const price = priceOf(utterance, scale, named);
    if (price !== null) named.push(price);
  }
  return named;
}
