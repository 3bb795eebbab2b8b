import { splitSentences } from "../talk/split-sentences.ts";
import type { BuyerState } from "./buyer-state.ts";
import { markOf } from "./dice.ts";
import type { Heard } from "./hear-seller.ts";

export type Script = {
  readonly canned: readonly number[];
  /** Said before word for word, or a recital of techniques. */
  readonly isCanned: boolean;
  readonly isRepeated: boolean;
};

const FEWEST_WORDS = 4;
const MOST_KEPT = 160;
/** So many different moves in one turn are a recital of techniques, not a conversation. */
const STUFFED = 9;

/** Notices a sentence that this seller has said before, word for word, and turns stuffed with technique. */
export function noteScript(state: BuyerState, heard: Heard): Script {
  const sentences = splitSentences(heard.text)
    .map((span) => heard.text.slice(span.start, span.end).toLowerCase())
    .map((sentence) => sentence.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim())
    .filter((sentence) => sentence.split(" ").length >= FEWEST_WORDS)
    .map(markOf);
  const known = new Set(state.canned);
  const isRepeated = sentences.some((mark) => known.has(mark));
  const canned = [...new Set([...state.canned, ...sentences])].slice(-MOST_KEPT);
  return { canned, isCanned: isRepeated || heard.kinds >= STUFFED, isRepeated };
}
