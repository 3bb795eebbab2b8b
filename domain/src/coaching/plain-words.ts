/**
 * Words as the coach compares them: spelling accents, slang and endings taken away, so that
 * "keeds", "kids" and "Kid's" meet, and a person's way of speaking never changes a score.
 */
import { rememberWords } from "../talk/remember-words.ts";
import { plainWord } from "./everyday-words.ts";

/** One word of a text. `plain` is for cues, `key` for comparing; offsets are UTF-16. */
export type Word = {
  readonly plain: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
};

const WORD = /\$?\d[\d,.]*\d(?:k\b|%)?|\$?\d(?:k\b|%)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/giu;

/** What two spellings of one word share: endings cut, sounds that accents exchange made equal. */
export const soundKey = rememberWords(soundKeyOf);

function soundKeyOf(plain: string): string {
  if (/^[$\d]/.test(plain)) return plain.replace(/[$,%]/g, "");
  let stem = plain.replace(/'s$|'$/, "").replace(/-/g, "");
  if (stem.length > 5 && stem.endsWith("ing")) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith("ies")) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && /(?:s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 4 && stem.endsWith("ed")) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith("s") && !/(?:ss|us|is)$/.test(stem))
    stem = stem.slice(0, -1);
  else if (stem.length > 5 && stem.endsWith("ly")) stem = stem.slice(0, -2);
  return stem
    .replace(/^e(?=s[ptkclmnq])/, "")
    .replace(/e+$/, "")
    .replace(/th/g, "t")
    .replace(/ph/g, "f")
    .replace(/v/g, "b")
    .replace(/z/g, "s")
    .replace(/d/g, "t")
    .replace(/^y/, "j")
    .replace(/ee|ea|ie/g, "i")
    .replace(/y$/, "i")
    .replace(/ck|c(?![eiyh])/g, "k")
    .replace(/(.)\1+/g, "$1");
}

/**
 * The words of a text with their places.
 *
 * @example
 * ```ts
 * readWords("Keeds, kids").map((word) => word.key) // => ["kit", "kit"]
 * ```
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const plain = plainWord(raw);
    words.push({ plain, key: soundKey(plain), start: match.index, end: match.index + raw.length });
  }
  return words;
}

const EMPTY_WORDS =
  "a an the and or but so if then than that this these those there here it its it's is are was were be been being am i i'm i'd i've i'll me my mine we we're we've we'll us our you you're you've you'll you'd your yours he he's she she's his her him they they're them their theirs to of in on at by for from with without about as into out up down off over under do does did done doing don't doesn't didn't have has had having haven't hasn't can can't could couldn't would wouldn't should shouldn't will won't may might must not no nor yes yeah okay oh uh um hm huh ha well just like really very quite pretty too also only even still ever never again what what's which who whose how how's why when where where's all any some each every both more most less much many few lot lots bit one ones other another same such own let let's get gets got getting go goes going going-to gone come comes coming came make makes made making take takes took taking put puts say says said saying tell tells told telling ask asks asked asking know knows knew think thinks thought guess see sees saw look looks looking looked want want-to wants wanted need needs needed try tries feel feels felt thing things stuff something anything nothing everything somebody anybody everybody kind sort kind-of good great nice fine best better perfect awesome fantastic absolutely wonderful amazing excellent sure right exactly maybe probably actually honestly basically literally please thank thanks sorry hi hello hey guy guys man sir ma'am folks people person car cars vehicle vehicles way ways back now today day days time times because since though through while after before until till around between always often back here's there's that's what'll who's got-to don't-know mean means give gives gave keep keeps hear hears heard understand appreciate question questions talk talking call first last next already yet else anyway yourself myself work works help helps".split(
    " ",
  );
const EMPTY_KEYS: ReadonlySet<string> = new Set(EMPTY_WORDS.map(soundKey));

/** True for a word that says something of its own: not grammar, not chatter. */
export function carriesContent(word: Word): boolean {
  if (/^[$\d]/.test(word.plain)) return true;
  return word.plain.length > 2 && !EMPTY_KEYS.has(word.key);
}
