/** The buyer's questions, and what the seller's next words did with each. */
import type { Quote } from "../talk/transcript.ts";
import { hasMoney, hasNumber, isCountQuestion, isMoneyQuestion } from "./figures.ts";
import { grants, listQuestions, NON_ANSWER, REQUEST, WILLING, YES_NO } from "./question-cues.ts";
import { quoteOf, sharedCount } from "./read-reaction.ts";
import { isStock, type Sentence } from "./read-sentences.ts";
import type { Exchange, Talk } from "./read-talk.ts";
import { SELLER_CUES } from "./seller-cues.ts";

export type BuyerQuestion = {
  readonly sentence: Sentence;
  readonly exchange: number;
  readonly about: "price" | "number" | "fact";
  readonly answered: boolean;
  /** The answer holds something that can be checked: a figure, a place, a paper, the thing itself. */
  readonly specific: boolean;
  readonly guessed: boolean;
  readonly offersToFindOut: boolean;
  /** The seller's words that answered, or the question itself when nothing did. */
  readonly quote: Quote;
};

/** The sentences of a reply that may answer one question, by what makes them an answer. */
type Reply = {
  readonly statements: readonly Sentence[];
  readonly figure: Sentence | undefined;
  readonly onTopic: Sentence | undefined;
  readonly findsOut: Sentence | undefined;
  readonly shows: Sentence | undefined;
  readonly guess: Sentence | undefined;
  readonly brushed: boolean;
};

function readReply(question: Sentence, exchange: Exchange): Reply {
  const spoken = exchange.reply.flatMap((utterance) => utterance.sentences);
  const statements = spoken.filter(
    (own) => own.question === null && !isStock(own) && !NON_ANSWER.test(own.plain),
  );
  return {
    statements,
    figure: statements.find((own) => isFigureFor(question, own)),
    onTopic: statements.find(
      (own) =>
        sharedCount(own.content, question.content) > 0 ||
        sharedCount(own.concepts, question.concepts) > 0,
    ),
    findsOut: statements.find((own) => SELLER_CUES.FIND_OUT.test(own.plain)),
    shows: statements.find((own) => SELLER_CUES.SHOWS.test(own.plain)),
    guess: statements.find((own) => SELLER_CUES.GUESS.test(own.plain)),
    brushed: spoken.some((own) => SELLER_CUES.PUT_DOWN.test(own.plain)),
  };
}

/** A price question wants money, and a payment only when it asked for one. */
function isFigureFor(question: Sentence, own: Sentence): boolean {
  if (!isMoneyQuestion(question)) return hasNumber(own);
  const isPayment = SELLER_CUES.PAYMENT_SWITCH.test(own.plain);
  return hasMoney(own) && (!isPayment || SELLER_CUES.PAYMENT_SWITCH.test(question.plain));
}

/** Words of an answer that is nothing but the answer. */
const SHORT = 6;

/** The sentence that answers, by the kind of the question. */
function findAnswer(
  question: Sentence,
  about: BuyerQuestion["about"],
  reply: Reply,
  exchange: Exchange,
): Sentence | undefined {
  const { statements, figure, findsOut, shows, onTopic } = reply;
  if (about === "price") return figure ?? (reply.brushed ? undefined : findsOut);
  if (about === "number") return figure ?? findsOut ?? shows;
  if (REQUEST.test(question.plain))
    return (
      statements.find((own) => WILLING.test(own.plain) || grants(question.plain, own.plain)) ??
      findsOut
    );
  const yesNo = statements.find((own) => YES_NO.test(own.plain));
  const timed = /\bwhen\b/.test(question.plain)
    ? statements.find((own) => SELLER_CUES.WHEN.test(own.plain))
    : undefined;
  const isWide = question.question === "open" && question.concepts.size === 0;
  const told =
    isWide && exchange.reaction?.challenge == null
      ? statements.find((own) => own.words.length >= 4)
      : undefined;
  // A figure on something else is no yes and no no.
  const bare =
    question.question === "closed" && (figure?.words.length ?? 0) > SHORT ? undefined : figure;
  return onTopic ?? yesNo ?? timed ?? told ?? findsOut ?? shows ?? bare;
}

/** No cue says that it was answered, but the buyer goes on as if it was. */
function isAccepted(question: Sentence, reply: Reply, exchange: Exchange): boolean {
  const { reaction } = exchange;
  if (reaction === null || REQUEST.test(question.plain)) return false;
  const pleased = (reaction.warm ?? reaction.opened) !== null && reaction.tone > 0;
  return pleased ? reply.statements.some((own) => own.words.length >= 5) : isTakenUp(exchange);
}

/** The buyer goes on with words that the reply brought in: it landed. */
function isTakenUp(exchange: Exchange): boolean {
  const before = new Set(exchange.said.flatMap((utterance) => [...utterance.content]));
  return exchange.next.some((utterance) =>
    exchange.reply.some((reply) =>
      [...utterance.content].some((key) => reply.content.has(key) && !before.has(key)),
    ),
  );
}

/** Holds a figure that was no guess and was on the point, or something to look at. */
function isSpecific(question: Sentence, reply: Reply, answer: Sentence | undefined): boolean {
  const { figure, guess, onTopic, shows } = reply;
  const isYesNo =
    question.question === "closed" && !isMoneyQuestion(question) && !isCountQuestion(question);
  const onPoint = !isYesNo || figure === answer || figure === onTopic;
  if (figure !== undefined && figure !== guess && onPoint) return true;
  return shows !== undefined && !/^if (?:i|we)\b/.test(shows.plain);
}

/** "Is that with the fees?" wants a yes or a no, not a figure. */
function isWhatIsIn(question: Sentence): boolean {
  return (
    question.question === "closed" &&
    /^(?:(?:and|so|but|okay) )*(?:is|are|does|do|did|was|were|will)\b.{0,24}\b(?:with|includ\w+|in (?:it|that|there|the))\b/.test(
      question.plain,
    )
  );
}

function trackQuestion(question: Sentence, exchange: Exchange): BuyerQuestion {
  const about = isWhatIsIn(question)
    ? "fact"
    : isMoneyQuestion(question)
      ? "price"
      : isCountQuestion(question)
        ? "number"
        : "fact";
  const reply = readReply(question, exchange);
  const { reaction } = exchange;
  const answer = findAnswer(question, about, reply, exchange);
  const asksAgain =
    reaction !== null &&
    (reaction.unheard !== null || reaction.distrust !== null || reaction.echo !== null);
  const isChallenged = reaction !== null && reaction.challenge !== null && reaction.warm === null;
  const isBrushed = reply.brushed && !(about === "price" && reply.figure !== undefined);
  const isAnswered =
    answer !== undefined || (about === "fact" && isAccepted(question, reply, exchange));
  const answered = isAnswered && !asksAgain && !isBrushed;
  const source = answer ?? reply.statements.find((own) => own.words.length >= 5);
  return {
    sentence: question,
    exchange: exchange.index,
    about,
    answered,
    specific: answered && !isChallenged && isSpecific(question, reply, answer),
    guessed: reply.guess !== undefined,
    offersToFindOut: reply.findsOut !== undefined,
    quote: answered && source !== undefined ? quoteOf(source) : quoteOf(question),
  };
}

/** The buyer's questions that had a chance of an answer, in order. */
export function trackBuyerQuestions(talk: Talk): BuyerQuestion[] {
  return talk.exchanges.flatMap((exchange) =>
    listQuestions(exchange.said).map((question) => trackQuestion(question, exchange)),
  );
}
