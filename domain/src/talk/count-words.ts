/** Runs of letters, marks and digits; an apostrophe, hyphen, point or comma inside one does not end it. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Counts words as a person does: "don't", "out-the-door" and "$24,500" are one word each, a dash between
 * blanks and an emoji are none. Linear in the text's length.
 *
 * @example
 * ```ts
 * countWords("I don't know - out-the-door it's $24,500.") // => 6
 * countWords("  ") // => 0
 * ```
 */
export function countWords(text: string): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) count += 1;
  return count;
}
