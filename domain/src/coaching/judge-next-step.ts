import { BUYER_CUES } from "./buyer-cues.ts";
import { type Judge, kept, lastSellerLine, missed, NO_OCCASION } from "./evidence.ts";
import { hasNumber } from "./figures.ts";
import { quoteOf, type Reaction } from "./read-reaction.ts";
import { isStock, type Sentence } from "./read-sentences.ts";
import type { Exchange, Talk } from "./read-talk.ts";
import { SELLER_CUES } from "./seller-cues.ts";

type Ask = { readonly sentence: Sentence; readonly exchange: Exchange };

/** The seller's proposals of a next step, outside pressure and textbook lines. */
function findAsks(talk: Talk): Ask[] {
  const asks: Ask[] = [];
  for (const exchange of talk.exchanges) {
    for (const utterance of exchange.reply) {
      for (const sentence of utterance.sentences) {
        const proposes =
          SELLER_CUES.ASKS_STEP.test(sentence.plain) ||
          SELLER_CUES.TEST_DRIVE.test(sentence.plain) ||
          (sentence.question !== null && SELLER_CUES.WHEN.test(sentence.plain));
        const rebuffed =
          exchange.reaction !== null &&
          (exchange.reaction.tone <= -0.75 || exchange.reaction.unheard !== null);
        if (
          proposes &&
          !rebuffed &&
          !isStock(sentence) &&
          !SELLER_CUES.PRESSURE.test(sentence.plain)
        )
          asks.push({ sentence, exchange });
      }
    }
  }
  return asks;
}

/** Says plainly what should happen next. */
export const proposesStep: Judge = ({ talk }) => {
  if (talk.exchanges.length < 2) return NO_OCCASION;
  const late = findAsks(talk).filter(
    (ask) =>
      ask.exchange.index >=
      talk.exchanges.length - Math.max(2, Math.ceil(talk.exchanges.length / 2)),
  );
  const best = late.at(-1);
  return best === undefined ? missed(lastSellerLine(talk)) : kept(quoteOf(best.sentence));
};

/** The step has a day, a time, an amount or a paper to it. */
export const stepIsDefinite: Judge = ({ talk }) => {
  if (talk.exchanges.length < 2) return NO_OCCASION;
  const definite = findAsks(talk)
    .slice()
    .reverse()
    .find(
      (ask) =>
        ask.exchange.index >= talk.exchanges.length / 2 - 1 &&
        ask.exchange.reply.some(
          (own) =>
            SELLER_CUES.WHEN.test(own.plain) ||
            own.sentences.some((line) => hasNumber(line) && ASKS.test(own.plain)) ||
            SELLER_CUES.TEST_DRIVE.test(own.plain),
        ),
    );
  return definite === undefined ? missed(lastSellerLine(talk)) : kept(quoteOf(definite.sentence));
};

const ASKS = SELLER_CUES.ASKS_STEP;

const CLOSES =
  /\b(?:let's (?:do|knock|write|sign|go|take|drive|see|try)|i'll take|we'll take|deal|i'm in|sold|write (?:it|yours|me) up|i want it|i'll do it|i'd read that|done)\b/;

/** The buyer goes along with a step, or proposes one, in a voice that is not worn down. */
export const stepIsAgreed: Judge = ({ talk, prices }) => {
  if (talk.exchanges.length < 2) return NO_OCCASION;
  const asks = findAsks(talk);
  for (const exchange of talk.exchanges.slice(1).reverse()) {
    const { reaction, next } = exchange;
    if (reaction === null || !isWilling(reaction)) continue;
    const asked = asks.some((ask) => ask.exchange === exchange);
    const offered = prices.some(
      (price) =>
        price.speaker === "seller" && exchange.reply.some((own) => own.turn === price.turn),
    );
    const yes = next
      .flatMap((own) => own.sentences)
      .find(
        (own) =>
          (CLOSES.test(own.plain) && !/\b(?:if|maybe|depends|possibly)\b/.test(own.plain)) ||
          (own.asks && SELLER_CUES.TEST_DRIVE.test(own.plain)) ||
          ((asked || offered) && BUYER_CUES.TAKES_IT.test(own.plain)),
      );
    if (yes !== undefined) return kept(quoteOf(yes));
  }
  const last = asks.at(-1);
  return missed(last === undefined ? lastSellerLine(talk) : quoteOf(last.sentence));
};

function isWilling(reaction: Reaction): boolean {
  return (
    reaction.tone >= 0 &&
    reaction.distrust === null &&
    reaction.unheard === null &&
    reaction.flat === null &&
    reaction.leaves === null
  );
}

/** Does not ask for the sale while a question of the buyer hangs in the air. */
export const asksInItsPlace: Judge = ({ talk, buyerQuestions }) => {
  const commit =
    /\b(?:sign|buy|written up|write you up|do you want (?:it|the)|want it|go ahead|move (?:forward|ahead)|take it home|ready to|deal|paperwork|commitment|own|doing business|wrap this up|take delivery|forms)\b/;
  let good: Sentence | null = null;
  for (const exchange of talk.exchanges) {
    const asked = exchange.reply
      .flatMap((own) => own.sentences)
      .find(
        (own) =>
          (own.question !== null || SELLER_CUES.PRESSURE.test(own.plain)) && commit.test(own.plain),
      );
    if (asked === undefined) continue;
    const hanging = buyerQuestions.some(
      (question) =>
        question.exchange <= exchange.index &&
        question.exchange >= exchange.index - 1 &&
        !question.answered,
    );
    if (hanging || SELLER_CUES.PRESSURE.test(asked.plain)) return missed(quoteOf(asked));
    good ??= asked;
  }
  return good === null ? NO_OCCASION : kept(quoteOf(good));
};
