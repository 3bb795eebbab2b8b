/**
 * Everyday spelling: diacritics, slang, missing apostrophes and spelled-out accents taken away, so
 * that how a person speaks or types never changes a score.
 */
import { rememberWords } from "../talk/remember-words.ts";
import { COMMON_WORDS } from "./common-words.ts";

/** Short forms, slang and what speech-to-text leaves, by the word they stand for. */
const EVERYDAY: Readonly<Record<string, string>> = {
  ees: "is",
  eet: "it",
  eets: "it's",
  eef: "if",
  de: "the",
  da: "the",
  dis: "this",
  dees: "this",
  dese: "these",
  dat: "that",
  dats: "that's",
  dose: "those",
  dere: "there",
  dey: "they",
  dem: "them",
  wit: "with",
  wid: "with",
  widout: "without",
  jou: "you",
  joo: "you",
  jour: "your",
  jore: "your",
  jes: "yes",
  jeah: "yeah",
  jear: "year",
  jears: "years",
  yust: "just",
  jus: "just",
  yob: "job",
  hab: "have",
  habe: "have",
  gib: "give",
  lib: "live",
  lub: "love",
  bery: "very",
  neber: "never",
  eber: "ever",
  ober: "over",
  fibe: "five",
  sebin: "seven",
  seben: "seven",
  leetle: "little",
  beeg: "big",
  teeng: "thing",
  ting: "thing",
  tings: "things",
  sometin: "something",
  someting: "something",
  noting: "nothing",
  notting: "nothing",
  tink: "think",
  teenk: "think",
  tousand: "thousand",
  tirty: "thirty",
  mont: "month",
  monts: "months",
  anoder: "another",
  oder: "other",
  moder: "mother",
  fader: "father",
  broder: "brother",
  togeder: "together",
  eemportant: "important",
  espend: "spend",
  espeak: "speak",
  estart: "start",
  estop: "stop",
  estore: "store",
  gud: "good",
  goot: "good",
  ju: "you",
  u: "you",
  ya: "you",
  ur: "your",
  r: "are",
  pls: "please",
  plz: "please",
  thx: "thanks",
  ty: "thanks",
  tho: "though",
  thru: "through",
  bc: "because",
  cuz: "because",
  cus: "because",
  coz: "because",
  im: "i'm",
  ive: "i've",
  ill: "i'll",
  id: "i'd",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  wont: "won't",
  isnt: "isn't",
  wasnt: "wasn't",
  arent: "aren't",
  havent: "haven't",
  hasnt: "hasn't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  thats: "that's",
  whats: "what's",
  hows: "how's",
  wheres: "where's",
  theres: "there's",
  heres: "here's",
  youre: "you're",
  youve: "you've",
  youll: "you'll",
  theyre: "they're",
  weve: "we've",
  lets: "let's",
  idk: "don't-know",
  dunno: "don't-know",
  otd: "out-the-door",
  gonna: "going-to",
  wanna: "want-to",
  gotta: "got-to",
  kinda: "kind-of",
  ok: "okay",
  k: "okay",
  kk: "okay",
  yep: "yes",
  yup: "yes",
  yea: "yeah",
  nah: "no",
  nope: "no",
  prob: "probably",
  probly: "probably",
  tryna: "trying-to",
  bout: "about",
  somethin: "something",
  sumthin: "something",
  lemme: "let-me",
  gimme: "give-me",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  appt: "appointment",
  info: "information",
  mins: "minutes",
  hrs: "hours",
  yrs: "years",
  mo: "month",
};

/** Sounds that an accent exchanges, as spelled; each is tried wherever it occurs. */
const ACCENTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:d|t)(?!h)/, "th"],
  [/d(?!h)/g, "th"],
  [/t(?!h)/g, "th"],
  [/b(?!.*b)/, "v"],
  [/b/, "v"],
  [/b/g, "v"],
  [/(?<=[aeiou])b(?=[aeiou])/g, "v"],
  [/ee/g, "i"],
  [/^j/, "y"],
  [/^y/, "j"],
  [/^es(?=[ptckqmnl])/, "s"],
  [/^ch/, "sh"],
  [/^sh/, "ch"],
  [/z/g, "s"],
  [/our$/, "or"],
  [/is(?=e[ds]?$|ing$)/, "iz"],
];

function isKnown(word: string): boolean {
  return COMMON_WORDS.has(word) || Object.hasOwn(EVERYDAY, word);
}

/** The everyday word that an accented spelling stands for; the word itself when there is none. */
function undoAccent(word: string): string {
  if (word.length < 2 || word.length > 14 || isKnown(word)) return word;
  let tried = [word];
  for (const [sound, letters] of ACCENTS) {
    const changed = tried
      .map((one) => one.replace(sound, letters))
      .filter((one) => !tried.includes(one));
    const found = changed.find(isKnown);
    if (found !== undefined) return found;
    tried = [...tried, ...changed];
  }
  if (word.endsWith("in") && COMMON_WORDS.has(`${word}g`)) return `${word}g`;
  return COMMON_WORDS.has(`${word}t`) ? `${word}t` : word;
}

function everyday(word: string): string {
  const plain = undoAccent(word);
  return Object.hasOwn(EVERYDAY, plain) ? (EVERYDAY[plain] ?? plain) : plain;
}

/** Lower case, no diacritics, everyday spelling. */
export const plainWord = rememberWords(plainWordOf);

function plainWordOf(raw: string): string {
  const bare = raw
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/’/g, "'")
    .toLowerCase();
  return bare.endsWith("'s") && !isKnown(bare)
    ? `${everyday(bare.slice(0, -2))}'s`
    : everyday(bare);
}

/** Long forms, by their contraction: cues know only the short ones. Order matters. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(i) am\b/g, "$1'm"],
  [/\b(you|we|they) are\b/g, "$1're"],
  [/\b(he|she|it|that|what|there|here|who|where|how) is\b/g, "$1's"],
  [/\b(i|you|we|they|he|she|it|that) would\b/g, "$1'd"],
  [/\b(i|you|we|they|he|she|it|that) (?:will|shall)\b/g, "$1'll"],
  [
    /\b(i|you|we|they) have (?=(?:got|been|seen|had|done|told|asked|never|already|just|said|driven)\b)/g,
    "$1've ",
  ],
  [/\b(?:can not|cannot)\b/g, "can't"],
  [/\bwill not\b/g, "won't"],
  [/\b(do|does|did|is|are|was|were|has|have|had|could|would|should) not\b/g, "$1n't"],
  [/\blet us\b/g, "let's"],
];

/** A plain sentence with its long forms contracted: "I do not" becomes "i don't". */
export function contract(plain: string): string {
  if (!/ (?:am|are|is|would|will|shall|have|not|us)\b|cannot/.test(plain)) return plain;
  return CONTRACTIONS.reduce((text, [long, short]) => text.replace(long, short), plain);
}
