const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/**
 * Counts words as a person would: `don't`, `8,000` and `out-the-door` are one each.
 *
 * @example
 * ```ts
 * countWords("Don't go over $8,000 out-the-door.") // => 5
 * ```
 */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
