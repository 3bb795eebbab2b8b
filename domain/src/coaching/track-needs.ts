/** What the buyer let on about their life, and whether the seller took it up. */
import type { Quote } from "../talk/transcript.ts";
import { BUYER_CUES } from "./buyer-cues.ts";
import type { Concept } from "./concepts.ts";
import { quoteOf, sharedCount } from "./read-reaction.ts";
import { isStock, type Sentence } from "./read-sentences.ts";
import type { Exchange, Talk } from "./read-talk.ts";

export type Need = {
  readonly sentence: Sentence;
  /** Said in so many words: needs, wants, hates, worries. */
  readonly strong: boolean;
  /** The exchange whose reply had the first chance to take it up. */
  readonly exchange: number;
  /** The seller's first sentence about it, in any later reply. */
  readonly taken: Quote | null;
  readonly takenIn: number | null;
};

/** Concepts so broad that meeting on one proves nothing. */
const BROAD: ReadonlySet<Concept> = new Set<Concept>([
  "price",
  "distance",
  "test",
  "rival",
  "down",
  "power",
  "delivery",
  "seats",
]);

/** How strongly a seller's sentence takes up what the buyer said: shared words, then shared matters. */
export function uptake(
  sentence: Sentence,
  content: ReadonlySet<string>,
  concepts: ReadonlySet<Concept>,
): number {
  if (isStock(sentence)) return 0;
  const shared = sharedCount(sentence.content, content);
  let matters = 0;
  for (const concept of sentence.concepts) {
    if (concepts.has(concept) && !BROAD.has(concept)) matters += 1;
  }
  return shared + 0.5 * matters;
}

/** True when a reply takes up what the buyer just said. */
export function takesUp(exchange: Exchange): Sentence | null {
  const content = new Set(exchange.said.flatMap((utterance) => [...utterance.content]));
  const concepts = new Set(exchange.said.flatMap((utterance) => [...utterance.concepts]));
  let best: Sentence | null = null;
  let most = 0.5;
  for (const utterance of exchange.reply) {
    for (const sentence of utterance.sentences) {
      const strength = uptake(sentence, content, concepts);
      if (strength >= most && (best === null || strength > most)) {
        best = sentence;
        most = strength;
      }
    }
  }
  return best;
}

/** A worry about money alone is a concern (track-concerns.ts), not a need. */
const MONEY_CONCEPTS: ReadonlySet<Concept> = new Set<Concept>([
  "price",
  "payment",
  "fees",
  "rate",
  "rival",
  "down",
  "trade",
]);

const JUST_LOOKING =
  /\b(?:just|only|kind-of) (?:looking|browsing|poking|here to look)|looking around|not buying\b/;
const STRONG_NEED =
  /\b(?:need|needs|want|wants|want-to|wish|looking for|have to|has to|got-to|hate|hates|tired of|sick of|worried|scared|trouble|hard to|hurts?|kills?|killing|matters?|important|prefer)\b/;

function isNeed(sentence: Sentence): boolean {
  if (/\b(?:like|need|want|love) to (?:know|see|hear|ask)\b|\bdeal\b/.test(sentence.plain))
    return false;
  if (sentence.content.size < 1 || sentence.words.length < 3) return false;
  if (
    BUYER_CUES.UNHEARD.test(sentence.plain) ||
    BUYER_CUES.LEAVING.test(sentence.plain) ||
    BUYER_CUES.STALL.test(sentence.plain)
  )
    return false;
  if (JUST_LOOKING.test(sentence.plain) && !/\bneed\b/.test(sentence.plain)) return false;
  if (
    BUYER_CUES.CONCERN.test(sentence.plain) &&
    [...sentence.concepts].every((concept) => MONEY_CONCEPTS.has(concept))
  )
    return false;
  const matters = [...sentence.concepts].some((concept) => !BROAD.has(concept));
  if (!matters && !(STRONG_NEED.test(sentence.plain) && sentence.content.size >= 2)) return false;
  const own = BUYER_CUES.OWN_LIFE.test(sentence.plain) || sentence.words.length <= 7;
  if (!own) return false;
  if (sentence.question !== null && !/\b(?:i|we) (?:need|have|got|want)\b/.test(sentence.plain))
    return false;
  return BUYER_CUES.NEED.test(sentence.plain) || /\b(?:my|our)\b/.test(sentence.plain);
}

/** The needs, worries and facts of life that the buyer voiced, in order. */
export function trackNeeds(talk: Talk): Need[] {
  const needs: Need[] = [];
  for (const exchange of talk.exchanges) {
    for (const utterance of exchange.said) {
      for (const sentence of utterance.sentences) {
        if (isNeed(sentence))
          needs.push({
            sentence,
            strong: STRONG_NEED.test(sentence.plain),
            exchange: exchange.index,
            ...findTaken(talk, exchange.index, sentence),
          });
      }
    }
  }
  return needs;
}

/** How many replies a need has to be taken up in. */
const REACH = 40;

function findTaken(talk: Talk, from: number, need: Sentence): Pick<Need, "taken" | "takenIn"> {
  for (const exchange of talk.exchanges.slice(from, from + REACH)) {
    for (const utterance of exchange.reply) {
      for (const sentence of utterance.sentences) {
        if (uptake(sentence, need.content, need.concepts) >= 0.5) {
          return { taken: quoteOf(sentence), takenIn: exchange.index };
        }
      }
    }
  }
  return { taken: null, takenIn: null };
}
