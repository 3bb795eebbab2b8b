import { findContradiction, statesFact } from "./check-facts.ts";
import { type Judge, kept, missed, NO_OCCASION } from "./evidence.ts";
import { quoteOf } from "./read-reaction.ts";
import { isStock } from "./read-sentences.ts";
import { SELLER_CUES } from "./seller-cues.ts";

const LONG_TURN = 95;

/** At least two thirds of the buyer's questions got an answer. */
export const answersQuestions: Judge = ({ buyerQuestions }) => {
  if (buyerQuestions.length === 0) return NO_OCCASION;
  const answered = buyerQuestions.filter((question) => question.answered);
  const open = buyerQuestions.find((question) => !question.answered);
  if (answered.length * 3 >= buyerQuestions.length * 2) return kept(answered.at(-1)?.quote ?? null);
  return missed(open?.quote ?? null);
};

/** No question of the buyer was left hanging. */
export const leavesNoQuestion: Judge = ({ buyerQuestions }) => {
  if (buyerQuestions.length === 0) return NO_OCCASION;
  const open = buyerQuestions.find((question) => !question.answered);
  return open === undefined ? kept(buyerQuestions.at(-1)?.quote ?? null) : missed(open.quote);
};

/** A question about money got a figure. */
export const pricesGetNumbers: Judge = ({ buyerQuestions }) => {
  const asked = buyerQuestions.filter((question) => question.about === "price");
  if (asked.length === 0) return NO_OCCASION;
  const open = asked.find((question) => !question.answered);
  return open === undefined ? kept(asked.at(-1)?.quote ?? null) : missed(open.quote);
};

/** Most answers hold something that can be checked. */
export const answersAreSpecific: Judge = ({ buyerQuestions }) => {
  if (buyerQuestions.length === 0) return NO_OCCASION;
  const specific = buyerQuestions.filter((question) => question.specific);
  if (specific.length * 2 >= buyerQuestions.length) return kept(specific.at(-1)?.quote ?? null);
  return missed(buyerQuestions.find((question) => !question.specific)?.quote ?? null);
};

/** Where the seller does not know, they offer to find out instead of guessing. */
export const findsOut: Judge = ({ buyerQuestions }) => {
  const unsure = buyerQuestions.filter((question) => question.guessed || question.offersToFindOut);
  if (unsure.length === 0) return NO_OCCASION;
  const guess = unsure.find(
    (question) => question.guessed && !question.offersToFindOut && !question.specific,
  );
  return guess === undefined ? kept(unsure[0]?.quote ?? null) : missed(guess.quote);
};

/** Nothing said about the car goes against its record. */
export const factsRight: Judge = ({ talk }) => {
  if (talk.vehicle === null) return NO_OCCASION;
  const sentences = talk.seller.flatMap((utterance) => utterance.sentences);
  const wrong = sentences.find(
    (sentence) => findContradiction(sentence, talk.vehicle ?? {}) !== null,
  );
  if (wrong !== undefined) return missed(quoteOf(wrong));
  const right = sentences.find((sentence) => statesFact(sentence, talk.vehicle ?? {}));
  return right === undefined ? NO_OCCASION : kept(quoteOf(right));
};

/** Shows it: a page, a screen, the thing itself. */
export const showsProof: Judge = ({ talk }) => {
  for (const utterance of talk.seller) {
    const shown = utterance.sentences.find(
      (sentence) =>
        SELLER_CUES.SHOWS.test(sentence.plain) &&
        !/^if (?:i|we)\b/.test(sentence.plain) &&
        !isStock(sentence),
    );
    if (shown === undefined) continue;
    const exchange = talk.exchanges.find((round) => round.reply.includes(utterance));
    if (exchange?.reaction == null || exchange.reaction.tone > -1) return kept(quoteOf(shown));
  }
  const wanted = talk.exchanges.flatMap((exchange) =>
    exchange.said.flatMap((own) => own.sentences),
  );
  const asked = wanted.find((sentence) => sentence.question !== null) ?? wanted[0];
  return missed(asked === undefined ? null : quoteOf(asked));
};

/** No turn runs on past the point where anybody listens. */
export const keepsItShort: Judge = ({ talk }) => {
  const first = talk.seller.find((utterance) => utterance.words > 0);
  if (first === undefined) return NO_OCCASION;
  const long = talk.seller.find((utterance) => utterance.words > LONG_TURN);
  const line = (long ?? first).sentences[0];
  const quote = line === undefined ? null : quoteOf(line);
  return long === undefined ? kept(quote) : missed(quote);
};
