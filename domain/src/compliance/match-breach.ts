/**
 * One breach in one sentence: its wording is there, nothing around it excuses it, and it is the seller's own
 * word, not a denial, a question or what others do.
 */
import { phrases } from "../talk/phrase.ts";
import { type PlainText, readPlain, sourceOf } from "../talk/plain-text.ts";
import { hasBegunToAsk } from "../talk/question-kind.ts";
import { type Span, splitSentences } from "../talk/split-sentences.ts";
import { DENIED, FLOOR_WORDS, TOLD_ABOUT_OTHERS } from "./floor-words.ts";
import type { Breach } from "./rule.ts";

export type CompiledBreach = {
  readonly breach: Breach;
  readonly here: RegExp | null;
  readonly about: RegExp | null;
  readonly unless: RegExp | null;
  readonly unlessTurn: RegExp | null;
  readonly unlessBuyerSaid: RegExp | null;
  readonly unlessHeard: RegExp | null;
};

/** A sentence and what surrounds it. */
export type Scene = {
  /** The sentence as it was said, and in plain words. */
  readonly text: string;
  readonly read: PlainText;
  /** What "it" may stand for: the buyer's last line and the turn so far, in plain words. */
  readonly context: string;
  /** The whole turn, in plain words. */
  readonly turn: string;
  /** The buyer's sentences before, those with a "not" left out, and everybody's turns, in plain words. */
  readonly buyerSaid: readonly string[];
  readonly heard: readonly string[];
};

/** Expressions of a breach; `unless` of its rule hold for each of its breaches. */
export function compileBreach(breach: Breach, unless: readonly string[]): CompiledBreach {
  const excuses = [...(breach.unless ?? []), ...unless];
  return {
    breach,
    here: optional(breach.here),
    about: optional(breach.about),
    unless: optional(excuses),
    unlessTurn: optional(breach.unlessTurn),
    unlessBuyerSaid: optional(breach.unlessBuyerSaid),
    unlessHeard: optional(breach.unlessHeard),
  };
}

function optional(list: readonly string[] | undefined): RegExp | null {
  return list === undefined || list.length === 0 ? null : phrases(list, FLOOR_WORDS);
}

/** Words on either side of a breach that may excuse it. */
const AROUND = 16;

/**
 * The first place of a breach in a sentence, in offsets of the sentence, by those of its wordings that are
 * worth trying; null when it is not there or is harmless.
 */
export function matchBreach(
  compiled: CompiledBreach,
  said: readonly RegExp[],
  scene: Scene,
): Span | null {
  const { plain } = scene.read;
  for (const wording of said) {
    wording.lastIndex = 0;
    for (let match = wording.exec(plain); match; match = wording.exec(plain)) {
      const start = match.index;
      const end = start + match[0].length;
      if (compiled.here && !compiled.here.test(plain)) return null;
      if (compiled.about && !compiled.about.test(scene.context + plain)) return null;
      if (!isExcused(compiled, scene, start, end)) return sourceOf(scene.read, start + 1, end - 1);
      wording.lastIndex = start + 1;
    }
  }
  return null;
}

function isExcused(compiled: CompiledBreach, scene: Scene, start: number, end: number): boolean {
  const { plain } = scene.read;
  const { breach } = compiled;
  const before = lastWords(plain.slice(0, start + 1), AROUND);
  const next = firstWords(plain.slice(start), 2);
  const around = before + plain.slice(start + 1, end) + firstWords(plain.slice(end), AROUND);
  if (compiled.unless?.test(around) || compiled.unlessTurn?.test(scene.turn)) return true;
  if (!breach.evenDenied && (isNegated(scene, start) || isLast(DENIALS, before, next, 7)))
    return true;
  if (
    !breach.evenQuoted &&
    (isLast(OTHERS, before, next, 10) || ELSEWHERE.test(plain.slice(end - 1)))
  ) {
    return true;
  }
  if (!breach.asks && isAsked(scene, start, end)) return true;
  if (
    compiled.unlessBuyerSaid &&
    scene.buyerSaid.some((said) => compiled.unlessBuyerSaid?.test(said))
  ) {
    return true;
  }
  return scene.heard.some((said) => compiled.unlessHeard?.test(said) ?? false);
}

