/** Words of the trade that are often misspelt. Short or everyday words are left out: they meet others by chance. */
const VOCABULARY =
  "warranty warranties guarantee guaranteed mandatory required requires require requirement optional approved approval financing finance interest payment payments monthly odometer accident accidents mileage insurance license married divorced pregnant welfare disability application signature permission recording recorded advertised advertisement rebate rebates maintenance protection contract dealership manager certified inspection condition appraisal registration negotiable negotiate discount appointment available interested vehicle warrantee citizen citizenship assistance immigrant nationality religion retired husband absolutely definitely comfortable separate included including automatically already delivered delivery reserve deposit signature cancel canceled return returned unsubscribe statement history collision salvage rebuilt transmission bankruptcy qualify qualified lender lenders".split(
    " ",
  );

/** Everyday words that look like a slip of one of them. */
const OTHERS: ReadonlySet<string> = new Set(
  "include record records report reports provide provided approve quality lander deliver".split(
    " ",
  ),
);

const BY_SKELETON: ReadonlyMap<string, string> = new Map(
  VOCABULARY.map((word) => [skeleton(word), word]),
);
const KNOWN: ReadonlySet<string> = new Set(VOCABULARY);
const LONGEST = 18;

/**
 * The word of the trade that a misspelt word stands for, or the word itself: the same consonants in the
 * same order, and hardly another letter.
 *
 * @example
 * ```ts
 * mendSpelling("warrenty") // => "warranty"
 * mendSpelling("lender") // => "lender"
 * ```
 */
export function mendSpelling(word: string): string {
  if (word.length < 6 || word.length > LONGEST || KNOWN.has(word) || OTHERS.has(word)) return word;
  const meant = BY_SKELETON.get(skeleton(word));
  return meant !== undefined && isNear(word, meant) ? meant : word;
}

/** Consonants in order, doubled ones once; the ending stays, since it is what sets forms of a word apart. */
function skeleton(word: string): string {
  return word
    .replace(/[aeiou]+/g, "")
    .replace(/(.)\1+/g, "$1")
    .replace(/ph/g, "f");
}

/** The same first letter, and two letters at most, in a long word three, that only one of them has. */
function isNear(word: string, meant: string): boolean {
  if (word[0] !== meant[0]) return false;
  const rest = [...meant];
  let strange = 0;
  for (const letter of word) {
    const at = rest.indexOf(letter);
    if (at === -1) strange += 1;
    else rest.splice(at, 1);
  }
  return strange + rest.length <= (word.length < 7 ? 2 : 3);
}
