/** The buyer's own sentence, said back by the seller: "my hip's bad" becomes "your hip's bad". */

const FLIP: Readonly<Record<string, string>> = {
  i: "you",
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
  we: "you",
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  us: "you",
  our: "your",
  ours: "yours",
  am: "are",
};
const LEAD =
  /^(?:(?:yeah|yes|no|nope|oh|well|okay|ok|um|uh|so|and|but|honestly|actually|like|because|cause|right|sure|hm|huh|ha|look|listen|hi|hello|hey|god)\b[\s,.!-]*)+/i;
const LONGEST_WORDS = 16;

/**
 * A short statement turned round, without its end mark; null when turning it would sound wrong
 * (it speaks to the seller, it asks, it is too long).
 *
 * @example
 * ```ts
 * sayBack("Yeah, my hip's bad.") // => "your hip's bad"
 * ```
 */
export function sayBack(sentence: string): string | null {
  const bare = sentence
    .replace(/’/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(LEAD, "")
    .replace(/[.!…\s]+$/, "");
  const words = bare.split(" ");
  if (words.length < 3 || words.length > LONGEST_WORDS || /[?"“”;:()]|\.\s/.test(bare)) return null;
  if (/\b(?:let me|i think|i guess|i know|just|maybe|don't know|i'd|we'd|should)\b/i.test(bare))
    return null;
  if (/\b(?:you|your|you're|yours|u|ur|this guy|it's)\b/i.test(bare)) return null;
  if (
    !/^(?:i|i'm|i've|i'd|we|we're|we've|my|our|she|he|they|the|her|his|it|mine|there)\b/i.test(bare)
  )
    return null;
  let before = "";
  const turned = words.map((word) => {
    const core = word.replace(/[,]$/, "");
    const tail = word.slice(core.length);
    const key = core.toLowerCase();
    const flipped = FLIP[key];
    let out = flipped ?? core;
    if (key === "was" && (before === "i" || before === "we")) out = "were";
    if (key === "am") out = "are";
    before = key;
    return out + tail;
  });
  const joined = turned.join(" ");
  return /^(?:The|She|He|They|Her|His|It|There)\b/.test(joined)
    ? joined.charAt(0).toLowerCase() + joined.slice(1)
    : joined;
}
