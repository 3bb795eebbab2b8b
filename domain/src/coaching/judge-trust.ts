import { BUYER_CUES } from "./buyer-cues.ts";
import type { Concept } from "./concepts.ts";
import { coldLine, type Judge, kept, missed, NO_OCCASION, warmLine } from "./evidence.ts";
import { hasNumber } from "./figures.ts";
import { quoteOf, sharedCount } from "./read-reaction.ts";
import { isStock } from "./read-sentences.ts";
import type { Exchange } from "./read-talk.ts";
import { SELLER_CUES } from "./seller-cues.ts";
import { uptake } from "./track-needs.ts";

/** The buyer opened up: told something new, or warmed, in a fair share of the rounds. */
export const buyerOpensUp: Judge = ({ talk }) => {
  const rounds = talk.exchanges.filter((exchange) => exchange.reaction !== null);
  if (rounds.length < 2) return NO_OCCASION;
  const guarded = talk.difficulty === "hard" || talk.sessionType === "negotiation";
  const share = guarded ? 0.2 : 0.3;
  const good = rounds.filter(
    ({ reaction }) =>
      reaction !== null && reaction.tone >= 0.5 && (reaction.warm ?? reaction.opened) !== null,
  );
  const best = good.at(-1);
  if (best !== undefined && good.length >= rounds.length * share) return kept(warmLine(best));
  const cool = rounds.reduce((worst, exchange) =>
    toneOf(exchange) < toneOf(worst) ? exchange : worst,
  );
  return missed(coldLine(cool));
};

function toneOf(exchange: Exchange): number {
  return exchange.reaction?.tone ?? 0;
}

/** The buyer leaves no colder than they came, whether they bought or not. */
export const endsWarm: Judge = ({ talk }) => {
  const rounds = talk.exchanges.filter((exchange) => exchange.reaction !== null);
  const last = rounds.at(-1);
  const before = rounds.at(-2);
  if (last === undefined || before === undefined) return NO_OCCASION;
  const tone = toneOf(last);
  return tone >= 0.5 || (tone >= 0 && toneOf(before) >= 0.5)
    ? kept(warmLine(last))
    : missed(coldLine(last));
};

/** The buyer is still there at the end, or leaves with a kind word. */
export const noWalkout: Judge = ({ talk }) => {
  const last = talk.exchanges.findLast((exchange) => exchange.reaction !== null);
  if (last?.reaction == null || talk.exchanges.length < 3) return NO_OCCASION;
  const { leaves, unheard, distrust, warm } = last.reaction;
  const walked = leaves ?? unheard ?? distrust;
  if (walked !== null && warm === null) return missed(walked);
  return kept(warmLine(last));
};

/** At no point did the buyer pull back; a hard buyer may do so once. */
export const noPullBack: Judge = ({ talk }) => {
  const rounds = talk.exchanges.filter((exchange) => exchange.reaction !== null);
  if (rounds.length < 2) return NO_OCCASION;
  const cold = rounds.filter((exchange) => toneOf(exchange) <= -1);
  const worst = cold[0];
  if (worst !== undefined && cold.length > (talk.difficulty === "hard" ? 1 : 0))
    return missed(coldLine(worst));
  const warmest = rounds.reduce((best, exchange) =>
    toneOf(exchange) > toneOf(best) ? exchange : best,
  );
  return kept(warmLine(warmest));
};

/** Nobody is pushed, where there was a yes to be had. */
export const noPressure: Judge = ({ talk, concerns }) => {
  const pushed = talk.seller
    .filter((own) => !SELLER_CUES.LEAVES_CHOICE.test(own.plain))
    .flatMap((own) => own.sentences)
    .find((own) => SELLER_CUES.PRESSURE.test(own.plain));
  if (pushed !== undefined) return missed(quoteOf(pushed));
  const asked = talk.seller
    .flatMap((own) => own.sentences)
    .find((own) => SELLER_CUES.ASKS_STEP.test(own.plain));
  const calm = concerns
    .map((concern) => concern.acknowledged ?? concern.answered)
    .find((quote) => quote !== null);
  if (calm != null) return kept(calm);
  return asked === undefined ? NO_OCCASION : kept(quoteOf(asked));
};

/** Nobody is belittled, brushed off or badmouthed, where there was something to brush off. */
export const noPutDown: Judge = ({ talk, concerns }) => {
  const bad = talk.seller
    .flatMap((own) => own.sentences)
    .find((own) => SELLER_CUES.PUT_DOWN.test(own.plain));
  if (bad !== undefined) return missed(quoteOf(bad));
  const tested = talk.exchanges.find(
    (exchange) =>
      exchange.index > 0 &&
      (concerns.some((concern) => concern.exchange === exchange.index) ||
        exchange.said.some(
          (own) => own.concepts.has("rival") || BUYER_CUES.CHALLENGE.test(own.plain),
        )),
  );
  const reply = tested?.reply[0]?.sentences[0];
  return reply === undefined ? NO_OCCASION : kept(quoteOf(reply));
};

/** Speaks about this buyer and this car, not in lines that fit any talk. */
export const ownWords: Judge = ({ talk }) => {
  const spoken = talk.seller.filter((utterance) => utterance.words > 0);
  const words = spoken.reduce((sum, utterance) => sum + utterance.words, 0);
  if (words < 12 && talk.exchanges.length < 4) return NO_OCCASION;
  const stock = spoken.reduce((sum, utterance) => sum + utterance.stock.words, 0);
  const phrases = spoken.reduce((sum, utterance) => sum + utterance.stock.phrases, 0);
  const textbook = spoken.flatMap((own) => own.sentences).find(isStock);
  if (phrases >= 3 && stock / words > 0.08)
    return missed(textbook === undefined ? null : quoteOf(textbook));
  const earlier = new Set<string>();
  const told = talk.exchanges.map((exchange) => {
    const content = new Set(exchange.said.flatMap((said) => [...said.content]));
    const concepts = new Set(exchange.said.flatMap((said) => [...said.concepts]));
    for (const key of content) earlier.add(key);
    return exchange.reply
      .flatMap((own) => own.sentences)
      .filter(
        (own) =>
          uptake(own, content, concepts) >= 1 ||
          (!isStock(own) && (hasNumber(own) || sharedCount(own.content, earlier) >= 2)),
      );
  });
  const grounded = told.filter((sentences) => sentences.length > 0).length;
  const best = told.flat()[0];
  if (grounded * 2 >= talk.exchanges.length) return kept(best === undefined ? null : quoteOf(best));
  const empty =
    talk.exchanges[told.findIndex((sentences) => sentences.length === 0)]?.reply[0]?.sentences[0];
  return missed(empty === undefined ? null : quoteOf(empty));
};

const REGULATED: readonly Concept[] = [
  "payment",
  "rate",
  "fees",
  "trade",
  "history",
  "warranty",
  "price",
];

/** No red line was crossed, in a talk that came near one: money, credit, history, promises. */
export const withinTheLaw: Judge = ({ talk, redLines }) => {
  const worst = redLines.find((line) => line.severity === "fail") ?? redLines[0];
  if (worst !== undefined) return missed({ turn: worst.turn, text: worst.quote });
  const near = talk.seller
    .flatMap((own) => own.sentences)
    .find(
      (own) =>
        own.question === null &&
        REGULATED.some((concept) => own.concepts.has(concept)) &&
        hasNumber(own),
    );
  return near === undefined ? NO_OCCASION : kept(quoteOf(near));
};
