import { phrases } from "./phrase.ts";

const GUYS = { guys: "guys|two|all|folks" };

/** What people say before they ask: up to four of these are set aside. */
const OPENER = phrases([
  "< (so|and|well|but|okay|now|um|uh|just|then|cool|great|nice|got it|got you|all right|oh|hey|hi|hello|yes|yeah|no|right|sure|perfect|awesome|good|fine|also|honestly|alternatively|out of curiosity|by the way|before (that|we start)|if you do not mind|may i ask|can i ask|could i ask|mind if i ask|do you mind if i ask|let me ask you|let me ask|quick question|one question|i am curious|just curious|curious|tell me !(about|more|a)|wait|thanks|thank you|first|second|interesting|hm|hmm|ah|man|sir|ma'am|folks|y|wow|lol|you all|guys)",
]);
const MOST_OPENERS = 4;

function withoutOpeners(plain: string): string {
  let rest = plain;
  for (let count = 0; count < MOST_OPENERS; count += 1) {
    const opener = OPENER.exec(rest);
    if (!opener) return rest;
    rest = ` ${rest.slice(opener[0].length)}`;
  }
  return rest;
}

/** A question that comes after something else in the same breath. */
const WIDE_INSIDE = phrases([
  "(what|how|why|where) (do|did|are|is|was|would|will|made|brings|brought) (you|your|we|they|it|the|this|that)",
  "what (happened|happens|went wrong|changed|worries|bothers|concerns|matters|would make|keeps|stopped|kind|sort|made you|brought you|brings you|else (do|are|would|is|can))",
]);
const NUMBER_INSIDE = phrases([
  "how (much|many|long|old|far|soon|flexible|often) (is|are|do|does|did|has|have|will|would|was|were|can|could|miles|owners|for|you)",
  "what (year|time|color|price|size|trim) (is|are|do|does|would|was|works|can|model)",
]);

const OPEN = phrases([
  "< what !(a|i|you|we|he|she|they|it) !(is up >)",
  "< (what (do|did|are|is|were|was|would|will|can|could|have|has|should) (you|we|i|he|she|they|it))",
  "< how !(are you|is it going|do you do)",
  "< (why|where|who|whose|which|when (do|are|would|did|will|can|is|were)|que|como|cual|por que|donde|quien)",
  "< (tell me|talk to me) (about|more|what|how|why|a little|a bit)",
  "(tell me|talk to me|let me hear|love to hear|like to hear|would love to know) ~2 (about|more|what|how|why|a little|a bit)",
  "(walk|talk|take) me through",
  "< (describe|help me understand|paint me|give me an idea|fill me in|share)",
]);

const NUMBER_OR_CHOICE = phrases([
  "how (much|many|long|far|often|old|soon|big|tall|high|low|wide|heavy|fast)",
  "(what|which) (time|day|year|color|colour|size|trim|is (your|the) (name|number|email|zip|budget|price|mileage|payment|rate))",
  "< (when|which)",
  "(what is|what are) (the|your|it) ~4 (price|asking|mileage|payment|rate|lowest|number|total)",
  "would you (take|do|prefer|rather)",
  "how about #",
]);

/** Turned round at the start: a verb before its subject. */
const CLOSED_START = phrases(
  [
    "< (do|does|did|are|is|was|were|have|has|had|can|could|would|will|should|shall|may|might|am) (not )?(you|i|we|it|this|that|he|she|they|there|the|your|my|our|any|anyone|anybody|someone|all|one|these|those|everything|anything|what|a|someone) !(is >)",
    "< (any (possible )?(way|chance|questions|idea|interest|thoughts|problems|issues|accidents|luck|plans|kids|concerns|others|other|room)|anything|anyone|anybody|mind if|want (to|me|a|it)|interested in|thinking (about|of)|looking (for|to)|need (a|any|help)|ready (to|for)|still (looking|available|have)|ever (been|had|driven)|got (a|any|time|your))",
    "< you {guys}? (want|looking|ready|thinking|interested|planning) ~6",
  ],
  GUYS,
);
const CLOSED = phrases(
  [
    "< you {guys}? (got|have|like|drive|okay|good|all set) !(a deal|got|to|the|it|that|this|yourself|my) ^5 >",
    "(is not it|are not you|do not you|does it not|is it not|does not it|will not you|or what|or not|yes or no|huh) >",
    "(wonder|wondering|curious|like to know|love to know|want to know|need to know|let me know) (if|whether|what|how|why|about)",
  ],
  GUYS,
);

