import type { Quote, Turn } from "./transcript.ts";

/** The most characters of a quote: what fits on two lines of a phone. */
export const QUOTE_LIMIT = 160;

/**
 * The words of a turn between two UTF-16 offsets as a quote: an exact substring of the turn, widened to whole
 * words, at most 160 characters, never through a surrogate pair. Null when nothing is left.
 *
 * @example
 * ```ts
 * quoteFrom([{ speaker: "seller", text: "Hi. What brings you in?" }], 0, 4, 23) // => { "turn": 0, "text": "What brings you in?" }
 * quoteFrom([{ speaker: "seller", text: "Sign right here" }], 0, 1, 7) // => { "turn": 0, "text": "Sign right" }
 * ```
 */
export function quoteFrom(
  turns: readonly Turn[],
  turn: number,
  start: number,
  end: number,
): Quote | null {
  const text = turns[turn]?.text ?? "";
  let from = Math.min(Math.max(0, start), text.length);
  let to = Math.min(text.length, Math.max(from, end));
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  if (from === to) return null;
  from = wordStart(text, from);
  to = cutAt(text, from, wordEnd(text, to));
  return from < to ? { turn, text: text.slice(from, to) } : null;
}

function wordStart(text: string, at: number): number {
  const least = Math.max(0, at - QUOTE_LIMIT / 4);
  let from = at;
  while (from > least && !isSpace(text, from - 1)) from -= 1;
  return isSplit(text, from) ? from + 1 : from;
}

function wordEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + QUOTE_LIMIT / 4);
  let to = at;
  while (to < most && !isSpace(text, to)) to += 1;
  return isSplit(text, to) ? to - 1 : to;
}

/** The end that keeps a quote within its limit: behind the last whole word, or in the word when it is the only one. */
function cutAt(text: string, from: number, end: number): number {
  if (end - from <= QUOTE_LIMIT) return end;
  let to = from + QUOTE_LIMIT;
  while (to > from && !isSpace(text, to)) to -= 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  if (to > from) return to;
  const hard = from + QUOTE_LIMIT;
  return isSplit(text, hard) ? hard - 1 : hard;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Whether a place is inside a surrogate pair. */
function isSplit(text: string, at: number): boolean {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
}
