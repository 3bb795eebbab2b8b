/** A number that begins at a word of a plain text. `next` is the word after it. */
export type SpokenNumber = {
  readonly value: number;
  readonly next: number;
  /** True when a scale such as thousand, hundred, grand or k was said. */
  readonly isScaled: boolean;
  readonly isDigits: boolean;
};

const SMALL_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL: ReadonlyMap<string, number> = new Map([
  ...SMALL_WORDS.map((word, value) => [word, value] as const),
  ...TENS_WORDS.map((word, at) => [word, (at + 2) * 10] as const),
  ["fourty", 40],
  ["ninty", 90],
]);
const THOUSANDS: ReadonlySet<string> = new Set([
  "thousand",
  "grand",
  "k",
  "thousands",
  "thou",
  "g",
  "gs",
]);
const DIGITS = /^\d+(?:\.\d+)?(k?)$/;

/**
 * Reads the number that starts at `words[at]`: digits, words, or both ("8", "8 grand", "seventy five
 * hundred", "a grand", "twenty two nine" for 22,900). Null when no number starts there.
 *
 * @example
 * ```ts
 * readNumber(["seventy", "five", "hundred", "even"], 0) // => { "value": 7500, "next": 3, "isScaled": true, "isDigits": false }
 * ```
 */
export function readNumber(words: readonly string[], at: number): SpokenNumber | null {
  const word = words[at] ?? "";
  const digits = DIGITS.exec(word);
  if (digits) return scaled(words, at + 1, Number.parseFloat(word), digits[1] === "k");
  if ((word === "a" || word === "couple") && isScale(words[at + 1])) {
    return scaleOnly(words, at + 1, word === "couple" ? 2 : 1);
  }
  if (word === "couple" && words[at + 1] === "of" && isScale(words[at + 2])) {
    return scaleOnly(words, at + 2, 2);
  }
  const small = readSmall(words, at);
  if (!small) return null;
  const spoken = readSpoken(words, small);
  return { ...spoken, isDigits: false };
}

type Small = { readonly value: number; readonly next: number };

/** One to ninety-nine. */
function readSmall(words: readonly string[], at: number): Small | null {
  const first = SMALL.get(words[at] ?? "");
  if (first === undefined) return null;
  const second = SMALL.get(words[at + 1] ?? "");
  const joins = first >= 20 && second !== undefined && second > 0 && second < 10;
  return joins ? { value: first + second, next: at + 2 } : { value: first, next: at + 1 };
}

function scaled(
  words: readonly string[],
  next: number,
  value: number,
  hasK: boolean,
): SpokenNumber {
  const base = { isScaled: true, isDigits: true };
  if (hasK) return { ...base, value: value * 1000, next };
  if (THOUSANDS.has(words[next] ?? ""))
    return { ...base, ...withRest(words, next + 1, value * 1000) };
  if (words[next] === "hundred") return { ...base, value: value * 100, next: next + 1 };
  if (value < 100 && words[next] === "and" && words[next + 1] === "change") {
    return { ...base, value: value * 1000, next: next + 2 };
  }
  return { value, next, isScaled: false, isDigits: true };
}

function scaleOnly(words: readonly string[], at: number, times: number): SpokenNumber {
  const unit = words[at] === "hundred" ? 100 : 1000;
  return { value: unit * times, next: at + 1, isScaled: true, isDigits: false };
}

function isScale(word: string | undefined): boolean {
  return word === "hundred" || (THOUSANDS.has(word ?? "") && word !== "k" && word !== "g");
}

function readSpoken(words: readonly string[], small: Small): Omit<SpokenNumber, "isDigits"> {
  let { value, next } = small;
  let isScaled = false;
  if (words[next] === "hundred") {
    isScaled = true;
    value *= 100;
    next += 1;
    const rest = readSmall(words, words[next] === "and" ? next + 1 : next);
    if (rest && !THOUSANDS.has(words[next] ?? "")) ({ value, next } = add(value, rest));
  }
  if (THOUSANDS.has(words[next] ?? "")) {
    return { ...withRest(words, next + 1, value * 1000), isScaled: true };
  }
  return isScaled ? { value, next, isScaled } : clipped(words, small);
}

/** "…thousand five hundred and fifty". */
function withRest(words: readonly string[], next: number, value: number): Small {
  const small = readSmall(words, words[next] === "and" ? next + 1 : next);
  if (!small) return { value, next };
  if (words[small.next] === "hundred") {
    const hundreds = { value: value + small.value * 100, next: small.next + 1 };
    const rest = readSmall(
      words,
      words[hundreds.next] === "and" ? hundreds.next + 1 : hundreds.next,
    );
    return rest ? add(hundreds.value, rest) : hundreds;
  }
  const tail = readSmall(words, small.next);
  if (small.value < 10 && tail && tail.value >= 10) return add(value + small.value * 100, tail);
  return add(value, small);
}

function add(value: number, rest: Small): Small {
  return { value: value + rest.value, next: rest.next };
}

/** The clipped way of the floor: "twenty two nine" is 22,900, "four ninety nine" is 499. */
function clipped(words: readonly string[], small: Small): Omit<SpokenNumber, "isDigits"> {
  const second = readSmall(words, small.next);
  if (!second) return { ...small, isScaled: false };
  if (small.value >= 10 && second.value > 0 && second.value < 10) {
    const third = readSmall(words, second.next);
    const value = small.value * 1000 + second.value * 100;
    if (third && third.value >= 10) return { ...add(value, third), isScaled: false };
    if (words[second.next] === "hundred") {
      return { value, next: second.next + 1, isScaled: true };
    }
    return { value, next: second.next, isScaled: false };
  }
  if (small.value < 10 && small.value > 0 && second.value >= 10) {
    return { ...add(small.value * 100, second), isScaled: false };
  }
  return { ...small, isScaled: false };
}
