import {
  BEFORE_COUNTED,
  COUNTED,
  CURRENCY,
  FEE_WORDS,
  LINK_WORDS,
  MONEY_TAILS,
  PAYMENT_WORDS,
  PRICE_VERBS,
} from "./money-words.ts";
import { readNumber, type SpokenNumber } from "./number-words.ts";
import { readPlain } from "./plain-text.ts";

/**
 * An amount of money in a text. `start` and `end` are UTF-16 offsets of `text`, the amount as it was said;
 * `amount` is in US dollars. `per` is null for a small amount that may be a payment or a price.
 */
export type Money = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly amount: number;
  readonly per: "total" | "month" | "week" | null;
};

type Word = { readonly word: string; readonly start: number; readonly end: number };

const LEAST_BARE = 500;
const MOST_BARE = 1_000_000;
const MOST_PAYMENT = 3000;
const PHONE = /\(?\b\d{3}\)?[-.\s]{1,2}\d{3}[-.\s]\d{4}\b|\b\d{3}[-.]\d{4}\b|\b\d{10,}\b/g;

/**
 * Finds prices and payments as people say them: `$8,000`, `8k`, `8 grand`, `eight thousand`,
 * `seventy-five hundred`, a bare `6500`, `$299/mo`. Years, mileages, terms, rates and phone numbers are
 * not money. Never throws; linear in the text's length.
 *
 * @example
 * ```ts
 * findMoney("I can do 8k today").map((money) => money.amount) // => [8000]
 * findMoney("2009 LE with 90,000 miles") // => []
 * findMoney("$299/mo for 72 months").map((money) => money.per) // => ["month"]
 * findMoney("call it twenty two nine").map((money) => money.amount) // => [22900]
 * ```
 */
