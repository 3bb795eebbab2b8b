/** All that a check may look at, gathered once per talk, and what a check answers with. */
import type { Quote } from "../talk/transcript.ts";
import { quoteOf } from "./read-reaction.ts";
import type { Sentence } from "./read-sentences.ts";
import { type Exchange, partOf, readTalk, type Talk, type TalkInput } from "./read-talk.ts";
import type { Utterance } from "./read-utterance.ts";
import type { RedLine } from "./scorecard.ts";
import { type BuyerQuestion, trackBuyerQuestions } from "./track-buyer-questions.ts";
import { type Concern, trackConcerns } from "./track-concerns.ts";
import { type Need, trackNeeds } from "./track-needs.ts";
import { type PriceNamed, trackPrices } from "./track-prices.ts";
import { type SellerQuestion, trackSellerQuestions } from "./track-seller-questions.ts";

export type Evidence = {
  readonly talk: Talk;
  readonly buyerQuestions: readonly BuyerQuestion[];
  readonly sellerQuestions: readonly SellerQuestion[];
  readonly needs: readonly Need[];
  readonly concerns: readonly Concern[];
  readonly prices: readonly PriceNamed[];
  readonly redLines: readonly RedLine[];
};

/** `null`: the talk gave no occasion. */
export type Verdict = { readonly passed: boolean | null; readonly quote: Quote | null };

export type Judge = (evidence: Evidence) => Verdict;

export const NO_OCCASION: Verdict = { passed: null, quote: null };

export function kept(quote: Quote | null): Verdict {
  return { passed: true, quote };
}

export function missed(quote: Quote | null): Verdict {
  return { passed: false, quote };
}

/** Gathers the evidence of a talk, or of its part from a turn on. */
export function gatherEvidence(
  input: TalkInput & { readonly redLines: readonly RedLine[]; readonly from?: number | undefined },
): Evidence {
  const whole = readTalk(input);
  const talk = input.from === undefined ? whole : partOf(whole, input.from);
  return {
    talk,
    buyerQuestions: trackBuyerQuestions(talk),
    sellerQuestions: trackSellerQuestions(talk),
    needs: trackNeeds(talk),
    concerns: trackConcerns(talk),
    prices: trackPrices(talk),
    redLines: input.redLines,
  };
}

/** The buyer's sentence with the most to take up: where something should have happened. */
export function ripestLine(exchange: Exchange): Quote | null {
  let best: Sentence | null = null;
  for (const utterance of exchange.said) {
    for (const sentence of utterance.sentences) {
      if (best === null || sentence.content.size > best.content.size) best = sentence;
    }
  }
  return best === null ? null : quoteOf(best);
}

/** Where the buyer pulled back in this round: the words that show it best. */
export function coldLine(exchange: Exchange): Quote | null {
  const reaction = exchange.reaction;
  if (reaction === null) return null;
  return (
    reaction.unheard ??
    reaction.distrust ??
    reaction.leaves ??
    reaction.challenge ??
    reaction.flat ??
    openingLine(exchange.next)
  );
}

/** Where the buyer warmed in this round, or at least answered. */
export function warmLine(exchange: Exchange): Quote | null {
  const reaction = exchange.reaction;
  if (reaction === null) return null;
  return reaction.warm ?? reaction.opened ?? reaction.curious ?? openingLine(exchange.next);
}

/** The first sentence of a run of turns. */
export function openingLine(utterances: readonly Utterance[]): Quote | null {
  const first = utterances.flatMap((utterance) => utterance.sentences)[0];
  return first === undefined ? null : quoteOf(first);
}

/** The seller's last sentence: where a step that never came belonged. */
export function lastSellerLine(talk: Talk): Quote | null {
  const last = talk.seller.findLast((utterance) => utterance.words > 0)?.sentences.at(-1);
  return last === undefined ? null : quoteOf(last);
}
