/**
 * One turn as the coach sees it: its sentences, what it is about, how much of it is textbook.
 * Names of people are taken out first: who somebody is never changes a score.
 */
import type { Speaker, Turn } from "../talk/transcript.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { Concept } from "./concepts.ts";
import { plainWord } from "./everyday-words.ts";
import { soundKey } from "./plain-words.ts";
import { readSentences, type Sentence } from "./read-sentences.ts";

export type Utterance = {
  readonly turn: number;
  readonly speaker: Speaker;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly plain: string;
  readonly words: number;
  readonly content: ReadonlySet<string>;
  readonly concepts: ReadonlySet<Concept>;
  readonly stock: { readonly words: number; readonly phrases: number };
  readonly mood: Turn["mood"] | null;
  /** Seconds; undefined where the talk carries no times. */
  readonly startedAt: number | undefined;
};

const NAME_AFTER =
  /\b(?:i['’]?m|i am|my name is|name['’]s|this is|call me|ask for|meet you|mr|mrs|ms|miss|dr|hi|hello|hey|thanks|thank you|morning|afternoon)\.?,?\s+(\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)?)/giu;
const CALLED = /[,!.?]\s+(\p{Lu}[\p{L}\p{M}'’-]+)(?=[,!?.]|$)/gu;
/** Names are looked for in the first characters of a turn only; nobody is introduced later. */
const NAME_LIMIT = 2000;

/** Names that the people in the talk give each other, as comparison keys. */
export function findNames(turns: readonly Turn[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const turn of turns) {
    const text = turn.text.slice(0, NAME_LIMIT);
    for (const match of text.matchAll(NAME_AFTER)) {
      for (const part of (match[1] ?? "").split(/\s+/)) {
        if (/^\p{Lu}/u.test(part)) names.add(soundKey(plainWord(part)));
      }
    }
    for (const match of text.matchAll(CALLED)) {
      const plain = plainWord(match[1] ?? "");
      if (!COMMON_WORDS.has(plain)) names.add(soundKey(plain));
    }
  }
  return names;
}

export function readUtterance(turn: Turn, index: number, names: ReadonlySet<string>): Utterance {
  const sentences = readSentences(turn.text, index, names);
  const content = new Set<string>();
  const concepts = new Set<Concept>();
  let words = 0;
  for (const sentence of sentences) {
    words += sentence.words.length;
    for (const key of sentence.content) content.add(key);
    for (const concept of sentence.concepts) concepts.add(concept);
  }
  const plain = sentences.map((sentence) => sentence.plain).join(" . ");
  return {
    turn: index,
    speaker: turn.speaker,
    text: turn.text,
    sentences,
    plain,
    words,
    content,
    concepts,
    stock: {
      words: sentences.reduce((sum, own) => sum + own.stock.words, 0),
      phrases: sentences.reduce((sum, own) => sum + own.stock.phrases, 0),
    },
    mood: turn.mood ?? null,
    startedAt: Number.isFinite(turn.startedAt) ? turn.startedAt : undefined,
  };
}
