/**
 * Wordings as regular expressions over plain text (plain-text.ts). The language of parse-phrase.ts keeps
 * long lists of them readable, and its gaps bounded, so that matching stays linear.
 */
import { type Lexicon, parseLexicon, parsePhrase, type Wording } from "./parse-phrase.ts";

export type { Lexicon } from "./parse-phrase.ts";

const NEGATION = "not|never|no|nobody|none|nothing|without|neither|nor|hardly";
const NUMBER =
  "\\d[^ ]*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred";
/** "2.9", "6 percent", "three and a half percent". */
const RATE = `(?:\\d{1,2}\\.\\d{1,2} (?:percent )?|(?:${NUMBER}) (?:(?:point|and) (?:a half |(?:${NUMBER}) ))?percent |(?:${NUMBER}) and a half )`;

/**
 * One expression that finds any of the phrases in a plain text. Throws SyntaxError for a phrase it cannot
 * read (parse-phrase.ts says how they are written).
 *
 * @example
 * ```ts
 * phrases(["{bank} ~2 require*"], { bank: "bank|lender" }).test(" the bank will require gap ") // => true
 * phrases(["{bank} ~2 require*"], { bank: "bank|lender" }).test(" the bank does not require gap ") // => false
 * ```
 */
export function phrases(list: readonly string[], lexicon: Lexicon = {}): RegExp {
  const known = parseLexicon(lexicon);
  return expressionOf(list.map((phrase) => parsePhrase(phrase, known)));
}

/** One expression for wordings that are read already. */
export function expressionOf(wordings: readonly Wording[], flags = ""): RegExp {
  // Nothing can follow the end of a text, so an empty list finds nothing.
  const sources = wordings.length === 0 ? ["$ "] : wordings.map(sourceOf);
  return new RegExp(` (?:${sources.join("|")})`, flags);
}

function sourceOf(wording: Wording): string {
  switch (wording.kind) {
    case "word": {
      const plain = wording.word.replace(/[.+$\\[\]*]/g, "\\$&");
      return wording.isStem ? `${plain}[^ ]* ` : `${plain} `;
    }
    case "number":
      return `(?:${NUMBER}) `;
    case "rate":
      return RATE;
    case "start":
      return "(?<=^ )";
    case "end":
      return "$";
    case "gap":
      return wording.isFree
        ? `(?:[^ ]+ ){0,${wording.most}}?`
        : `(?:(?!(?:${NEGATION}) )[^ ]+ ){0,${wording.most}}?`;
    case "perhaps":
      return `(?:${sourceOf(wording.of)})?`;
    case "without":
      return `(?!${sourceOf(wording.of)})`;
    case "row":
      return wording.parts.map(sourceOf).join("");
    case "either":
      return `(?:${wording.parts.map(sourceOf).join("|")})`;
  }
}
