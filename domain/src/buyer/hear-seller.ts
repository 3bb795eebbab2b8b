import { countWords } from "../talk/count-words.ts";
import type { ActKind, DialogueAct, Topic } from "../talk/dialogue-act.ts";
import { readActs } from "../talk/read-acts.ts";

/** What the buyer made of the seller's words. */
export type Heard = {
  readonly text: string;
  readonly words: number;
  readonly has: (kind: ActKind) => boolean;
  /** Questions in the order they were asked. */
  readonly questions: readonly { readonly open: boolean; readonly topics: readonly Topic[] }[];
  /** Everything that was touched on. */
  readonly topics: ReadonlySet<Topic>;
  /** Whole prices named, in dollars. */
  readonly prices: readonly number[];
  readonly payments: readonly number[];
  /** No words that could be made out. */
  readonly isNoise: boolean;
};

const WORDLIKE = /[\p{L}\p{N}]{2,}/gu;
const LATIN = /[a-z]/i;

/** "What brings you in?" asks for whatever the other wants to tell. */
const ABOUT_ANYTHING =
  /\b(?:brings? you|brought you|can i (?:do|help)|help you (?:with|find|today)|how can i help|tell me more)\b/i;

export function hearSeller(text: string, previous: string): Heard {
  const acts = readActs(text, { speaker: "seller", previous });
  const kinds = new Set(acts.map((act) => act.kind));
  return {
    text,
    words: countWords(text),
    has: (kind) => kinds.has(kind),
    questions: acts.filter(isQuestion).map((act) => ({
      open: act.kind === "ask_open",
      topics: ABOUT_ANYTHING.test(text.slice(act.start, act.end)) ? [] : act.topics,
    })),
    topics: new Set(acts.flatMap((act) => act.topics)),
    prices: amountsOf(acts, "name_price"),
    payments: amountsOf(acts, "quote_payment"),
    isNoise: isNoise(text),
  };
}

function isQuestion(act: DialogueAct): boolean {
  return act.kind === "ask_open" || act.kind === "ask_closed";
}

function amountsOf(acts: readonly DialogueAct[], kind: ActKind): number[] {
  return acts.flatMap((act) => (act.kind === kind && act.amount !== undefined ? [act.amount] : []));
}

/** Symbols, a keyboard mash or another script: a person would ask to hear it again. */
function isNoise(text: string): boolean {
  const head = text.slice(0, 2000);
  const words = head.match(WORDLIKE) ?? [];
  if (words.length === 0) return true;
  if (!LATIN.test(head) && !/\d/.test(head)) return true;
  const odd = words.filter((word) => !/[aeiouy\d]/i.test(word) || word.length > 24);
  return odd.length / words.length > 0.6;
}
