/**
 * How the buyer took what the seller just said. The buyer's next turn is the best witness there
 * is: it asks again, cools and shortens, or opens up, adds a fact, asks something new, agrees.
 */
import type { Quote } from "../talk/transcript.ts";
import { BUYER_CUES } from "./buyer-cues.ts";
import { hasMoney, isMoneyQuestion } from "./figures.ts";
import type { Sentence } from "./read-sentences.ts";
import type { Utterance } from "./read-utterance.ts";

export type Reaction = {
  /** -2 (gone or had enough) to 2 (opens up and agrees); 0 tells nothing. */
  readonly tone: number;
  /** The buyer says it again, or says that nobody listens. */
  readonly unheard: Quote | null;
  readonly distrust: Quote | null;
  /** The buyer holds something against what was said. */
  readonly challenge: Quote | null;
  /** The seller's own word comes back as a question: it answered nothing. */
  readonly echo: Quote | null;
  readonly leaves: Quote | null;
  readonly warm: Quote | null;
  /** The buyer tells something of their own that was not on the table yet. */
  readonly opened: Quote | null;
  /** The buyer asks a real question that is new. */
  readonly curious: Quote | null;
  readonly flat: Quote | null;
};

const GOES_ALONG =
  /\b(?:then|and) (?:yeah|yes|sure)$|^(?:(?:ha|oh|okay|well|god|hm|um|haha|lol) )*(?:yes|yeah|sure|please|absolutely|definitely|okay|perfect|great|deal|works|that works|good|bet|aye|righto|sounds)\b/;
const COMES_BACK =
  /\b(?:(?:come|be|see you|back|call you|bring \w+) (?:back )?(?:in |by |at |on )?(?:tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|after|before|noon|this|next)|(?:tomorrow|saturday|monday|tuesday|wednesday|thursday|friday|sunday|noon) (?:works|is (?:good|fine)|at|it is)|write (?:it|yours) up)\b/;

/** Politeness on the way out. */
const BARE_THANKS = /^(?:okay |alright |well |right |sure )*t(?:h)?anks?(?: you)?(?: anyway)?$/;

type Context = {
  readonly said: readonly Utterance[];
  readonly reply: readonly Utterance[];
  readonly next: readonly Utterance[];
  /** What was spoken last before the reply; enough to notice that a question comes back. */
  readonly heard: readonly Utterance[];
  /** The content of everything spoken before the reply. */
  readonly known: ReadonlySet<string>;
  /** The buyer's median words per turn. */
  readonly usual: number;
  /** What a simulated buyer is known to have felt about the reply; null when only words tell. */
  readonly felt?: number | null;
};

export function quoteOf(sentence: Sentence): Quote {
  return { turn: sentence.turn, text: sentence.text };
}

function firstMatch(sentences: readonly Sentence[], cue: RegExp): Quote | null {
  const found = sentences.find((sentence) => cue.test(sentence.plain));
  return found === undefined ? null : quoteOf(found);
}

export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared += 1;
  return shared;
}

/** A question or demand of the buyer that was left open and comes back, at once or later. */
function findRepeat(context: Context, sentences: readonly Sentence[]): Quote | null {
  for (const sentence of sentences) {
    if (!sentence.asks && !PRESSES.test(sentence.plain)) continue;
    // The same offer again is bargaining, not a question that nobody heard.
    if (sentence.content.size === 0 || sentence.words.length > 30 || hasMoney(sentence)) continue;
    if (
      context.said.some((utterance) =>
        utterance.sentences.some((own) => isSameAsk(sentence, own)),
      ) &&
      !isMetBy(context.reply, sentence)
    )
      return quoteOf(sentence);
    if (sentence.asks && repeatsOlder(context, sentence)) return quoteOf(sentence);
  }
  return null;
}

const PRESSES = /\b(?:i (?:asked|want|need|meant|said)|just|still|please|but)\b/;

function isSameAsk(
  later: Sentence,
  earlier: Sentence,
  against: typeof Math.min = Math.min,
): boolean {
  if (!earlier.asks) return false;
  const shared = sharedCount(later.content, earlier.content);
  return shared >= 1 && shared / against(later.content.size, earlier.content.size) > 0.5;
}

/** A money question that got money was answered, however the buyer likes the figure. */
function isMetBy(reply: readonly Utterance[], question: Sentence): boolean {
  return isMoneyQuestion(question) && reply.some((utterance) => utterance.sentences.some(hasMoney));
}

