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

function trackConcern(sentence: Sentence, exchange: Exchange, later: readonly Exchange[]): Concern {
  const reply = exchange.reply.flatMap((utterance) => utterance.sentences);
  const brushed = reply.find(
    (own) => SELLER_CUES.PUT_DOWN.test(own.plain) || SELLER_CUES.PRESSURE.test(own.plain),
  );
  const reaction = exchange.reaction;
  const cold = reaction !== null && (reaction.unheard !== null || reaction.tone <= -1);
  const opening = reply.slice(0, 3);
  const question = reply.find(
    (own) => own.question !== null && !isStock(own) && !SELLER_CUES.MONEY_FIRST.test(own.plain),
  );
  const heard =
    opening.find((own) => uptake(own, sentence.content, sentence.concepts) >= 0.5) ??
    (question === undefined
      ? undefined
      : opening.find((own) => SELLER_CUES.ACKNOWLEDGES.test(own.plain) && !isStock(own)));
  const chain = [exchange, ...later.slice(0, 2)];
  const answer = chain
    .flatMap((step) =>
      step.reply.flatMap((utterance) =>
        utterance.sentences.map((own) => ({ own, now: step === exchange })),
      ),
    )
    .find(
      ({ own, now }) =>
        isAnswer(own) &&
        (now || uptake(own, sentence.content, sentence.concepts) >= 0.5 || hasMoney(own)),
    )?.own;
  const discount = reply.find(
    (own) =>
      own.question === null &&
      DISCOUNT.test(own.plain) &&
      hasMoney(own) &&
      !SELLER_CUES.REASON_OR_TRADE.test(own.plain),
  );
  const raisedAgain = later
    .slice(0, 3)
    .some((step) => step.said.some((own) => raises(own, sentence)));
  const eased = chain.some((step) => step.reaction !== null && step.reaction.tone >= 0.5);
  return {
    sentence,
    exchange: exchange.index,
    acknowledged:
      heard !== undefined && brushed === undefined && !(reaction?.unheard ?? null)
        ? quoteOf(heard)
        : null,
    explored: question !== undefined && brushed === undefined && !cold ? quoteOf(question) : null,
    answered: answer !== undefined && brushed === undefined ? quoteOf(answer) : null,
    brushedOff: brushed === undefined ? null : quoteOf(brushed),
    discounted: discount === undefined ? null : quoteOf(discount),
    settled: reaction !== null && !cold && !raisedAgain && eased,
  };
}

const ACCEPTS =
  /\b(?:let's (?:do|knock|write|go|sign|take|drive)|i'll take|we'll take|deal|i'm in|write (?:it|yours|me) up|i want it|here's the (?:check|card))\b/;

function accepts(exchange: Exchange): boolean {
  return exchange.said.some((utterance) => ACCEPTS.test(utterance.plain));
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
  return concerns;
}