/** A subject pronoun with something else said about it: not turned round as a question is. */
const STATEMENT = phrases([
  "< (what|how|when|where|which|who|why) (i|you|we|it|they|he|she|the|this|that|your|my|our|people|is (important|nice|great|good|cool|best|different|special))",
  "< (which|who) (is|was|are|means|makes|gives|will|would|can|has|had|i|you|we)",
  "< ^2 (anything|anyone|anybody) (you|i|we|can|else you|that|is|works|happens|happen|goes|breaks|comes|under|over|from|with|at|less|more)",
  "< ^2 any (of|time|way you (like|want)|one)",
  "< ^1 (what a|what the)",
]);

const GREETING = phrases([
  "< ^3 how are (you|things|we|you all|you folks|you guys|you two) (doing)? (today|this (morning|afternoon|evening)|tonight)? >",
  "< ^3 (how is it going|how do you do|how goes it|what is up|how is everything|how you doing|how are you all doing)",
  "< ^3 how (is|was) your (day|morning|afternoon|evening|week|weekend) ^3 >",
  "< ^1 (good|fine|great|i am (good|fine|great)) ^1 how (are|about) (you|yourself) >",
]);

const WHAT_IF = phrases(["< (what if|how about|what about)"]);

/** Turned round, a verb and its subject ask anywhere in a breath. */
const INSIDE =
  / (?<before>\S+ (?:\S+ )?)?(?:(?:do|did|would|could|can|will|are|have|were|should) you|(?:can|could|may|should|shall|would) (?:i|we)|(?:does|did|is|has|was|would|will|can) (?:it|this|that|he|she|anyone|anybody|someone)|(?:is|are|was|were) there|(?:are|do|did|have) (?:they|we)) /;
const NO_QUESTION_BEFORE =
  /(?:^| )(?:nor|neither|so|as|than|that|if|thing|truth|problem|fact|all|which|who|how|because|and|or|it|this|one) (?:\S+ )?$/;

/**
 * Whether a sentence asks, with or without a question mark, and how: an open question invites a story, a
 * closed one a yes, a no, a choice or a number. "How are you?" greets.
 *
 * @example
 * ```ts
 * questionKind(" what do you like about it ", true) // => "ask_open"
 * ```
 */
export function questionKind(text: string, isMarked: boolean): "ask_open" | "ask_closed" | null {
  if (GREETING.test(text)) return null;
  const plain = withoutOpeners(text);
  if (!isMarked && STATEMENT.test(plain)) return null;
  if (WHAT_IF.test(plain)) return isMarked || plain.length < 140 ? "ask_closed" : null;
  if (OPEN.test(plain)) return NUMBER_OR_CHOICE.test(plain) ? "ask_closed" : "ask_open";
  if (CLOSED_START.test(plain) || CLOSED.test(plain)) return "ask_closed";
  if (isMarked)
    return WIDE_INSIDE.test(plain) && !NUMBER_OR_CHOICE.test(plain) ? "ask_open" : "ask_closed";
  if (NUMBER_INSIDE.test(plain)) return "ask_closed";
  if (WIDE_INSIDE.test(plain)) return "ask_open";
  return asksInside(plain) ? "ask_closed" : null;
}

/**
 * Whether a plain text has begun to ask by its end: a question word or a verb turned round before its
 * subject. For a part of a sentence, where the rest may ask something else.
 *
 * @example
 * ```ts
 * hasBegunToAsk(" what do you drive ") // => true
 * hasBegunToAsk(" i drive a truck ") // => false
 * ```
 */
export function hasBegunToAsk(text: string): boolean {
  const plain = withoutOpeners(text);
  if (STATEMENT.test(plain)) return false;
  return OPEN.test(plain) || CLOSED_START.test(plain) || WHAT_IF.test(plain) || asksInside(plain);
}

function asksInside(plain: string): boolean {
  const inside = INSIDE.exec(plain);
  return inside !== null && !NO_QUESTION_BEFORE.test(` ${inside.groups?.before ?? ""}`);
}
