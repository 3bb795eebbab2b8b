import type { Quote, Turn } from "./transcript.ts";

const LONGEST = 160;

/**
 * The words of a turn between two UTF-16 offsets as a quote: trimmed, at most 160 characters, never through
 * a surrogate pair. Null when nothing is left.
 *
 * @example
 * ```ts
 * quoteFrom([{ speaker: "seller", text: "Hi. What brings you in?" }], 0, 4, 23) // => { "turn": 0, "text": "What brings you in?" }
 * ```
 */
export function quoteFrom(
  turns: readonly Turn[],
  turn: number,
  start: number,
  end: number,
): Quote | null {
  const text = turns[turn]?.text ?? "";
  let from = Math.max(0, start);
  let to = Math.min(text.length, end, from + LONGEST);
  if (isLowSurrogate(text, from)) from += 1;
  if (isLowSurrogate(text, to)) to -= 1;
  const words = text.slice(from, to).trim();
  return words === "" ? null : { turn, text: words };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
