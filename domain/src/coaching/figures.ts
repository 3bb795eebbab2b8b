/** Figures in speech: whether a sentence holds one, and whether it asks for one. */
import type { Word } from "./plain-words.ts";
import type { Sentence } from "./read-sentences.ts";

const PRICE_QUESTION =
  /^\$?\d[\d,.]*k?$|\b(?:how much(?! (?:room|space|time|weight|power|torque|cargo|clearance|range|does it (?:weigh|tow|hold|pull|carry)|can (?:it|this|she|he)|snow|warning|notice|longer|headroom|legroom))|price|prices|cost|costs|total|out-the-door|out the door|all in|(?:it|that|this|what|all|does|will|would|total)(?: \w+)? comes? to|best (?:price|you can)|lowest|asking|figures|the numbers|your (?:best )?number|a number|payments?|a month|fees?|tax(?:es)?|(?:can|could|would|will) you (?:take|do|go|accept|come)(?: me)?(?: down)?(?: to)? (?:\$?\d{2}\b|\$?\d{3}|\$?\d[\d,.]+|anything|any|better|less|lower|a (?:little|bit)|it for|that for)|you(?:'d)? take|do (?:on|better)|discount|come down|wiggle room|meet me|your number|rate|apr|doc fee|what's it (?:come|run)|what is it total|bottom line|be total|match|the lowest|you asking)\b/;
const COUNT_QUESTION =
  /\bhow (?:much|many|long|far|tall|high|old|often|big|wide|heavy|soon|fast|deep)\b|\bwhat time\b|\bmpg\b|\bmileage\b|\b(?:the|what|how many) miles\b|\bmiles (?:on|does|are)\b|\bwhat does it get\b|\bwhat year\b/;
const NUMBER_WORD =
  /\b(?:\$?\d[\d,.]*k?%?|one (?=hundred|thousand|percent|years?|months?|days?|hours?|weeks?|owner|inch|keys?|mile|more|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|point|pint|quart|gallon|accident|of the)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|grand|half|quarter|third|dozen|double|zero|none|nothing|free|included)\b/;
const MONEY_WORD =
  /\b(?:(?:hundred|thousand|grand)(?! miles| pounds| mile)|bucks|dollars|\d+(?:\.\d+)? percent|\d+%|free|zero|nothing extra|included)\b/;
/** What a car costs when nobody has said yet: lets a bare "32" count as thousands. */
const USUAL_PRICE = 20_000;
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
  /^(?:miles?|mpg|minutes?|months?|years?|inch(?:es)?|feet|foot|percent|pounds?|lbs?|days?|hours?|weeks?|am|pm|o'clock|round|kw|gallons?|horsepower|degrees|calls|cars|dogs|kids|times|seats?|mile)$/;
/** After a bare "32": it counts something else. After "24,000" it does not matter. */
const NOT_A_SHORT_PRICE = /^(?:of|more|to|on|like|city|highway|or)$/;
const NOT_MONEY_BEFORE =
  /^(?:model|in|level|year|i|highway|route|a|an|my|class|times|f|rav|cx|q|x|by|till|until|another|about|the)$/;
/** A bare "32" is a price only beside one of these, or alone. */
const PRICE_TALK =
  /\b(?:price|offer|take|do|for|give|pay|asking|lowest|number|deal|meet|budget|roof|flat|apart|at|got|want|say|need|see|out-the-door|out the door|cash|plus|my|quote|insulting|trade|worth|let's|figure|i'm|it's|settle|sell|go|come|still)\b/;
export function hasNumber(sentence: Sentence): boolean {
  return NUMBER_WORD.test(sentence.plain);
}

export function hasMoney(sentence: Sentence): boolean {
  return MONEY_WORD.test(sentence.plain) || amountsIn(sentence, USUAL_PRICE).length > 0;
}

/** True when a question is about money. */
export function isMoneyQuestion(question: Sentence): boolean {
  return PRICE_QUESTION.test(question.plain);
}

/** True when a question asks how many, how far, how long. */
export function isCountQuestion(question: Sentence): boolean {
  return COUNT_QUESTION.test(question.plain);
}

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
  return findAmounts(sentence, scale).map((found) => found.amount);
}

/** The same with the place of each, as an index into the sentence's words. */
export function findAmounts(
  sentence: Sentence,
  scale: number,
): { readonly amount: number; readonly at: number }[] {
  const found: { amount: number; at: number }[] = [];
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
      const spoken = readSpoken(words, at);
      value = spoken.value;
      at = spoken.last;
      after = words[at + 1]?.plain ?? "";
    }
    if (value === null) continue;
    const marked = word.plain.startsWith("$");
    if (after === "thousand" || after === "grand") {
      found.push({ amount: value < 1000 ? value * 1000 : value, at });
      continue;
    }
    if (after === "hundred") {
      found.push({ amount: value * 100, at });
      at += 1;
      continue;
    }
    if (!marked && NOT_MONEY_AFTER.test(after)) continue;
    if (isYear(value, word.plain)) continue;
    if (!marked && value >= 100_000 && !PRICE_TALK.test(sentence.plain)) continue;
    if (value >= 150) found.push({ amount: value, at });
    else if (
      bareAllowed &&
      value >= 5 &&
      !NOT_A_SHORT_PRICE.test(after) &&
      !marked &&
      !NOT_MONEY_BEFORE.test(before) &&
      !(before === "at" && value <= 12)
    )
      found.push({ amount: value * 1000, at });
  }
  return found;
}

/** "forty", "forty two", and as floors say it "forty two five" and "nineteen four" for thousands. */
function readSpoken(words: readonly Word[], at: number): { value: number; last: number } {
  const tens = TENS[words[at]?.plain ?? ""] ?? 0;
  const digit = (place: number) => UNITS[words[place]?.plain ?? ""] ?? 0;
  const teen = tens < 20;
  const unit = teen ? 0 : digit(at + 1);
  const last = unit === 0 ? at : at + 1;
  const hundreds = unit === 0 && !teen ? 0 : digit(last + 1);
  if (hundreds === 0 || NOT_MONEY_AFTER.test(words[last + 2]?.plain ?? ""))
    return { value: tens + unit, last };
  return { value: (tens + unit) * 1000 + hundreds * 100, last: last + 1 };
}

function isYear(value: number, plain: string): boolean {
  return value >= 1950 && value <= 2035 && Number.isInteger(value) && !/[$,]/.test(plain);
}
