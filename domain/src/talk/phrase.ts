/**
 * A small language for wordings, compiled to one regular expression over plain text (plain-text.ts).
 * It keeps long lists of phrases readable, and its gaps bounded, so that matching stays linear.
 */

/** Named alternatives, `"a|b c|d*"`; an entry may use the names of earlier ones in braces. */
export type Lexicon = Readonly<Record<string, string>>;

const NEGATION = "not|never|no|nobody|none|nothing|without|neither|nor|hardly";
const NUMBER =
  "\\d[^ ]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred";
const PIECE = /\s*(?:([~^])(\d+)|\{(\w+)\}|([()|!?<>#])|([^\s(){}|!?<>#~^]+))/y;

/**
 * Compiles phrases into one expression that finds any of them in plain text. In a phrase: `word`, `stem*`,
 * `(a|b (c|d))`, `{name}` of the lexicon, each with `?` behind it for "perhaps"; `#` a number; `~3` up to
 * three words and no negation among them; `^3` up to three words of any kind; `!(a|b)` not followed by;
 * `<` and `>` the start and the end of the text. Throws SyntaxError for a phrase it cannot read.
 *
 * @example
 * ```ts
 * phrases(["{bank} ~2 require*"], { bank: "bank|lender" }).test(" the bank will require gap ") // => true
 * phrases(["{bank} ~2 require*"], { bank: "bank|lender" }).test(" the bank does not require gap ") // => false
 * ```
 */
export function phrases(list: readonly string[], lexicon: Lexicon = {}): RegExp {
  const known = new Map<string, string>();
  for (const [name, words] of Object.entries(lexicon)) known.set(name, compile(words, known));
  // Nothing can follow the end of a text, so an empty list finds nothing.
  const sources = list.length === 0 ? ["$ "] : list.map((phrase) => compile(phrase, known));
  return new RegExp(` (?:${sources.join("|")})`);
}

function compile(phrase: string, known: ReadonlyMap<string, string>): string {
  const reader = { phrase, at: 0, known };
  const source = alternatives(reader);
  if (reader.at < phrase.trimEnd().length) throw unreadable(reader);
  return source;
}

type Reader = {
  readonly phrase: string;
  readonly known: ReadonlyMap<string, string>;
  at: number;
};

function alternatives(reader: Reader): string {
  const sources = [sequence(reader)];
  while (take(reader, "|")) sources.push(sequence(reader));
  return sources.length === 1 ? (sources[0] ?? "") : `(?:${sources.join("|")})`;
}

function sequence(reader: Reader): string {
  let source = "";
  while (true) {
    const item = atom(reader);
    if (item === null) return source;
    source += take(reader, "?") ? `(?:${item})?` : item;
  }
}

function atom(reader: Reader): string | null {
  PIECE.lastIndex = reader.at;
  const match = PIECE.exec(reader.phrase);
  if (!match) return null;
  const [, gap, count, name, sign, word] = match;
  if (sign === "|" || sign === ")" || sign === "?") return null;
  reader.at = PIECE.lastIndex;
  if (gap === "~") return `(?:(?!(?:${NEGATION}) )[^ ]+ ){0,${count}}?`;
  if (gap === "^") return `(?:[^ ]+ ){0,${count}}?`;
  if (name !== undefined) return named(reader, name);
  if (sign !== undefined) return signed(reader, sign);
  const plain = (word ?? "").replace(/[.+$\\[\]*]/g, "\\$&");
  return plain.endsWith("\\*") ? `${plain.slice(0, -2)}[^ ]* ` : `${plain} `;
}

function named(reader: Reader, name: string): string {
  const source = reader.known.get(name);
  if (source === undefined) {
    throw new SyntaxError(`"{${name}}" in "${reader.phrase}" is not in the lexicon`);
  }
  return source;
}

function signed(reader: Reader, sign: string): string {
  if (sign === "<") return "(?<=^ )";
  if (sign === ">") return "$";
  if (sign === "#") return `(?:${NUMBER}) `;
  if (sign === "!") return `(?!${atom(reader) ?? ""})`;
  const source = alternatives(reader);
  if (!take(reader, ")")) throw unreadable(reader);
  return `(?:${source})`;
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