const OTHERS = new RegExp(phrases(TOLD_ABOUT_OTHERS).source, "g");
const DENIALS = new RegExp(phrases(DENIED).source, "g");
const ELSEWHERE = phrases([
  "^10 (at (other|some|most|another|the other|a lot of|those) (store|stores|dealer|dealers|dealership|dealerships|places|lots)|is what (they|other|some|most|people) ^3 (tell|say|claim)|somewhere else|down the street|across town)",
]);
const TURNS_BACK = phrases([
  "(so|but|however|anyway|though|now|instead) (i|we|you|let|it|that|the|here|my|just)",
]);

/** Whether one of the wordings ends at most `reach` words before the breach, with no turn of thought between. */
function isLast(wordings: RegExp, before: string, next: string, reach: number): boolean {
  wordings.lastIndex = 0;
  for (let match = wordings.exec(before); match; match = wordings.exec(before)) {
    const between = ` ${before.slice(match.index + match[0].length)}`;
    if (!TURNS_BACK.test(between + next) && between.trim().split(" ").length <= reach) return true;
    wordings.lastIndex = match.index + 1;
  }
  return false;
}

const NEGATION =
  /^(?:not|never|nobody|none|without|neither|nor|hardly|no|avoid|refuse|instead|rather)$/;
/** "No, …" only answers; "no bank …" denies. */
const NO_SUCH = phrases(["< no (bank|banks|lender|lenders|law|dealer|store|state|manufacturer)"]);
/** In these "not" denies nothing that follows. */
const IDLE = phrases([
  "(do not|not|no|never) (worry|worries|sweat|stress|problem|a problem|big deal|a big deal|only|forget|doubt|kidding|going to lie|to mention|pressure|fear|mind)",
  "why (do not|not|would not|did not)",
  "(can|could) not (wait|go wrong|beat)",
]);

/** A "not" among the three words before, with no comma between. */
function isNegated(scene: Scene, start: number): boolean {
  const { plain, tokens } = scene.read;
  const index = tokens.findIndex((token) => token.at > start);
  const from = tokens[index]?.start ?? 0;
  if (index > 0 && index <= 8 && NO_SUCH.test(plain)) return true;
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    const token = tokens[back];
    if (!token) continue;
    const word = plain.slice(token.at, (tokens[back + 1]?.at ?? plain.length) - 1);
    if (!NEGATION.test(word)) continue;
    if (word === "no" && back === 0) continue;
    if (/[,;:–—]/.test(scene.text.slice(token.end, from))) return false;
    const near = ` ${plain.slice(tokens[Math.max(0, back - 2)]?.at ?? 0, start + 1)}`;
    return !IDLE.test(near);
  }
  return false;
}

const TELLS = phrases([
  "(did|do) you (know|realize) (that|the|you|they|we)?",
  "(what if|guess what|you know what|why do not)",
]);
const STARTS_ASKING =
  /^ (?:(?:so|and|but|okay|well|now|hey|wait|or|then) )*(?:is|are|was|were|do|does|did|can|could|would|will|should|have|has|had|may|might|what|which|who|how|when|where|why) /;

/** A real question that the breach is part of: turned round before it, not a statement with a tag behind. */
function isAsked(scene: Scene, start: number, end: number): boolean {
  const { start: at } = sourceOf(scene.read, start + 1, start + 2);
  const thought = splitSentences(scene.text).find((span) => span.start <= at && at < span.end);
  if (!thought) return false;
  const upTo = sourceOf(scene.read, start + 1, end - 1).end;
  const said = scene.text.slice(thought.start, thought.end);
  const { plain } = readPlain(scene.text.slice(thought.start, Math.min(upTo, thought.end)));
  if (TELLS.test(plain)) return false;
  return hasBegunToAsk(plain) || (/\?["'”’)]*$/.test(said) && STARTS_ASKING.test(plain));
}

function lastWords(plain: string, count: number): string {
  let at = plain.length - 1;
  for (let words = 0; words < count && at > 0; words += 1) at = plain.lastIndexOf(" ", at - 1);
  return plain.slice(Math.max(0, at));
}

function firstWords(plain: string, count: number): string {
  let at = 0;
  for (let words = 0; words < count && at !== -1; words += 1) at = plain.indexOf(" ", at + 1);
  return at === -1 ? plain : plain.slice(0, at + 1);
}
