/** A better sentence for a moment, from this talk's own facts; null rather than one that fits anything. */

import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { answerFromRecord, answerPrice } from "./answer-from-record.ts";
import { isMoneyQuestion } from "./figures.ts";
import { nextQuestion } from "./next-questions.ts";
import type { Sentence } from "./read-sentences.ts";
import { sayBack } from "./say-back.ts";

/** What to do about a question of which the record says nothing. First match wins. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/\bin writing\b|\b(?:a |the )?copy\b/, "It's yours. I'll print it and sign it."],
  [
    /\b(?:schedule|intervals?|maintenance)\b/,
    "It's in the owner's manual. Let's open it to that page.",
  ],
  [
    /\b(?:interest|apr|rate)\b/,
    "The rate comes from the bank. Let me get you theirs, in writing, before you sign anything.",
  ],
  [
    /\b(?:payments?|a month|monthly)\b/,
    "Let me run it with your money down, and show you price, rate and months on one page.",
  ],
  [/\btrade\b/, "Here's what they wrote on it, and why. Tell me what they missed."],
  [
    /\b(?:fees?|doc|add-?ons?|package|protection)\b/,
    "Here's the page. Let's go down it line by line, and I'll mark what you can say no to.",
  ],
  [
    /\bhow many months\b|\bfor how long\b/,
    "Here's the term, the rate and what it costs you in total, side by side.",
  ],
  [
    /\b(?:would you|can you|could you|you'd) (?:take|do|match|come)\b|\bany (?:room|discount)\b/,
    "Where does that number come from? Then I'll tell you straight how close I can get.",
  ],
  [
    /\b(?:take it off|don't want it|leave it off)\b/,
    "It comes off. Let me print the page again without it.",
  ],
  [
    /\b(?:mandatory|have to|required)\b/,
    "It isn't. You can say no to it, and the deal stays the same.",
  ],
  [
    /\bhow (?:long|tall|wide|high|big|deep)\b|\b(?:fit|height|length|clearance|inches|feet)\b/,
    "Let's put a tape on it right now.",
  ],
  [/\b(?:history|report|records?|carfax)\b/, "Let's pull it up and read it together."],
  [/\b(?:rust|tires?|brakes?|lift|scratch|crack)\b/, "Let's go look at it together."],
  [
    /\b(?:can|could|would|may) (?:you|we|i) (?:\w+ )?(?:check|show|open|see|try|look|test|sit|drive|measure)\b|\bshow me\b/,
    "Sure, let's do that right now.",
  ],
  [
    /\b(?:find out|ask somebody|someone who)\b/,
    "I don't know. I'll get the one who does and be back in two minutes.",
  ],
  [
    /\b(?:does (?:it|this)|is (?:it|this)|has it|do you have)\b/,
    "Let's look on the sticker, so we both know.",
  ],
];

const WANTS_FIRST =
  /\b(?:i|we)(?:'d like| want| need|'d rather|'d want) (?:to )?(?:read|see|settle|check|look|know|think|talk about|understand)\b/;

/** An answer to a question that got none. */
export function betterAnswer(question: Sentence, facts: VehicleFacts | null): string | null {
  const known = answerFromRecord(question, facts);
  if (known !== null) return known;
  const fitting = ANSWERS.find(([about]) => about.test(question.plain))?.[1];
  if (fitting !== undefined) return fitting;
  if (isMoneyQuestion(question)) return answerPrice(facts);
  return WANTS_FIRST.test(question.plain) ? "Sure. Let's do that before anything else." : null;
}

/** The buyer's point said back with the question that follows from it. */
export function pickUp(sentence: Sentence): string | null {
  if (WANTS_FIRST.test(sentence.plain)) return "Sure. Let's do that before anything else.";
  const question = nextQuestion(sentence.plain);
  if (question === null) return null;
  const back = sayBack(sentence.text);
  return back === null ? question : `So ${back}. ${question}`;
}
