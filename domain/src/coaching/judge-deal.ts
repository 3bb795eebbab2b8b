import type { Quote } from "../talk/transcript.ts";
import { type Evidence, type Judge, kept, missed, NO_OCCASION } from "./evidence.ts";
import { amountsIn, hasMoney } from "./figures.ts";
import { quoteOf } from "./read-reaction.ts";
import type { Sentence } from "./read-sentences.ts";
import { isStock } from "./read-sentences.ts";
import { SELLER_CUES } from "./seller-cues.ts";
import type { PriceNamed } from "./track-prices.ts";

const PARTS =
  /\b(?:tax(?:es)?|fees?|plates?|tags|title|doc|documentation|invoice|trade|down|interest|term|percent|rebate|cash|owe|payoff|deposit|warranty|gap|discount|miles|months|reconditioning|registration|check|old one|your old)\b/g;
const RELATES =
  /\b(?:that's|means|comes to|makes|so|total|left|off|less|minus|plus|with|apart|more|over|from|because|since|instead|includes?d?|saves?|out-the-door|out the door|all in|on top|balance)\b/;

/** A figure is taken apart, so that the buyer can follow it. */
export const explainsNumbers: Judge = ({ talk }) => {
  let bare: Quote | null = null;
  for (const utterance of talk.seller) {
    const withMoney = utterance.sentences.filter(hasMoney);
    const first = withMoney[0];
    if (first === undefined) continue;
    const figures = new Set(
      utterance.sentences.flatMap((own) => own.words.filter(isFigure).map((word) => word.plain)),
    );
    const spoken = new Set(withMoney.flatMap((own) => amountsIn(own, 0)));
    const parts = new Set(utterance.plain.match(PARTS) ?? []);
    const telling = withMoney.find(
      (own) => RELATES.test(own.plain) || own.plain.match(PARTS) !== null,
    );
    if (
      Math.max(figures.size, spoken.size) >= 2 &&
      telling !== undefined &&
      (parts.size >= 2 || (parts.size >= 1 && RELATES.test(utterance.plain)))
    )
      return kept(quoteOf(telling));
    bare ??= quoteOf(first);
  }
  if (bare !== null) return missed(bare);
  const asked = talk.buyer.flatMap((own) => own.sentences).find(hasMoney);
  return asked === undefined ? NO_OCCASION : missed(quoteOf(asked));
};

/** Three digits, a sign or a share: a figure that a deal is made of, not "60 months". */
function isFigure(word: { readonly plain: string }): boolean {
  return /^\$|\d{3}|\d,\d|\d%|^\d\.\d/.test(word.plain);
}

const WHOLE =
  /\b(?:out-the-door|out the door|total|all in|all of it|everything|whole (?:thing|check|price)|with (?:tax|the tax|fees|plates)|tax,? (?:tags|plates|title)|fee (?:in|and)|that's (?:it|the whole)|nothing (?:else|gets added|left)|on the road|to the penny|with the fee|doc fee|no other fees|plus \w+ (?:tax|fees)|out-the-door)\b/;
/** Tax, a fee and plates, each with its figure: the parts of a whole. */
const ITEMS =
  /\b(?:tax(?:es)?|doc(?: fee)?|fees?|reg(?:istration)?|title|plates|tags)(?: \w+)? \$?\d/g;

/** Tax or fee and the figure they lead to, in one sentence. */
function addsUp(own: Sentence): boolean {
  return (
    own.words.filter(isFigure).length >= 3 &&
    /\b(?:tax|fees?|doc|plates|title)\b/.test(own.plain) &&
    RELATES.test(own.plain)
  );
}

function listsParts(own: Sentence): boolean {
  return (own.plain.match(ITEMS) ?? []).length >= 2;
}

/** The whole price is on the table with what is in it, not a part of it. */
export const namesWholePrice: Judge = ({ talk, buyerQuestions }) => {
  for (const utterance of talk.seller) {
    const money = utterance.sentences.find(hasMoney);
    const whole = utterance.sentences.find(
      (own) => own.question === null && WHOLE.test(own.plain) && !isStock(own),
    );
    if (money !== undefined && whole !== undefined) return kept(quoteOf(whole));
    const sum = utterance.sentences.find((own) => addsUp(own) || listsParts(own));
    if (sum !== undefined) return kept(quoteOf(sum));
  }
  const asked = buyerQuestions.find((question) => question.about === "price");
  if (asked !== undefined) return missed(quoteOf(asked.sentence));
  const priced = talk.seller.flatMap((own) => own.sentences).find(hasMoney);
  return priced === undefined ? NO_OCCASION : missed(quoteOf(priced));
};

/** Asks what stands behind the buyer's number. */
export const asksBehindNumber: Judge = ({ talk, sellerQuestions }) => {
  let named: Quote | null = null;
  for (const exchange of talk.exchanges) {
    const number = exchange.said.flatMap((own) => own.sentences).find((own) => hasMoney(own));
    if (number === undefined) continue;
    named ??= quoteOf(number);
    const asked = sellerQuestions.find(
      (question) =>
        question.exchange === exchange.index &&
        question.answered &&
        (exchange.reaction?.tone ?? 0) > -0.75 &&
        question.sentence.words.length >= 3 &&
        question.learned.size >= 1 &&
        !/\b(?:deal|want it|sound (?:good|fair)|work for you|go ahead|ready|okay with)\b/.test(
          question.sentence.plain,
        ) &&
        !SELLER_CUES.PAYMENT_SWITCH.test(question.sentence.plain) &&
        !SELLER_CUES.MONEY_FIRST.test(question.sentence.plain) &&
        !SELLER_CUES.PRESSURE.test(question.sentence.plain) &&
        !isStock(question.sentence),
    );
    if (asked !== undefined) return kept(quoteOf(asked.sentence));
  }
  return named === null ? NO_OCCASION : missed(named);
};

type Move = { readonly from: number; readonly to: number; readonly price: PriceNamed };

/** Less than a third of a percent makes a figure rounder or more exact. */
const NO_STEP = 0.997;

/** The seller's steps down from one turn to a later one. */
function movesDown(prices: readonly PriceNamed[]): Move[] {
  const moves: Move[] = [];
  let last: number | null = null;
  for (const price of prices) {
    if (price.speaker !== "seller") continue;
    if (last !== null && price.amount < last * NO_STEP)
      moves.push({ from: last, to: price.amount, price });
    last = price.amount;
  }
  return moves;
}

function hasReason(evidence: Evidence, move: Move): boolean {
  const turn = evidence.talk.utterances[move.price.turn];
  return turn?.sentences.some((own) => SELLER_CUES.REASON_OR_TRADE.test(own.plain)) ?? false;
}

/** Every step down asks for something or says why. */
export const tradesConcessions: Judge = (evidence) => {
  const moves = movesDown(evidence.prices);
  if (moves.length === 0) return NO_OCCASION;
  for (const move of moves) {
    if (!hasReason(evidence, move)) return missed(quoteOf(move.price.sentence));
  }
  return kept(moves[0] === undefined ? null : quoteOf(moves[0].price.sentence));
};

/** The price does not fall before the buyer has named one or pushed. */
export const noEarlyDrop: Judge = (evidence) => {
  const first = evidence.prices.find((price) => price.speaker === "seller");
  if (first === undefined) return NO_OCCASION;
  const early = movesDown(evidence.prices).find(
    (move) => !buyerPushedBefore(evidence, move.price.turn) && !hasReason(evidence, move),
  );
  const twice = doubleMove(evidence);
  if (early !== undefined) return missed(quoteOf(early.price.sentence));
  if (twice !== null) return missed(twice);
  return kept(quoteOf(first.sentence));
};

/** The buyer named a price or pushed since the seller's last price. */
function buyerPushedBefore(evidence: Evidence, turn: number): boolean {
  const last =
    evidence.prices.findLast((price) => price.speaker === "seller" && price.turn < turn)?.turn ??
    -1;
  const pushed = (at: number) => at > last && at < turn;
  return (
    evidence.prices.some((price) => price.speaker === "buyer" && pushed(price.turn)) ||
    evidence.concerns.some((concern) => pushed(concern.sentence.turn))
  );
}

/** Two prices in one breath: the first was never meant. */
function doubleMove(evidence: Evidence): Quote | null {
  for (const utterance of evidence.talk.seller) {
    const changed = utterance.sentences.find(
      (own) =>
        /\b(?:you know what|no (?:wait|make it)|make it|actually) .{0,20}\b/.test(own.plain) &&
        /\boff\b|\d/.test(own.plain) &&
        hasMoney(own),
    );
    if (
      changed !== undefined &&
      utterance.sentences.some((own) => own !== changed && hasMoney(own))
    )
      return quoteOf(changed);
  }
  return null;
}

/** Few steps down, none larger than the one before. */
export const shrinkingSteps: Judge = ({ prices }) => {
  const moves = movesDown(prices);
  if (moves.length < 2) return NO_OCCASION;
  const grown = moves.find((move, at) => {
    const before = moves[at - 1];
    return before !== undefined && move.from - move.to > (before.from - before.to) * 0.95;
  });
  if (grown !== undefined) return missed(quoteOf(grown.price.sentence));
  const extra = moves[3];
  if (extra !== undefined) return missed(quoteOf(extra.price.sentence));
  return kept(moves[0] === undefined ? null : quoteOf(moves[0].price.sentence));
};

const PAYS_CASH =
  /\b(?:(?:i'm|we're|it's|i am|we are|i'll be|paying|pay) (?:paying )?(?:in )?cash|cash buyer|i said cash|writing a check|no (?:loan|financing))\b/;

function paysCash(talk: Evidence["talk"], until: number): boolean {
  return talk.exchanges
    .slice(0, until + 1)
    .some((exchange) => exchange.said.some((own) => PAYS_CASH.test(own.plain)));
}

/** A question about the price is not turned into a payment. */
export const noPaymentSwitch: Judge = ({ talk, buyerQuestions }) => {
  const asked = buyerQuestions.filter((question) => question.about === "price");
  const ignored = talk.exchanges
    .filter((exchange) => paysCash(talk, exchange.index))
    .flatMap((exchange) => exchange.reply.flatMap((own) => own.sentences))
    .find((own) => own.question !== null && SELLER_CUES.PAYMENT_SWITCH.test(own.plain));
  if (ignored !== undefined) return missed(quoteOf(ignored));
  if (asked.length === 0) return NO_OCCASION;
  for (const question of asked) {
    if (SELLER_CUES.PAYMENT_SWITCH.test(question.sentence.plain)) continue;
    const reply = talk.exchanges[question.exchange]?.reply.flatMap((own) => own.sentences) ?? [];
    const switched = reply.find(
      (own) =>
        SELLER_CUES.MONEY_FIRST.test(own.plain) ||
        (SELLER_CUES.PAYMENT_SWITCH.test(own.plain) && !question.answered),
    );
    if (switched !== undefined) return missed(quoteOf(switched));
  }
  return kept(asked[0]?.quote ?? null);
};
