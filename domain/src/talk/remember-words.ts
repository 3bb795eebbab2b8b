/** Words that are kept, before all are forgotten: a store's whole vocabulary is a few thousand. */
const MOST_KEPT = 8192;
/** Longer ones are no words that come back. */
const LONGEST = 24;

/**
 * A reading of single words that is done once per word: people say the same few thousand words all day.
 * `read` must answer the same for the same word. Holds a bounded number of words; never throws by itself.
 *
 * @example
 * ```ts
 * let reads = 0;
 * const shout = rememberWords((word) => `${word.toUpperCase()}${(reads += 1)}`);
 * [shout("car"), shout("car")] // => ["CAR1", "CAR1"]
 * ```
 */
export function rememberWords<Read>(read: (word: string) => Read): (word: string) => Read {
  const known = new Map<string, Read>();
  return (word) => {
    if (word.length > LONGEST) return read(word);
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const made = read(word);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, made);
    return made;
  };
}
