/** An amount of money in a text. `start` and `end` are UTF-16 offsets; `amount` is in US dollars. */
export type Money = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly amount: number;
  readonly per: "total" | "month" | "week";
};

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,7}(?:\.\d{1,2})?`;
const SCALE = String.raw`\s?(?:k|grand|thousand|hundred|bucks|dollars?|usd)\b`;
const WITH_DIGITS = new RegExp(String.raw`(\$\s?)?(${DIGITS})(${SCALE})?`, "gi");

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
const UNIT = Object.keys(UNITS).join("|");
const IN_WORDS = new RegExp(
  String.raw`\b((?:${UNIT})(?:[\s-](?:${UNIT}))?)[\s-](thousand|hundred|grand|k)\b(?:\s(?:and\s)?((?:${UNIT})(?:[\s-](?:${UNIT}))?)\s(hundred))?`,
  "gi",
);

/** What follows a number that counts something else. */
const NOT_MONEY =
  /^\s?(?:%|percent|miles?\b|mi\b|kms?\b|mpg\b|hp\b|horse|months?\b|mos?\b|years?\b|yrs?\b|days?\b|weeks?\b|hours?\b|hrs?\b|minutes?\b|mins?\b|doors?\b|seats?\b|owners?\b|keys?\b|cyl|inch|"|th\b|st\b|nd\b|rd\b|am\b|pm\b|o'?clock|:\d|[-/]\d|x\d|-?cyl|liters?\b|l\b|lbs?\b|pounds?\b|feet\b|ft\b|people\b|kids?\b)/i;
const PER_MONTH = /^\s?(?:\/\s?mo(?:nth)?\b|a\s+month|per\s+month|monthly|each\s+month|\/\s?m\b)/i;
const PER_WEEK = /^\s?(?:\/\s?w(?:ee)?k\b|a\s+week|per\s+week|weekly)/i;

/**
 * Finds prices and payments as people say them: `$8,000`, `8k`, `8 grand`, `eight thousand`,
 * `seventy-five hundred`, a bare `6500`, `$299/mo`. Years, mileages, terms, rates and phone numbers are
 * not money. Linear in the text's length; never throws.
 *
 * @example
 * ```ts
 * findMoney("I can do 8k today").map((money) => money.amount) // => [8000]
 * findMoney("2009 LE with 90,000 miles") // => []
 * findMoney("$299/mo for 72 months").map((money) => money.per) // => ["month"]
 * ```
 */
export function findMoney(text: string): Money[] {
  const found = [...findDigits(text), ...findWords(text)];
  return found.sort((a, b) => a.start - b.start);
}

function* findDigits(text: string): Generator<Money> {
  for (const match of text.matchAll(WITH_DIGITS)) {
    const [whole, sign, digits = "", scale] = match;
    const start = match.index;
    const end = start + whole.length;
    const before = text[start - 1] ?? " ";
    const after = text.slice(end, end + 16);
    if (/[\w.,/-]/.test(before) && sign === undefined) continue;
    if (
      /^\d/.test(after) ||
      (/^[a-z]/i.test(after) && scale === undefined && !/^(mo|m)\b/i.test(after))
    )
      continue;
    const amount = Number(digits.replaceAll(",", "")) * factorOf(scale);
    const isMarked = sign !== undefined || scale !== undefined;
    const per = perOf(after);
    if (NOT_MONEY.test(after) && per === "total") continue;
    if (!isMarked && per === "total" && !looksLikePrice(digits, amount)) continue;
    if (amount <= 0) continue;
    yield { start, end, text: whole, amount, per };
  }
}

function* findWords(text: string): Generator<Money> {
  for (const match of text.matchAll(IN_WORDS)) {
    const [whole, head = "", scale = "", rest] = match;
    const start = match.index;
    const end = start + whole.length;
    const after = text.slice(end, end + 16);
    const per = perOf(after.replace(/^\s(?:dollars|bucks)/i, ""));
    if (NOT_MONEY.test(after)) continue;
    const amount =
      numberOf(head) * (/hundred/i.test(scale) ? 100 : 1000) + (rest ? numberOf(rest) * 100 : 0);
    yield { start, end, text: whole, amount, per };
  }
}

function factorOf(scale: string | undefined): number {
  const word = scale?.trim().toLowerCase();
  if (word === "k" || word === "grand" || word === "thousand") return 1000;
  return word === "hundred" ? 100 : 1;
}

function perOf(after: string): Money["per"] {
  if (PER_MONTH.test(after)) return "month";
  return PER_WEEK.test(after) ? "week" : "total";
}

/** A bare number is a price from 500 on, unless it reads as a year or has the look of a phone number. */
function looksLikePrice(digits: string, amount: number): boolean {
  if (amount < 500 || amount >= 1_000_000) return false;
  const isYear = /^(19[5-9]\d|20[0-4]\d)$/.test(digits);
  return !isYear;
}

function numberOf(words: string): number {
  return words
    .toLowerCase()
    .split(/[\s-]/)
    .reduce((sum, word) => sum + (UNITS[word] ?? 0), 0);
}
