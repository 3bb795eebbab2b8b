/** Questions of both sides, and what became of them. */
import type { Quote } from "../talk/transcript.ts";
import { BUYER_CUES } from "./buyer-cues.ts";
import { hasMoney, hasNumber, isCountQuestion, isMoneyQuestion } from "./figures.ts";
import { quoteOf, sharedCount } from "./read-reaction.ts";
import { isStock, type Sentence } from "./read-sentences.ts";
import type { Exchange, Talk } from "./read-talk.ts";
import type { Utterance } from "./read-utterance.ts";
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

const SOCIAL_QUESTION =
  /^(?:(?:hi|hey|hello|so|good|well|oh)\s+)*(?:how are you|how's it going|how you doing|what's up|really|seriously|right|you know|huh|okay|yeah|is that so|ya know|no|babe|no kidding|are you serious|excuse me|what|who knows|why not|i beg your pardon|pardon|say what|come again)(?: .{0,12})?$/;
const YES_NO =
  /^(?:(?:well|oh|so|honestly|um|uh|okay)\s+)*(?:yes|yeah|no|nope|sure|correct|right|absolutely|not|never|it (?:does|doesn't|is|isn't|will|won't|can|can't|has|did|didn't)|they (?:do|don't|did|didn't|are|aren't)|you (?:can|can't|could|do|don't|would)|we (?:do|don't|can|can't|did)|i (?:can|can't|do|don't|will|won't|did)|that's (?:right|with|it|correct|not|included|extra)|it's (?:not|all|standard|included|there|possible|optional|extra|still)|definitely|of course|done|exactly|there(?: is| are| isn't|'s)|almost|both|neither|only|just|depends|i (?:think|believe|guess|suppose|hope) (?:so|not|it))\b/;

/** What the given turns ask, leaving out small talk. */
export function listQuestions(utterances: readonly Utterance[]): Sentence[] {
  return utterances.flatMap((utterance) =>
    utterance.sentences.filter(
      (sentence) => asksSomething(sentence) && !SOCIAL_QUESTION.test(sentence.plain),
    ),
  );
}

function asksSomething(sentence: Sentence): boolean {
  return sentence.asks && (sentence.words.length >= 2 || sentence.content.size > 0);
}

/** Asks the seller to do something now. */
const REQUEST =
  /\b(?:can|could|would|may) (?:you|we|i) (?:please |just |maybe |at least )?(?:check|show|open|see|try|look|find out|test|ask|print|measure|turn|drive|get|put|sit|start|have|take|pull)\b/;
const WILLING =
  /\b(?:sure|yes|yeah|of course|absolutely|let's|go ahead|i'll|i can|we can|we'll|here|doing it|right now|no problem|come|okay|it's (?:yours|open)|let me|give me|be my guest|please do|happy to|got it|on it|no but|can't because|not (?:without|until))\b/;

/** Sounds like an answer and leaves the buyer where they were. */
const NON_ANSWER =
  /^(?:(?:well|um|uh|honestly|man|hey|okay|yeah|i mean|it|that|so|oh|look)\s+)*(?:(?:it |that )?(?:all )?depends(?: on .{1,24})?|hard to say|no (?:idea|clue)|not sure|couldn't tell you|can't (?:say|tell)|beats me|who knows|could be.{0,12}|maybe|might|we'll (?:see|figure (?:it|that) out.*|get (?:there|to (?:it|that)))|it's up to you(?: guys)?|whatever|sometime .*|i(?:'d)? guess(?: so)?|(?:i )?(?:don't know|wouldn't know)(?: what to (?:say|tell you))?|good question|great question|some (?:are|do|have it|of them.*)|probably|most of them.*|they all .{1,20}|it's (?:all )?(?:good|fine|included|in there|built in|rolled in)|enough|plenty|a lot|it's a lot|way over that)$/;

/** The buyer goes on with words that the reply brought in: it landed. */
function isTakenUp(exchange: Exchange): boolean {
  const before = new Set(exchange.said.flatMap((utterance) => [...utterance.content]));
  return exchange.next.some((utterance) =>
    exchange.reply.some((reply) =>
      [...utterance.content].some((key) => reply.content.has(key) && !before.has(key)),
    ),
  );
}

function tracksQuestion(question: Sentence, exchange: Exchange): BuyerQuestion {
  const statements = exchange.reply.flatMap((utterance) =>
    utterance.sentences.filter(
      (sentence) =>
        sentence.question === null && !isStock(sentence) && !NON_ANSWER.test(sentence.plain),
    ),
  );
  const wantsPrice = isMoneyQuestion(question);
  const about = wantsPrice ? "price" : isCountQuestion(question) ? "number" : "fact";
  const asksPayment = SELLER_CUES.PAYMENT_SWITCH.test(question.plain);
  const figure = statements.find((sentence) =>
    wantsPrice
      ? hasMoney(sentence) && (asksPayment || !SELLER_CUES.PAYMENT_SWITCH.test(sentence.plain))
      : hasNumber(sentence),
  );
  const onTopic = statements.find(
    (sentence) =>
      sharedCount(sentence.content, question.content) > 0 ||
      sharedCount(sentence.concepts, question.concepts) > 0,
  );
  const willing = statements.find((sentence) => WILLING.test(sentence.plain));
  const findsOut = statements.find((sentence) => SELLER_CUES.FIND_OUT.test(sentence.plain));
  const shows = statements.find((sentence) => SELLER_CUES.SHOWS.test(sentence.plain));
  const guess = statements.find((sentence) => SELLER_CUES.GUESS.test(sentence.plain));
  const timed = /\bwhen\b/.test(question.plain)
    ? statements.find((sentence) => SELLER_CUES.WHEN.test(sentence.plain))
    : undefined;
  const told =
    question.question === "open" &&
    question.concepts.size === 0 &&
    exchange.reaction?.challenge == null
      ? statements.find((sentence) => sentence.words.length >= 4)
      : undefined;
  const yesNo = statements.find((sentence) => YES_NO.test(sentence.plain));
  const brushed = exchange.reply.some((utterance) =>
    utterance.sentences.some((sentence) => SELLER_CUES.PUT_DOWN.test(sentence.plain)),
  );
  const direct =
    about === "price"
      ? (figure ?? (findsOut && !brushed ? findsOut : undefined))
      : about === "number"
        ? (figure ?? findsOut ?? shows)
        : REQUEST.test(question.plain)
          ? (willing ?? findsOut)
          : (onTopic ?? yesNo ?? timed ?? told ?? findsOut ?? shows ?? figure);
  const reaction = exchange.reaction;
  const askedAgain = reaction !== null && (reaction.unheard !== null || reaction.distrust !== null);
  const challenged = reaction !== null && reaction.challenge !== null && reaction.warm === null;
  const accepted =
    about === "fact" &&
    !REQUEST.test(question.plain) &&
    reaction !== null &&
    ((reaction.warm ?? reaction.opened) !== null && reaction.tone > 0
      ? statements.some((own) => own.words.length >= 5)
      : isTakenUp(exchange));
  const answered =
    !askedAgain &&
    (direct !== undefined || accepted) &&
    !(brushed && !(wantsPrice && figure !== undefined));
  const source = direct ?? statements.find((sentence) => sentence.words.length >= 5);
  return {
    sentence: question,
    exchange: exchange.index,
    about,
    answered,
    specific:
      answered &&
      !challenged &&
      ((figure !== undefined &&
        figure !== guess &&
        (!isYesNo(question) || figure === direct || figure === onTopic)) ||
        (shows !== undefined && !/^if (?:i|we)\b/.test(shows.plain))),
    guessed: guess !== undefined,
    offersToFindOut: findsOut !== undefined,
    quote: answered && source !== undefined ? quoteOf(source) : quoteOf(question),
  };
}

/** Can be answered with yes or no: a figure about something else is no answer to it. */
function isYesNo(question: Sentence): boolean {
  return question.question === "closed" && !isMoneyQuestion(question) && !isCountQuestion(question);
}

/** The buyer's questions that had a chance of an answer. */
export function trackBuyerQuestions(talk: Talk): BuyerQuestion[] {
  return talk.exchanges.flatMap((exchange) =>
    listQuestions(exchange.said).map((question) => tracksQuestion(question, exchange)),
  );
}

/** The seller's questions, whether they were answered, and whether the answer was put to use. */
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
