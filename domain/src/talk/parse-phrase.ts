/** Named alternatives, `"a|b c|d*"`; an entry may use the names of earlier ones in braces. */
export type Lexicon = Readonly<Record<string, string>>;

/** A wording taken apart. A `gap` lets words pass, `free` ones a "not" among them too. */
export type Wording =
  | { readonly kind: "word"; readonly word: string; readonly isStem: boolean }
  | { readonly kind: "number" | "rate" | "start" | "end" }
  | { readonly kind: "gap"; readonly most: number; readonly isFree: boolean }
  | { readonly kind: "perhaps" | "without"; readonly of: Wording }
  | { readonly kind: "row" | "either"; readonly parts: readonly Wording[] };

const PIECE = /\s*(?:([~^])(\d+)|\{(\w+)\}|([()|!?<>#%])|([^\s(){}|!?<>#%~^]+))/y;

/** Reads the entries of a lexicon. Throws SyntaxError for one that cannot be read. */
export function parseLexicon(lexicon: Lexicon): ReadonlyMap<string, Wording> {
  const known = new Map<string, Wording>();
  for (const [name, words] of Object.entries(lexicon)) known.set(name, parsePhrase(words, known));
  return known;
}

/**
 * Reads a phrase: `word`, `stem*`, `(a|b (c|d))`, `{name}` of the lexicon, each with `?` behind it for
 * "perhaps"; `#` a number, `%` a rate; `~3` up to three words and no negation among them; `^3` up to three
 * words of any kind; `!(a|b)` not followed by; `<` and `>` the start and the end of the text. Throws
 * SyntaxError for what it cannot read.
 */
export function parsePhrase(phrase: string, known: ReadonlyMap<string, Wording>): Wording {
  const reader = { phrase, at: 0, known };
  const wording = alternatives(reader);
  if (reader.at < phrase.trimEnd().length) throw unreadable(reader);
  return wording;
}

type Reader = {
  readonly phrase: string;
  readonly known: ReadonlyMap<string, Wording>;
  at: number;
};

function alternatives(reader: Reader): Wording {
  const parts = [row(reader)];
  while (take(reader, "|")) parts.push(row(reader));
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: "either", parts };
}

function row(reader: Reader): Wording {
  const parts: Wording[] = [];
  for (let part = atom(reader); part; part = atom(reader)) {
    parts.push(take(reader, "?") ? { kind: "perhaps", of: part } : part);
  }
  return { kind: "row", parts };
}

function atom(reader: Reader): Wording | null {
  PIECE.lastIndex = reader.at;
  const match = PIECE.exec(reader.phrase);
  if (!match) return null;
  const [, gap, count, name, sign, word] = match;
  if (sign === "|" || sign === ")" || sign === "?") return null;
  reader.at = PIECE.lastIndex;
  if (gap !== undefined) return { kind: "gap", most: Number(count), isFree: gap === "^" };
  if (name !== undefined) return named(reader, name);
  if (sign !== undefined) return signed(reader, sign);
  const isStem = word?.endsWith("*") ?? false;
  return { kind: "word", word: (isStem ? word?.slice(0, -1) : word) ?? "", isStem };
}

function named(reader: Reader, name: string): Wording {
  const wording = reader.known.get(name);
  if (wording) return wording;
  throw new SyntaxError(`"{${name}}" in "${reader.phrase}" is not in the lexicon`);
}

function signed(reader: Reader, sign: string): Wording {
  if (sign === "<") return { kind: "start" };
  if (sign === ">") return { kind: "end" };
  if (sign === "#") return { kind: "number" };
  if (sign === "%") return { kind: "rate" };
  if (sign === "!") return { kind: "without", of: atom(reader) ?? { kind: "row", parts: [] } };
  const inner = alternatives(reader);
  if (!take(reader, ")")) throw unreadable(reader);
  return inner;
}

function take(reader: Reader, sign: string): boolean {
  PIECE.lastIndex = reader.at;
  if (PIECE.exec(reader.phrase)?.[4] !== sign) return false;
  reader.at = PIECE.lastIndex;
  return true;
}

function unreadable(reader: Reader): SyntaxError {
  return new SyntaxError(`"${reader.phrase}" cannot be read from character ${reader.at} on`);
}
