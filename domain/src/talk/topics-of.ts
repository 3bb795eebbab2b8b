import { TOPICS, type Topic } from "./dialogue-act.ts";
import { TOPIC_WORDS } from "./topic-words.ts";

const LONGEST_PHRASE = 4;
const SHORTEST_STEM = 3;
const LONGEST_STEM = 16;
const BY_PHRASE = new Map<string, Topic[]>();
/** Phrases whose last word is a stem, such as `co sign*`. */
const BY_STEM = new Map<string, Topic[]>();
for (const topic of TOPICS) {
  for (const phrase of TOPIC_WORDS[topic].split("|")) {
    const index = phrase.endsWith("*") ? BY_STEM : BY_PHRASE;
    const key = phrase.replace("*", "");
    index.set(key, [...(index.get(key) ?? []), topic]);
  }
}

/**
 * What a plain text is about, in the order of `TOPICS`. Linear in its length.
 *
 * @example
 * ```ts
 * topicsOf(" what is the monthly payment ") // => ["payment"]
 * ```
 */
export function topicsOf(plain: string): Topic[] {
  const words = plain.trim().split(" ");
  const found = new Set<Topic>();
  for (let at = 0; at < words.length; at += 1) {
    let phrase = "";
    for (let length = 1; length <= LONGEST_PHRASE && at + length <= words.length; length += 1) {
      const word = words[at + length - 1] ?? "";
      addAll(found, BY_PHRASE.get(phrase + word));
      for (let cut = Math.min(word.length, LONGEST_STEM); cut >= SHORTEST_STEM; cut -= 1) {
        addAll(found, BY_STEM.get(phrase + word.slice(0, cut)));
      }
      phrase += `${word} `;
    }
  }
  return found.size === 0 ? [] : TOPICS.filter((topic) => found.has(topic));
}

function addAll(found: Set<Topic>, topics: readonly Topic[] | undefined): void {
  for (const topic of topics ?? []) found.add(topic);
}
