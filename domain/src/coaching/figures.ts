/** Figures in speech: whether a sentence holds one, and whether it asks for one. */
import type { Sentence } from "./read-sentences.ts";

const PRICE_QUESTION =
  /^\$?\d[\d,.]*k?$|\b(?:how much(?! (?:room|space|time|weight|power|torque|cargo|clearance|range|does it (?:weigh|tow|hold|pull|carry)|can (?:it|this|she|he)|snow|warning|notice|longer|headroom|legroom))|price|prices|cost|costs|total|out-the-door|out the door|all in|come to|comes to|best (?:price|you can)|lowest|asking|figures|the numbers|your (?:best )?number|a number|payments?|a month|fees?|tax(?:es)?|(?:can|could|would|will) you (?:take|do|go|come)|you(?:'d)? take|do (?:on|better)|discount|come down|wiggle room|meet me|your number|rate|apr|doc fee|what's it (?:come|run)|what is it total|bottom line|be total|match|the lowest|you asking)\b/;
const COUNT_QUESTION =
  /\bhow (?:much|many|long|far|tall|high|old|often|big|wide|heavy|soon|fast|deep)\b|\bwhat time\b|\bmpg\b|\bmileage\b|\b(?:the|what|how many) miles\b|\bmiles (?:on|does|are)\b|\bwhat does it get\b|\bwhat year\b/;
const NUMBER_WORD =
  /\b(?:\$?\d[\d,.]*k?%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|grand|half|quarter|third|dozen|double|zero|none|nothing|free|included)\b/;
const MONEY_WORD =
  /\$\s?\d|\b(?:\d[\d,.]{1,}k?|\d+k|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: \w+)?|hundred|thousand|grand|bucks|dollars|\d+(?:\.\d+)? percent|free|zero|nothing extra|included)\b/;
export function hasNumber(sentence: Sentence): boolean {
  return NUMBER_WORD.test(sentence.plain);
}

export function hasMoney(sentence: Sentence): boolean {
  return MONEY_WORD.test(sentence.plain);
}

/** True when a question is about money. */
export function isMoneyQuestion(question: Sentence): boolean {
  return PRICE_QUESTION.test(question.plain);
}

/** True when a question asks how many, how far, how long. */
export function isCountQuestion(question: Sentence): boolean {
  return COUNT_QUESTION.test(question.plain);
}