/** The same question from further back, with no statement of the seller on it since. */
function repeatsOlder(context: Context, sentence: Sentence): boolean {
  const from = context.heard.findIndex(
    (utterance) =>
      utterance.speaker === "buyer" &&
      !context.said.includes(utterance) &&
      utterance.sentences.some((own) => isSameAsk(sentence, own, Math.max)),
  );
  if (from < 0) return false;
  const since = [...context.heard.slice(from), ...context.reply].filter(
    (utterance) => utterance.speaker === "seller",
  );
  return !since.some(
    (utterance) =>
      utterance.sentences.some(
        (own) => own.question === null && sharedCount(own.content, sentence.content) > 0,
      ) || isMetBy([utterance], sentence),
  );
}

/** "Okay but the miles", "just the date": strong. "Good. And the spare?": only right after it was asked. */
const INSISTS =
  /^(?:okay |lol |yeah |no |um |uh |right |sure |fine |alright )*(?:but|just|still|again)\b|\bthough$/;
const COMES_BACK_TO =
  /^(?:okay |yeah |good |great |right |sure |fine |alright |thanks )*(?:and|so) /;

/** A few words that only name again what was asked for and not met. */
function findInsisting(context: Context, sentences: readonly Sentence[]): Quote | null {
  const first = sentences.find((sentence) => sentence.content.size > 0);
  if (first === undefined || first.words.length > 6) return null;
  const strong = INSISTS.test(first.plain);
  if (!strong && !COMES_BACK_TO.test(first.plain)) return null;
  const asked = strong
    ? context.heard.filter((utterance) => utterance.speaker === "buyer").slice(-3)
    : context.said;
  const isNamed = asked.some((utterance) =>
    utterance.sentences.some(
      (own) => own.asks && [...first.content].every((key) => own.content.has(key)),
    ),
  );
  const isMet = context.reply.some((utterance) =>
    utterance.sentences.some(
      (own) =>
        own.question === null &&
        (sharedCount(own.content, first.content) > 0 || (isMoneyQuestion(first) && hasMoney(own))),
    ),
  );
  return isNamed && !isMet ? quoteOf(first) : null;
}

/** The seller's own word thrown back as a question: "Anything?", "Mandatory by who?". */
function findEcho(context: Context, sentences: readonly Sentence[]): Quote | null {
  const first = sentences[0];
  if (first === undefined || first.question === null || first.words.length > 4) return null;
  const reply = context.reply.map((utterance) => utterance.plain).join(" ");
  const main = first.words.find((word) => word.plain.length > 3);
  const echoes =
    main !== undefined &&
    new RegExp(`\\b${main.plain.replace(/[^\p{L}\d]/gu, ".")}\\b`, "u").test(reply);
  const asked = context.reply.at(-1)?.sentences.at(-1)?.question != null;
  return echoes && !asked ? quoteOf(first) : null;
}

/** Says the seller's new word after them, as one who notes it: "Page twelve.", "April tenth." */
function takesNote(context: Context, sentences: readonly Sentence[]): boolean {
  const said = context.said.flatMap((utterance) => [...utterance.content]);
  return sentences.some(
    (own) =>
      own.question === null &&
      own.words.length <= 6 &&
      own.content.size > 0 &&
      !said.some((key) => own.content.has(key)) &&
      [...own.content].every((key) => context.reply.some((reply) => reply.content.has(key))),
  );
}

/** The seller asked or took something up; a buyer who goes on talking regardless is merely patient. */
function isEarned(context: Context): boolean {
  const said = new Set(context.said.flatMap((utterance) => [...utterance.content]));
  const matters = new Set(context.said.flatMap((utterance) => [...utterance.concepts]));
  return context.reply.some((utterance) =>
    utterance.sentences.some(
      (own) =>
        own.question !== null ||
        sharedCount(own.content, said) > 0 ||
        sharedCount(own.concepts, matters) > 1,
    ),
  );
}

/** From here on a simulated buyer was hurt, or won over, whatever words they found for it. */
const HURT = -4;
const WON = 4;

/** Judges one reply by the buyer's next words, and by what the buyer felt where that is known. */
export function readReaction(context: Context): Reaction {
  const worded = readWords(context);
  const felt = context.felt ?? 0;
  const said = context.next.flatMap((utterance) => utterance.sentences);
  const first = said[0] === undefined ? null : quoteOf(said[0]);
  if (felt <= HURT) {
    const tone = Math.min(worded.tone, felt <= 2 * HURT ? -1.5 : -1);
    return { ...worded, tone, warm: null, opened: null, challenge: worded.challenge ?? first };
  }
  if (felt >= WON) {
    const tone = Math.max(worded.tone, felt >= 2 * WON ? 1.5 : 1);
    return { ...worded, tone, warm: worded.warm ?? first, challenge: null, distrust: null };
  }
  return worded;
}

