/** The seller's questions: whether they were answered, and whether the answer was put to use. */
import type { Quote } from "../talk/transcript.ts";
import { BUYER_CUES } from "./buyer-cues.ts";
import { listQuestions, YES_NO } from "./question-cues.ts";
import { quoteOf, sharedCount } from "./read-reaction.ts";
import { isStock, type Sentence } from "./read-sentences.ts";
import type { Exchange, Talk } from "./read-talk.ts";
import type { Utterance } from "./read-utterance.ts";
import { SELLER_CUES } from "./seller-cues.ts";

export type SellerQuestion = {
  readonly sentence: Sentence;
  readonly exchange: number;
  readonly open: boolean;
  readonly answered: boolean;
  /** Builds on what the buyer had said. */
  readonly followsUp: boolean;
  /** What the answer brought to the table that was not there before. */
  readonly learned: ReadonlySet<string>;
  /** Where a later sentence of the seller used it. */
  readonly used: Quote | null;
};

/** All questions of the seller that want an answer, in order. */
export function trackSellerQuestions(talk: Talk): SellerQuestion[] {
  const found: SellerQuestion[] = [];
  const known = new Set<string>();
  for (const exchange of talk.exchanges) {
    for (const utterance of exchange.said) for (const key of utterance.content) known.add(key);
    const questions = listQuestions(exchange.reply);
    const said = new Set(exchange.said.flatMap((utterance) => [...utterance.content]));
    const replyContent = new Set(exchange.reply.flatMap((utterance) => [...utterance.content]));
    const told = new Set(exchange.next.flatMap((utterance) => [...utterance.content]));
    const learned = new Set([...told].filter((key) => !known.has(key) && !replyContent.has(key)));
    const words = exchange.next.reduce((sum, utterance) => sum + utterance.words, 0);
    const bad =
      exchange.reaction === null ||
      exchange.reaction.unheard !== null ||
      exchange.reaction.distrust !== null;
    for (const question of questions) {
      const informative =
        learned.size >= 2 || (words >= 2 && learned.size >= 1) || startsWithAnswer(exchange.next);
      found.push({
        sentence: question,
        exchange: exchange.index,
        open: question.question === "open",
        answered: !bad && informative,
        followsUp: buildsOn(exchange, question, said),
        learned,
        used: bad ? null : findUse(talk, exchange.index, learned),
      });
    }
    for (const key of replyContent) known.add(key);
  }
  return found;
}

/** The question, or what leads up to it in the same breath, takes up the buyer's last words. */
function buildsOn(exchange: Exchange, question: Sentence, said: ReadonlySet<string>): boolean {
  if (isStock(question) || SELLER_CUES.MONEY_FIRST.test(question.plain)) return false;
  const concepts = new Set(exchange.said.flatMap((utterance) => [...utterance.concepts]));
  return exchange.reply.some((utterance) =>
    utterance.sentences.some(
      (sentence) =>
        sentence.turn === question.turn &&
        sentence.start <= question.start &&
        !isStock(sentence) &&
        (sharedCount(sentence.content, said) > 0 || sharedCount(sentence.concepts, concepts) > 1),
    ),
  );
}

function startsWithAnswer(next: readonly Utterance[]): boolean {
  const first = next[0]?.sentences[0];
  return (
    first !== undefined &&
    first.question === null &&
    !BUYER_CUES.UNHEARD.test(first.plain) &&
    YES_NO.test(first.plain)
  );
}

/** How many replies an answer has to be put to use in. */
const REACH = 40;

function findUse(talk: Talk, from: number, learned: ReadonlySet<string>): Quote | null {
  for (const exchange of talk.exchanges.slice(from + 1, from + 1 + REACH)) {
    for (const utterance of exchange.reply) {
      for (const sentence of utterance.sentences) {
        if (sharedCount(sentence.content, learned) > 0 && !isStock(sentence))
          return quoteOf(sentence);
      }
    }
  }
  return null;
}
