import type { Quote } from "../talk/transcript.ts";
import { type Concept, conceptsOf } from "./concepts.ts";
import {
  type Evidence,
  type Judge,
  kept,
  lastSellerLine,
  missed,
  NO_OCCASION,
  ripestLine,
} from "./evidence.ts";
import { quoteOf } from "./read-reaction.ts";
import { SELLER_CUES } from "./seller-cues.ts";
import type { SellerQuestion } from "./track-seller-questions.ts";

/** A question that got a story, whatever its form: "how old are they" may open more than "tell me". */
const STORY = 4;

/** Questions that brought something to the table; how many it takes depends on the talk. */
export const asksOpen: Judge = ({ talk, sellerQuestions }) => {
  const wanted = talk.sessionType === "discovery" && talk.difficulty !== "hard" ? 2 : 1;
  const good = sellerQuestions.filter(
    (question) =>
      question.answered &&
      !isStep(question) &&
      (question.open || talk.exchanges[question.exchange]?.said.length !== 0) &&
      question.learned.size >= (question.open ? 2 : STORY),
  );
  const first = good[0];
  if (first !== undefined && good.length >= wanted) return kept(quoteOf(first.sentence));
  const asked = sellerQuestions.find((question) => !question.answered) ?? sellerQuestions[0];
  return missed(asked === undefined ? firstBuyerLine(talk) : quoteOf(asked.sentence));
};

/** Asks for a step or for money: what the buyer tells on that occasion was not asked for. */
function isStep({ sentence }: SellerQuestion): boolean {
  return SELLER_CUES.ASKS_STEP.test(sentence.plain) || SELLER_CUES.MONEY_FIRST.test(sentence.plain);
}

function firstBuyerLine(talk: Evidence["talk"]): Quote | null {
  for (const exchange of talk.exchanges) {
    const line = ripestLine(exchange);
    if (line !== null) return line;
  }
  return lastSellerLine(talk);
}

/** A question that grows out of what the buyer just said. */
export const followsUp: Judge = ({ talk, sellerQuestions }) => {
  if (talk.exchanges.length < 2) return NO_OCCASION;
  const good = sellerQuestions.find(
    (question) => question.followsUp && question.answered && question.exchange > 0,
  );
  if (good !== undefined) return kept(quoteOf(good.sentence));
  return missed(
    talk.exchanges
      .slice(1)
      .map(ripestLine)
      .find((quote) => quote !== null) ?? null,
  );
};

/** What a question brought up is put to use later. */
export const usesAnswers: Judge = ({ sellerQuestions }) => {
  const answered = sellerQuestions.filter(
    (question) => question.learned.size >= 1 && question.answered,
  );
  if (sellerQuestions.length === 0) return NO_OCCASION;
  const used = answered.filter((question) => question.used !== null);
  const best = used.at(-1)?.used ?? null;
  if (used.length >= 2 || (used.length === 1 && answered.length === 1)) return kept(best);
  const wasted = answered.find((question) => question.used === null) ?? sellerQuestions[0];
  return missed(wasted === undefined ? null : quoteOf(wasted.sentence));
};

const AREAS: readonly (readonly Concept[])[] = [
  ["family", "partner", "animal"],
  ["commute", "distance", "tow", "cargo"],
  ["weather", "safety", "reliability", "body", "quiet", "size", "fuel", "charging", "tech"],
  ["payment", "price", "down", "trade", "fees", "rate"],
];

/** At least three of: who rides, how it is used, what should be better, what it may cost. */
export const coversNeeds: Judge = ({ talk, sellerQuestions }) => {
  const covered = new Set<number>();
  let quote: Quote | null = null;
  for (const exchange of talk.exchanges) {
    const asked = sellerQuestions.filter(
      (question) =>
        question.exchange === exchange.index &&
        question.answered &&
        !SELLER_CUES.ASKS_STEP.test(question.sentence.plain),
    );
    const first = asked[0] === undefined ? null : quoteOf(asked[0].sentence);
    if (first === null) continue;
    const touched = conceptsOf(
      exchange.next.flatMap((utterance) => utterance.sentences.flatMap((own) => own.words)),
    );
    AREAS.forEach((area, index) => {
      if (area.some((concept) => touched.has(concept))) {
        covered.add(index);
        quote = first;
      }
    });
  }
  return covered.size >= 3 ? kept(quote) : missed(firstBuyerLine(talk));
};

/** Money is not the first thing that the seller wants to know. */
export const needsBeforeMoney: Judge = ({ talk, sellerQuestions }) => {
  const money = sellerQuestions.find((question) =>
    SELLER_CUES.MONEY_FIRST.test(question.sentence.plain),
  );
  const need = sellerQuestions.find(
    (question) =>
      !SELLER_CUES.MONEY_FIRST.test(question.sentence.plain) &&
      !/\b(?:buy|buying)\b/.test(question.sentence.plain) &&
      (question.open || question.followsUp || question.sentence.concepts.size > 0) &&
      question.answered &&
      question.learned.size >= 2,
  );
  if (money === undefined) return need === undefined ? NO_OCCASION : kept(quoteOf(need.sentence));
  if (need !== undefined && need.exchange < money.exchange) return kept(quoteOf(need.sentence));
  return talk.sessionType === "negotiation" ? NO_OCCASION : missed(quoteOf(money.sentence));
};

/** Questions come one or two at a time. */
export const oneAtATime: Judge = ({ talk }) => {
  let asked: Quote | null = null;
  for (const utterance of talk.seller) {
    const questions = utterance.sentences.filter(
      (sentence) => sentence.question !== null && sentence.words.length >= 4,
    );
    const first = questions[0];
    if (first === undefined) continue;
    if (questions.length >= 4) return missed(quoteOf(first));
    asked ??= quoteOf(first);
  }
  return asked === null ? NO_OCCASION : kept(asked);
};
