import { COMMON_WORDS } from "./common-words.ts";
import { type Concept, conceptsOf } from "./concepts.ts";
import { contract } from "./everyday-words.ts";
import { carriesContent, readWords, type Word } from "./plain-words.ts";
import { countStockWords } from "./stock-phrases.ts";

/** A sentence of one turn. `plain` is its words in everyday spelling, one blank between them. */
export type Sentence = {
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly plain: string;
  readonly words: readonly Word[];
  readonly content: ReadonlySet<string>;
  readonly concepts: ReadonlySet<Concept>;
  /** `open` invites a story, `closed` a yes, a no, a choice or a number. */
  readonly question: "open" | "closed" | null;
  /** A question, or a demand that wants an answer just as much ("I'd like to see the report"). */
  readonly asks: boolean;
  /** Words inside textbook phrases, and how many such phrases. */
  readonly stock: { readonly words: number; readonly phrases: number };
};

/** True when a good part of the sentence is a line that fits any talk. */
export function isStock(sentence: Sentence): boolean {
  return sentence.stock.phrases > 0 && sentence.stock.words / sentence.words.length >= 0.3;
}

/** A turn longer than this many characters is read only so far: no one says this in one breath. */
const READ_LIMIT = 4000;
const SENTENCE_END = /[.!?…]+(?=["'”’)\]]*(?:\s|$))|[\n;]+|(?<=[\p{L}\d])\s[-–—]+\s/gu;
const TITLE_BEFORE = /(?<![\p{L}\p{M}])(?:mr|mrs|ms|dr|st|vs|approx|\p{L})$/iu;
/** Where a run-on text from a phone or a microphone starts a new thought. */
const RUN_ON =
  /\s(?=(?:and |but |so |okay |ok |well |because )?(?:how (?:much|many|long|far|does|do|is|about|old|big|often)|what (?:is|are|do|does|did|would|kind|about|can|time|if)|what's|where (?:do|is|are)|who (?:else|is|will|do)|when (?:do|can|would|is|are)|why (?:do|is|are))\b)/g;
/** The same for questions without a question word, where no mark of any kind helps. */
const RUN_ON_UNMARKED = new RegExp(
  RUN_ON.source.replace(
    "|why (?:do|is|are))",
    "|why (?:do|is|are)|do you|does it|does this|can you|can i|could you|could i|would you|will it|is it|is there|is this|are there|are you|have you|did you)",
  ),
  "g",
);
const NO_CUT_AFTER = /\b(?:know|see|me|that|if|just|not|depends|or|is|about|of|on|for|exactly)$/;
const OPEN_START =
  /^(?:(?:so|and|but|okay|well|now|then|alright|tell me|just|oh|hey|honestly|also|yeah|yes|no|right|fair|sure|ha|babe|man|hm|um|yo|lol|hi|bro|first|and first)\s+)*(?:what|what's|how|how's|why|who|who's|where|where's|which|when|tell me (?:about|more|what|how|why)|walk me|talk me|describe|help me understand|show me how)\b/;
const NUMBER_QUESTION =
  /\bhow (?:much|many|long|far|tall|high|old|often|big|wide|heavy|soon)\b|\bwhat time\b|\bwhen\b|\bwhich\b/;
const CLOSED_START =
  /^(?:(?:so|and|but|okay|well|now|then|alright|oh|hey|honestly|also|yeah|yes|no|right|um|uh|like|yo|lol|aight|bro|man|hi|sorry|quick question|real quick|excuse me|ha)\s+)*(?:do|does|did|don't|doesn't|didn't|is|are|was|were|isn't|aren't|can|could|can't|couldn't|will|would|won't|wouldn't|shall|should|have|has|haven't|hasn't|am|may|any chance|mind if|you (?:want|wanna|need|got|have|like|think|ready|looking|gonna)|want (?:to|me)|wanna)\b/;

const DEMAND =
  /\b(?:tell me (?:about|what|how|if|why|the)|i(?:'d| would)? (?:really |just |still )?(?:need|want|like|love|have) (?:to )?(?:know|see|hear|understand|ask)|(?:just )?(?<!don't )(?:show|give|send|print|get) me (?:the|your|that|a (?!minute|second|sec|moment|break|call))|let me see|can i see|numbers,? please|bottom line|what i want to know|wondering (?:if|what|how|about)|curious (?:if|what|how|about)|do you know if|i (?:still )?need the (?:total|report|number|numbers|price|paper|figures|date|list|records)|^(?:just )?the (?:total|number|price|date)$|^(?:i )?(?:just |still )?(?:need|want|looking for|after) (?:your |the |a |an |my )?(?:best )?(?:out-the-door|number|price|figure|payment|quote|total)\b|\b(?:out-the-door|price|number|total|figure|payment) please\b|if you (?:tell|give|show) me (?:the|a|that) (?:number|price|payment|figure|total)|^a (?:payment|number|price|figure|total)$|take it off|put (?:it|that) in writing)\b/;

/** "(Her)", "(His mother)": who of two buyers speaks. */
const PERSON_TAG = /^\([^)\n]{1,20}\)\s*/;

type Span = { start: number; end: number };

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (
      match[0] === "." &&
      TITLE_BEFORE.test(text.slice(Math.max(0, match.index - 7), match.index))
    )
      continue;
    spans.push({ start: from, end });
    from = end;
  }
  if (from < text.length) spans.push({ start: from, end: text.length });
  return spans.flatMap((span) => splitRunOn(text, span));
}

/** Works on everyday spelling, so that an accent cuts where plain spelling would. */
function splitRunOn(text: string, span: Span): Span[] {
  const words = readWords(text.slice(span.start, span.end));
  const marked = /[.,!?]/.test(text.slice(span.start, span.end));
  const fewest = marked ? 12 : 6;
  if (words.length < fewest) return [span];
  const cuts: number[] = [];
  const begins: number[] = [];
  let plain = "";
  for (const word of words) {
    begins.push(plain.length);
    plain += `${word.plain} `;
  }
  let last = 0;
  for (const match of plain.matchAll(marked ? RUN_ON : RUN_ON_UNMARKED)) {
    const at = begins.indexOf(match.index + 1);
    if (at - last < 3 || NO_CUT_AFTER.test(plain.slice(0, match.index))) continue;
    cuts.push(span.start + (words[at]?.start ?? 0));
    last = at;
  }
  const edges = [span.start, ...cuts, span.end];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? span.start, end }));
}

