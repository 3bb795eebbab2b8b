/**
 * Many lists of wordings at once: each wording is tried only on a text that holds a word it cannot do
 * without, so that hundreds cost little more than the few that may fit.
 */
import { type Lexicon, parseLexicon, parsePhrase, type Wording } from "./parse-phrase.ts";
import { expressionOf } from "./phrase.ts";

/** The words of which a wording needs one. */
type Anchors = { readonly words: readonly string[]; readonly stems: readonly string[] };

/** Words that are in every other sentence say little about it. */
const COMMON: ReadonlySet<string> = new Set(
  "a an the and or but so if then that this these those there it is are was were am be been 's i you we they he she me us your my our their his her it to of in on at by for from with about as out up off do does did not no have has had got get gets can could will would should may just all any some what how who when where why now here one more like go going take know want need make put back right good well okay yes say said tell let still".split(
    " ",
  ),
);
const SHORTEST_STEM = 2;
const LONGEST_STEM = 16;

/**
 * Indexes lists of phrases. The answer takes a plain text and gives, for each list that may fit, its
 * number and the expressions worth trying, in the order of the lists.
 *
 * @example
 * ```ts
 * const find = indexPhrases([["pull ~2 credit"], ["trade in"]]);
 * find(" let us pull your credit ").map(([list]) => list) // => [0]
 * ```
 */
export function indexPhrases(
  lists: readonly (readonly string[])[],
  lexicon: Lexicon = {},
): (plain: string) => (readonly [list: number, expressions: readonly RegExp[]])[] {
  const known = parseLexicon(lexicon);
  const entries = lists.flatMap((list, at) =>
    list.map((phrase) => ({ at, wording: parsePhrase(phrase, known) })),
  );
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const always: number[] = [];
  for (const [entry, { wording }] of entries.entries()) {
    const anchors = anchorsOf(wording);
    if (anchors === null) always.push(entry);
    for (const word of anchors?.words ?? []) push(byWord, word, entry);
    for (const stem of anchors?.stems ?? []) push(byStem, stem, entry);
  }
  const expressions: (RegExp | undefined)[] = [];
  const expressionAt = (entry: number): RegExp => {
    const wording = entries[entry]?.wording;
    const made = expressions[entry] ?? expressionOf(wording ? [wording] : [], "g");
    expressions[entry] = made;
    return made;
  };
  return (plain) => {
    const found = new Set(always);
    for (const word of new Set(plain.split(" "))) {
      for (const entry of byWord.get(word) ?? []) found.add(entry);
      const longest = Math.min(word.length, LONGEST_STEM);
      for (let length = SHORTEST_STEM; length <= longest; length += 1) {
        for (const entry of byStem.get(word.slice(0, length)) ?? []) found.add(entry);
      }
    }
    const byList = new Map<number, RegExp[]>();
    for (const entry of [...found].sort((a, b) => a - b)) {
      const at = entries[entry]?.at ?? 0;
      const list = byList.get(at);
      if (list) list.push(expressionAt(entry));
      else byList.set(at, [expressionAt(entry)]);
    }
    return [...byList];
  };
}

function push(index: Map<string, number[]>, key: string, entry: number): void {
  const list = index.get(key);
  if (list) list.push(entry);
  else index.set(key, [entry]);
}

/** Of the parts that must be there the one with the fewest and rarest words; null when none must be. */
function anchorsOf(wording: Wording): Anchors | null {
  switch (wording.kind) {
    case "word":
      return wording.isStem && wording.word.length >= SHORTEST_STEM
        ? { words: [], stems: [wording.word] }
        : { words: [wording.word], stems: [] };
    case "row": {
      const all = wording.parts.map(anchorsOf).filter((anchors) => anchors !== null);
      return all.sort((a, b) => costOf(a) - costOf(b))[0] ?? null;
    }
    case "either": {
      const all = wording.parts.map(anchorsOf);
      const needed = all.filter((anchors) => anchors !== null);
      if (needed.length < all.length) return null;
      return {
        words: [...new Set(needed.flatMap((anchors) => anchors.words))],
        stems: [...new Set(needed.flatMap((anchors) => anchors.stems))],
      };
    }
    default:
      return null;
  }
}

function costOf({ words, stems }: Anchors): number {
  const common = words.filter((word) => COMMON.has(word)).length;
  return common * 50 + words.length + stems.length * 1.5;
}
