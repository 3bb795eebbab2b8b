/**
 * A text in plain words: lower case, no marks, everyday spelling, one blank before and after each word.
 * Wordings are looked up in it; every place in it leads back to the text that was said.
 */
import { ENDINGS, EVERYDAY } from "./everyday-spelling.ts";
import { mendSpelling } from "./mend-spelling.ts";
import { rememberWords } from "./remember-words.ts";
import type { Span } from "./split-sentences.ts";

type Token = { readonly at: number; readonly start: number; readonly end: number };

export type PlainText = {
  /** Begins and ends with a blank; `" "` when there is no word in the text. */
  readonly plain: string;
  readonly tokens: readonly Token[];
};

const WORD = /(\$\s?)?\d+(?:[.,]\d+)*(?:k\b)?|['’]?[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|%/giu;
const ASCII = /^[ -~]*$/;

/**
 * Reads a text as plain words. Never throws; linear in the text's length.
 *
 * @example
 * ```ts
 * readPlain("I DON'T wanna, OK?").plain // => " i do not want to okay "
 * readPlain("Dees ees $8,000 at 2.9%").plain // => " this is 8000 at 2.9 percent "
 * ```
 */
export function readPlain(text: string): PlainText {
  const tokens: Token[] = [];
  let plain = " ";
  let before = "";
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const said = plainWord(match[0], before);
    for (const word of said.split(" ")) {
      tokens.push({ at: plain.length, start, end });
      plain += `${word} `;
    }
    before = said;
  }
  return { plain, tokens };
}

/**
 * Where a stretch of plain text stands in the text it was read from.
 *
 * @example
 * ```ts
 * sourceOf(readPlain("So, I WON'T go"), 4, 14) // => { "start": 4, "end": 11 }
 * ```
 */
export function sourceOf(text: PlainText, from: number, to: number): Span {
  const first = text.tokens[indexAt(text.tokens, from)];
  const last = text.tokens[indexAt(text.tokens, Math.max(from, to - 1))];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The last token that begins at or before a place, or the first one after it when it falls on a blank. */
function indexAt(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function plainWord(raw: string, before: string): string {
  // The one word whose reading hangs on its neighbour.
  if (/^id$/i.test(raw) && !OWNED.test(before)) return "i would";
  return readWord(raw);
}

const OWNED = /^(?:your|the|my|his|her|their|photo|an|license|and|or|of)$/;

const readWord = rememberWords((raw: string): string => {
  if (raw === "%") return "percent";
  if (/^[$\d]/.test(raw)) return raw.toLowerCase().replace(/[$,\s]/g, "");
  const marked = ASCII.test(raw) ? raw : raw.normalize("NFD").replace(/\p{M}+/gu, "");
  const word = marked.replaceAll("’", "'").toLowerCase();
  const known = EVERYDAY.get(word);
  if (known !== undefined) return known;
  for (const [ending, meant] of ENDINGS) {
    if (word.length > ending.length && word.endsWith(ending)) {
      return plainStem(word.slice(0, -ending.length)) + meant;
    }
  }
  return mendSpelling(word.startsWith("'") ? word.slice(1) : word);
});

function plainStem(word: string): string {
  return EVERYDAY.get(word) ?? mendSpelling(word);
}
