/** The buyer's objections and stalls, each as a chain: heard, explored, answered, settled. */
import type { Quote } from "../talk/transcript.ts";
import { BUYER_CUES } from "./buyer-cues.ts";
import { hasMoney, hasNumber } from "./figures.ts";
import { quoteOf, sharedCount } from "./read-reaction.ts";
import { isStock, type Sentence } from "./read-sentences.ts";
import type { Exchange, Talk } from "./read-talk.ts";
import type { Utterance } from "./read-utterance.ts";
import { SELLER_CUES } from "./seller-cues.ts";
import { uptake } from "./track-needs.ts";

export type Concern = {
  readonly sentence: Sentence;
  readonly exchange: number;
  readonly acknowledged: Quote | null;
  readonly explored: Quote | null;
  readonly answered: Quote | null;
  /** Argued with, talked over or brushed off. */
  readonly brushedOff: Quote | null;
  /** Money came off before anybody asked what was behind it. */
  readonly discounted: Quote | null;
  /** The buyer did not have to raise it again and did not cool. */
  readonly settled: boolean;
};

const DISCOUNT =
  /\b(?:i(?:'ll| can| could|'m going-to)? (?:knock|take|drop|do|get you|come down)|off\b|how about|what about|call it|let me do)\b/;

/** Something the buyer can check or choose: a figure, a paper, a limit, a promise to find out. */
function isAnswer(own: Sentence): boolean {
  return (
    own.question === null &&
    !isStock(own) &&
    own.words.length >= 5 &&
    !/^if (?:i|we)\b/.test(own.plain) &&
    (hasNumber(own) ||
      SELLER_CUES.SHOWS.test(own.plain) ||
      SELLER_CUES.CANDOUR.test(own.plain) ||
      SELLER_CUES.FIND_OUT.test(own.plain))
  );
}

/** The same worry comes back: in so many words, as a question or cut short. */
function raises(later: Utterance, concern: Sentence): boolean {
  return later.sentences.some(
    (own) =>
      sharedCount(own.content, concern.content) >= 1 &&
      !BUYER_CUES.WARM.test(own.plain) &&
      (BUYER_CUES.CONCERN.test(own.plain) || own.words.length <= 6),
  );
}

/** Said back in the first sentences, or met with a word before a question about it. */
function findHearing(
  reply: readonly Sentence[],
  concern: Sentence,
  asks: boolean,
): Sentence | null {
  const opening = reply.slice(0, 3);
  const taken = opening.find((own) => uptake(own, concern.content, concern.concepts) >= 0.5);
  if (taken !== undefined || !asks) return taken ?? null;
  return opening.find((own) => SELLER_CUES.ACKNOWLEDGES.test(own.plain) && !isStock(own)) ?? null;
}

/** In the reply itself, or in one of the next two when it comes back to the concern. */
function findAnswer(concern: Sentence, chain: readonly Exchange[]): Sentence | null {
  for (const [at, exchange] of chain.entries()) {
    for (const own of exchange.reply.flatMap((utterance) => utterance.sentences)) {
      const onPoint =
        at === 0 || uptake(own, concern.content, concern.concepts) >= 0.5 || hasMoney(own);
      if (onPoint && isAnswer(own)) return own;
    }
  }
  return null;
}

function isDiscount(own: Sentence): boolean {
  return (
    own.question === null &&
    DISCOUNT.test(own.plain) &&
    hasMoney(own) &&
    !SELLER_CUES.REASON_OR_TRADE.test(own.plain)
  );
}

/** The buyer lets go of it: no second time, no cooling, and a kinder word within two rounds. */
function isSettled(concern: Sentence, exchange: Exchange, later: readonly Exchange[]): boolean {
  if (exchange.reaction === null || isCold(exchange)) return false;
  const again = later.slice(0, 3).some((step) => step.said.some((own) => raises(own, concern)));
  const chain = [exchange, ...later.slice(0, 2)];
  return !again && chain.some((step) => (step.reaction?.tone ?? 0) >= 0.5);
}

function isCold({ reaction }: Exchange): boolean {
  return reaction !== null && (reaction.unheard !== null || reaction.tone <= -1);
}

function trackConcern(sentence: Sentence, exchange: Exchange, later: readonly Exchange[]): Concern {
  const reply = exchange.reply.flatMap((utterance) => utterance.sentences);
  const brushed = reply.find(
    (own) => SELLER_CUES.PUT_DOWN.test(own.plain) || SELLER_CUES.PRESSURE.test(own.plain),
  );
  const question = reply.find(
    (own) => own.question !== null && !isStock(own) && !SELLER_CUES.MONEY_FIRST.test(own.plain),
  );
  const drewOut =
    (exchange.reaction?.opened ?? null) !== null && (exchange.reaction?.tone ?? 0) >= 1;
  const heard =
    findHearing(reply, sentence, question !== undefined) ?? (drewOut ? question : undefined);
  const answer = findAnswer(sentence, [exchange, ...later.slice(0, 2)]);
  const discount = reply.find(isDiscount);
  const quoteUnless = (barred: boolean, own: Sentence | null | undefined) =>
    barred || own === null || own === undefined ? null : quoteOf(own);
  const isBrushed = brushed !== undefined;
  return {
    sentence,
    exchange: exchange.index,
    acknowledged: quoteUnless(isBrushed || (exchange.reaction?.unheard ?? null) !== null, heard),
    explored: quoteUnless(isBrushed || isCold(exchange), question),
    answered: quoteUnless(isBrushed, answer),
    brushedOff: quoteUnless(false, brushed),
    discounted: quoteUnless(false, discount),
    settled: isSettled(sentence, exchange, later),
  };
}

const ACCEPTS =
  /\b(?:let's (?:do|knock|write|go|sign|take|drive)|i'll take|we'll take|deal|i'm in|write (?:it|yours|me) up|i want it(?! in writing)|here's the (?:check|card))\b/;

function accepts(exchange: Exchange): boolean {
  return exchange.said.some((utterance) => ACCEPTS.test(utterance.plain));
}

/** A talk about an objection has one, in whatever words: what the buyer holds up at its beginning. */
function openingConcern(talk: Talk): Concern[] {
  for (const exchange of talk.exchanges.slice(0, 3)) {
    const sentence = exchange.said
      .flatMap((utterance) => utterance.sentences)
      .find((own) => own.question === null && own.words.length >= 5 && own.content.size >= 2);
    if (sentence !== undefined)
      return [trackConcern(sentence, exchange, talk.exchanges.slice(exchange.index + 1))];
  }
  return [];
}

/** The concerns that the buyer raised and that had a reply. */
export function trackConcerns(talk: Talk): Concern[] {
  const concerns: Concern[] = [];
  for (const exchange of talk.exchanges) {
    const later = talk.exchanges.slice(exchange.index + 1);
    const sentence = exchange.said
      .flatMap((utterance) => utterance.sentences)
      .find(
        (own) =>
          !accepts(exchange) &&
          BUYER_CUES.CONCERN.test(own.plain) &&
          !BUYER_CUES.UNHEARD.test(own.plain),
      );
    if (sentence !== undefined) concerns.push(trackConcern(sentence, exchange, later));
  }
  const first = concerns[0]?.exchange ?? talk.exchanges.length;
  return talk.sessionType === "objection" && first > 1
    ? [...openingConcern(talk), ...concerns]
    : concerns;
}