function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s\-–—,]/.test(text[start] ?? "")) start += 1;
  start += PERSON_TAG.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}

function questionKind(plain: string, text: string): "open" | "closed" | null {
  const marked = /\?["'”’)\]]*$/.test(text);
  const open = OPEN_START.test(plain);
  if (open) {
    const statement =
      /^(?:so |and |but |okay |well )*(?:what i|what you|what we|what it|what they|what he|what she|how i|when i|when you|when we|when it|when they|where i|where you|where it|which (?:is|means|was)|who(?:ever)?(?: i)?$)/.test(
        plain,
      );
    if (statement && !marked) return null;
    if (!marked && plain.split(" ").length > 30) return null;
    if (
      !marked &&
      /^(?:so |and |but |okay |well )*what(?:'s)? .+ (?:is|was|it's|that's) (?:the|that|a|how|this|your|it)\b/.test(
        plain,
      )
    )
      return null;
    return NUMBER_QUESTION.test(plain) ? "closed" : "open";
  }
  if (marked) {
    return /\b(?:what|how|why)\b/.test(plain) &&
      !CLOSED_START.test(plain) &&
      !NUMBER_QUESTION.test(plain)
      ? "open"
      : "closed";
  }
  if (
    CLOSED_START.test(plain) &&
    /\b(?:you|i|it|this|that|there|they|we|he|she|your|the)\b/.test(
      plain.split(" ").slice(1, 4).join(" "),
    )
  )
    return /^(?:do|does|did|is|are|was|can|could|will|would|have|has|should|may|any|mind|wanna|want)\b/.test(
      plain.replace(/^(?:so|and|but|okay|well|now|then|oh|hey|also|yeah|yes|no|um|uh|like)\s+/, ""),
    )
      ? "closed"
      : null;
  return null;
}

/** A name of the talk, written as one; "Will you" is not the Will who was introduced. */
function isName(text: string, word: Word, names: ReadonlySet<string>): boolean {
  if (!names.has(word.key) || !/\p{Lu}/u.test(text[word.start] ?? "")) return false;
  return !COMMON_WORDS.has(word.plain) || word.start > 0 || /^\s*[,.!?]/.test(text.slice(word.end));
}

/**
 * The sentences of a turn, also when nobody put in the punctuation.
 *
 * @example
 * ```ts
 * readSentences("Nice truck. how much is it", 4).map((sentence) => sentence.question) // => [null, "closed"]
 * ```
 */
export function readSentences(
  text: string,
  turn: number,
  names: ReadonlySet<string> = new Set(),
): Sentence[] {
  const read = text.slice(0, READ_LIMIT);
  const sentences: Sentence[] = [];
  for (const raw of spansOf(read)) {
    const span = trimSpan(read, raw);
    const own = read.slice(span.start, span.end);
    const words = readWords(own).filter((word) => !isName(own, word, names));
    if (words.length === 0) continue;
    const plain = contract(words.map((word) => word.plain).join(" "));
    const content = new Set<string>();
    for (const word of words) if (carriesContent(word)) content.add(word.key);
    const question = questionKind(plain, own);
    sentences.push({
      turn,
      start: span.start,
      end: span.end,
      text: own,
      plain,
      words,
      content,
      concepts: conceptsOf(words),
      question,
      asks: question !== null || DEMAND.test(plain),
      stock: countStockWords(plain),
    });
  }
  return sentences;
}