function readWords(context: Context): Reaction {
  const sentences = context.next.flatMap((utterance) => utterance.sentences);
  const plain = sentences.map((sentence) => sentence.plain).join(" ");
  const words = context.next.reduce((sum, utterance) => sum + utterance.words, 0);

  const unheard =
    firstMatch(sentences, BUYER_CUES.UNHEARD) ??
    findRepeat(context, sentences) ??
    findInsisting(context, sentences);
  const distrust = firstMatch(
    sentences.filter((sentence) => !BUYER_CUES.WARM.test(sentence.plain)),
    BUYER_CUES.DISTRUST,
  );
  const echo = findEcho(context, sentences);
  const challenge = firstMatch(sentences, BUYER_CUES.CHALLENGE) ?? echo;
  const leaves = firstMatch(sentences, BUYER_CUES.LEAVING);
  const worn = firstMatch(sentences, BUYER_CUES.WORN);
  const dry =
    worn !== null ||
    sentences.some((sentence) => BUYER_CUES.DRY.test(sentence.plain)) ||
    BARE_THANKS.test(plain);
  const reluctant = worn ?? firstMatch(sentences, BUYER_CUES.RELUCTANT);
  const stalls =
    sentences.some((sentence) => BUYER_CUES.STALL.test(sentence.plain)) && !COMES_BACK.test(plain);
  const parting = stalls || leaves !== null;
  const statements = sentences.filter(
    (sentence) => sentence.question === null && !(parting && BARE_THANKS.test(sentence.plain)),
  );
  const warm = dry
    ? null
    : (firstMatch(statements, BUYER_CUES.WARM) ?? firstMatch(statements, BUYER_CUES.WARM_ALONE));
  const asked = context.reply.some((utterance) =>
    utterance.sentences.some((own) => own.question !== null),
  );
  const opened = sentences.find(
    (sentence) =>
      !sentence.asks &&
      sentence.words.length >= 5 &&
      (asked || BUYER_CUES.OWN_LIFE.test(sentence.plain)) &&
      countNew(sentence, context) >= 2 &&
      !BUYER_CUES.UNHEARD.test(sentence.plain) &&
      !BUYER_CUES.CHALLENGE.test(sentence.plain) &&
      !BUYER_CUES.LEAVING.test(sentence.plain) &&
      !BUYER_CUES.STALL.test(sentence.plain),
  );
  const curious = sentences.find(
    (sentence) => sentence.question !== null && countNew(sentence, context) >= 1,
  );
  const isFlat = words <= 4 && BUYER_CUES.FLAT.test(plain);
  const offered =
    context.reply.at(-1)?.sentences.some((sentence) => sentence.question !== null) ?? false;
  const agrees =
    offered &&
    words >= 3 &&
    !isFlat &&
    GOES_ALONG.test(plain) &&
    reluctant === null &&
    challenge === null;
  let tone = 0;
  if (agrees && warm === null) tone += 0.5;
  else if (
    warm === null &&
    challenge === null &&
    reluctant === null &&
    takesNote(context, sentences)
  )
    tone += 0.5;
  if (stalls) tone -= 0.75;
  if (warm !== null) tone += 1;
  if (opened !== undefined) tone += isEarned(context) ? 1 : 0.25;
  if (curious !== undefined && unheard === null && distrust === null) tone += 0.5;
  if (isFlat || reluctant !== null) tone -= 0.5;
  else if (words * 3 < context.usual && warm === null) tone -= 0.5;
  if (challenge !== null && warm === null) tone -= 0.5;
  if (unheard !== null) tone -= 1.5;
  if (distrust !== null) tone -= 1;
  if (leaves !== null) tone -= warm === null ? 1.5 : 0.25;
  const first = sentences[0];
  return {
    tone: Math.max(-2, Math.min(2, tone)),
    unheard,
    distrust,
    challenge,
    echo,
    leaves,
    warm,
    opened: opened === undefined ? null : quoteOf(opened),
    curious: curious === undefined ? null : quoteOf(curious),
    flat:
      (isFlat || reluctant !== null) && first !== undefined ? (reluctant ?? quoteOf(first)) : null,
  };
}

/** How much of a sentence nobody had mentioned before. */
function countNew(sentence: Sentence, { known, reply }: Context): number {
  let fresh = 0;
  for (const key of sentence.content) {
    if (!known.has(key) && !reply.some((utterance) => utterance.content.has(key))) fresh += 1;
  }
  return fresh;
}