export function findMoney(text: string): Money[] {
  const words = wordsOf(text);
  const names = words.map((word) => word.word);
  const phones = [...text.matchAll(PHONE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Money[] = [];
  for (let at = 0; at < words.length; ) {
    const number = readNumber(names, at);
    if (!number) {
      at += 1;
      continue;
    }
    const money = asMoney({ text, words, names, at, number });
    if (money && !phones.some((phone) => phone.start < money.end && money.start < phone.end)) {
      found.push(money);
    }
    at = Math.max(number.next, at + 1);
  }
  return found;
}

function wordsOf(text: string): Word[] {
  const { plain, tokens } = readPlain(text);
  return tokens.map((token, index) => ({
    word: plain.slice(token.at, (tokens[index + 1]?.at ?? plain.length) - 1),
    start: token.start,
    end: token.end,
  }));
}

type Candidate = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly string[];
  readonly at: number;
  readonly number: SpokenNumber;
};

function asMoney(candidate: Candidate): Money | null {
  const { text, words, names, at, number } = candidate;
  const first = words[at];
  const last = words[number.next - 1];
  if (!first || !last || number.value <= 0 || isGlued(text, first, last)) return null;
  const hasSign = text[first.start] === "$";
  const hasCurrency = CURRENCY.has(names[number.next] ?? "");
  const range = number.isScaled ? null : rangeScale(names, number.next);
  const amount = number.value * (range ?? 1);
  const per = perOf(candidate, amount, hasCurrency);
  const isMarked = hasSign || hasCurrency;
  const end = hasCurrency ? (words[number.next]?.end ?? last.end) : last.end;
  const money = { start: first.start, end, text: text.slice(first.start, end), amount };
  if (per === "month" || per === "week") return { ...money, per };
  if (!isMarked && !isBareMoney(candidate, amount, range !== null)) return null;
  return { ...money, per: amount >= LEAST_BARE || isMarked ? "total" : null };
}

/** `F150`, `4WD`, `10am`, `12:30`, `3/4`, `1-2`: part of something else. */
function isGlued(text: string, first: Word, last: Word): boolean {
  const before = text[first.start - 1] ?? " ";
  const after = text.slice(last.end, last.end + 2);
  return (
    /[\p{L}\d:#/]/u.test(before) ||
    (/^\d/.test(text[last.start] ?? "") && /^(?:\p{L}|[:/-]\d)/u.test(after) && !/^-\d/.test(after))
  );
}

/** "8 to 9 thousand", "7-8k": the first number takes the scale of the second. */
function rangeScale(names: readonly string[], next: number): number | null {
  const joined = names[next] === "to" || names[next] === "or" || names[next] === "and";
  const other = readNumber(names, joined ? next + 1 : next);
  if (!other?.isScaled || other.value < 1000 || other.value >= 100_000) return null;
  return joined && other.value % 1000 === 0 ? 1000 : null;
}

function perOf(candidate: Candidate, amount: number, hasCurrency: boolean): Money["per"] {
  const { text, words, names, at, number } = candidate;
  const next = number.next + (hasCurrency ? 1 : 0);
  const tail = names[next] ?? "";
  const after = names[next + 1] ?? "";
  const isPer = /^(?:a|per|each|every|the)$/.test(tail);
  const unit = isPer ? after : tail;
  const gap = text.slice(words[next - 1]?.end ?? 0, words[next]?.start ?? 0);
  const isJoined = isPer || gap.includes("/") || unit.endsWith("ly") || amount >= 100;
  if (isJoined && /^(?:month|monthly|m)$/.test(unit)) return "month";
  if (isJoined && /^(?:week|weekly|wk)$/.test(unit)) return "week";
  if (amount < MOST_PAYMENT && amount >= 50 && !COUNTED.has(tail) && tail !== "down") {
    if (comesAfter(names, at, PAYMENT_WORDS)) return "month";
  }
  return "total";
}

/** A number with neither $ nor "dollars" nor "a month". */
function isBareMoney(candidate: Candidate, amount: number, isRange: boolean): boolean {
  const { text, words, names, at, number } = candidate;
  const tail = names[number.next] ?? "";
  const ahead = names.slice(number.next, number.next + 3).join(" ");
  if (amount >= MOST_BARE || COUNTED.has(tail) || COUNTED.has(names[number.next + 1] ?? "")) {
    if (tail !== "or" && (COUNTED.has(tail) || number.isScaled)) return false;
  }
  if (/^on (?:the (?:clock|odometer|odo|dash)|it|her|this|that one)/.test(ahead) && amount > 1000) {
    return false;
  }
  if (/^(?:to go|left|remaining)\b/.test(ahead) && followsDistance(names, at)) return false;
  if (comesAfter(names, at, BEFORE_COUNTED)) return false;
  if (amount < LEAST_BARE) {
    const isFee = FEE_WORDS.has(tail) || FEE_WORDS.has(names[number.next + 1] ?? "");
    if (amount >= 50 && (isFee || comesAfter(names, at, FEE_WORDS))) return true;
    return (
      (MONEY_TAILS.has(tail) && amount >= 50) || (number.isScaled && isHundreds(names, number))
    );
  }
  if (number.isScaled || isRange) return !isYearInWords(names, at, number);
  const first = words[at];
  const written = text.slice(first?.start, first?.end);
  if (number.isDigits && !Number.isInteger(amount)) return false;
  if (/^(?:19[5-9]\d|20[0-4]\d)$/.test(written)) return PRICE_VERBS.has(names[at - 1] ?? "");
  return number.isDigits || amount >= 10_000;
}

/** "Covered to 60,000 miles, so you've got 38,600 to go": what is left is counted as what was spoken of. */
function followsDistance(names: readonly string[], at: number): boolean {
  return names.slice(Math.max(0, at - 14), at).some((name) => /^(?:miles?|kilomet\S+)$/.test(name));
}

/** "a hundred" alone counts nothing; "three hundred" or "a hundred off" is money. */
function isHundreds(names: readonly string[], number: SpokenNumber): boolean {
  return (
    number.value >= 200 ||
    /^(?:more|less|off|down|over|under|extra)$/.test(names[number.next] ?? "")
  );
}

/** "two thousand nine", "two thousand and fourteen". */
function isYearInWords(names: readonly string[], at: number, number: SpokenNumber): boolean {
  return (
    names[at] === "two" &&
    names[at + 1] === "thousand" &&
    number.value > 2000 &&
    number.value < 2040
  );
}

/** Whether one of the words stands before the number, with only little words between. */
function comesAfter(names: readonly string[], at: number, wanted: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const word = names[back] ?? "";
    if (wanted.has(word)) return true;
    if (
      !LINK_WORDS.has(word) &&
      !/^(?:would|will|come|comes|stay|under|keep|get|runs)$/.test(word)
    ) {
      return false;
    }
  }
  return false;
}
