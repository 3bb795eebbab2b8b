import type { Quote } from "../talk/transcript.ts";
import type { Concept } from "./concepts.ts";
import { type Evidence, type Judge, kept, missed, NO_OCCASION, ripestLine } from "./evidence.ts";
import { hasNumber } from "./figures.ts";
import { quoteOf } from "./read-reaction.ts";
import { isStock, type Sentence } from "./read-sentences.ts";
import { SELLER_CUES } from "./seller-cues.ts";
import { uptake } from "./track-needs.ts";

const CAR_SIDE: ReadonlySet<Concept> = new Set<Concept>([
  "fuel",
  "tow",
  "cargo",
  "weather",
  "safety",
  "reliability",
  "body",
  "quiet",
  "size",
  "seats",
  "charging",
  "tech",
  "test",
  "finish",
  "height",
  "power",
  "warranty",
  "history",
  "payment",
  "fees",
  "price",
  "rate",
  "trade",
]);

/** The seller's statements that tie something about car or deal to a need the buyer voiced before. */
function fittingStatements(evidence: Evidence): { sentence: Sentence; need: number }[] {
  const fits: { sentence: Sentence; need: number }[] = [];
  for (const exchange of evidence.talk.exchanges) {
    if (
      exchange.reaction !== null &&
      (exchange.reaction.unheard !== null || exchange.reaction.tone <= -1)
    )
      continue;
    for (const utterance of exchange.reply) {
      const onCar = utterance.sentences.some(
        (sentence) =>
          sentence.question === null &&
          (hasNumber(sentence) ||
            SELLER_CUES.SHOWS.test(sentence.plain) ||
            [...sentence.concepts].some((concept) => CAR_SIDE.has(concept))),
      );
      if (!onCar) continue;
      for (const sentence of utterance.sentences) {
        if (sentence.question !== null || sentence.words.length < 4 || isStock(sentence)) continue;
        evidence.needs.forEach((need, index) => {
          if (need.exchange > exchange.index) return;
          if (uptake(sentence, need.sentence.content, need.sentence.concepts) >= 1)
            fits.push({ sentence, need: index });
        });
      }
    }
  }
  return fits;
}

function firstNeed(evidence: Evidence): Quote | null {
  const open = evidence.needs.find((need) => need.taken === null) ?? evidence.needs[0];
  if (open !== undefined) return quoteOf(open.sentence);
  return evidence.talk.exchanges.map(ripestLine).find((quote) => quote !== null) ?? null;
}

/** At least two things the buyer voiced are met by something about this car or deal. */
export const benefitsMeetNeeds: Judge = (evidence) => {
  if (evidence.needs.length < 2) return NO_OCCASION;
  const fits = fittingStatements(evidence);
  const met = new Set(fits.map((fit) => fit.need));
  const best = fits[0];
  return met.size >= 2 && best !== undefined
    ? kept(quoteOf(best.sentence))
    : missed(firstNeed(evidence));
};

/** No need that the buyer voiced was passed over for good. */
export const dropsNoNeed: Judge = ({ needs }) => {
  if (needs.length === 0) return NO_OCCASION;
  const open = needs.filter((need) => need.taken === null);
  const taken = needs.find((need) => need.taken !== null)?.taken ?? null;
  if (open.length * 10 <= needs.length * 4) return kept(taken);
  return missed(open[0] === undefined ? null : quoteOf(open[0].sentence));
};

/** Features that nobody asked about do not outnumber those that this buyer cares for. */
export const noRecital: Judge = ({ talk }) => {
  const wanted = new Set<Concept>();
  const words = new Set<string>();
  let fitting = 0;
  let idle = 0;
  let idleQuote: Quote | null = null;
  let quote: Quote | null = null;
  for (const exchange of talk.exchanges) {
    for (const utterance of exchange.said) {
      for (const concept of utterance.concepts) wanted.add(concept);
      for (const key of utterance.content) words.add(key);
    }
    for (const utterance of exchange.reply) {
      for (const sentence of utterance.sentences) {
        if (sentence.question !== null) continue;
        const listing = sentence.text.split(/,| and /).length;
        const offCar =
          sentence.content.size >= 4 &&
          listing >= 4 &&
          !/\b(?:you|your|you're|you'd)\b/.test(sentence.plain);
        const related = uptake(sentence, words, wanted) >= 1;
        if (related) {
          fitting += 1;
          quote ??= quoteOf(sentence);
        } else if (offCar || isStock(sentence) || FEATURE.test(sentence.plain)) {
          idle += offCar ? 2 : 1;
          idleQuote ??= quoteOf(sentence);
        }
      }
    }
  }
  if (fitting + idle < 2) return NO_OCCASION;
  return idle > fitting ? missed(idleQuote) : kept(quote ?? idleQuote);
};

const FEATURE =
  /\b(?:it's got|it has|comes with|loaded|leather|heated|ventilated|moonroof|sunroof|bose|speakers|sound system|screen|carplay|wheels|led|turbo|stitching|ambient|liftgate|head-?up|wireless|blind spot|lane keep|package)\b/;

/** Looks whether it landed, and the buyer says that it did. */
export const checksItLanded: Judge = ({ talk }) => {
  let asked: Quote | null = null;
  for (const exchange of talk.exchanges) {
    const question = exchange.reply
      .flatMap((own) => own.sentences)
      .findLast((sentence) => sentence.question !== null && !isStock(sentence));
    if (question === undefined) continue;
    const told = exchange.reply
      .flatMap((own) => own.sentences)
      .some(
        (sentence) =>
          sentence.question === null && sentence.words.length >= 6 && !isStock(sentence),
      );
    if (!told || exchange.index === 0) continue;
    if (exchange.reaction !== null && exchange.reaction.tone > 0) return kept(quoteOf(question));
    asked ??= quoteOf(question);
  }
  if (talk.exchanges.length < 3) return NO_OCCASION;
  const last = talk.seller.findLast((utterance) => utterance.words >= 5)?.sentences.at(-1);
  return missed(asked ?? (last === undefined ? null : quoteOf(last)));
};

/** Gets the buyer's hands on it: touch, try, drive, and the buyer goes along. */
export const handsOn: Judge = ({ talk }) => {
  for (const exchange of talk.exchanges) {
    const offer = exchange.reply
      .flatMap((own) => own.sentences)
      .find(
        (sentence) => SELLER_CUES.TEST_DRIVE.test(sentence.plain) || HANDS.test(sentence.plain),
      );
    if (offer !== undefined && exchange.reaction !== null && exchange.reaction.tone >= 0)
      return kept(quoteOf(offer));
  }
  const ripest = talk.exchanges.map(ripestLine).findLast((quote) => quote !== null);
  return missed(ripest ?? null);
};

const HANDS =
  /\b(?:try (?:it|the|lifting|your|this|them)|want to (?:\w+ ){0,3}(?:try|see|feel|hear|sit|plug|load|put|hold)|sit in|pull it|kick here|you hold|hold the|feel (?:the|that|this|how)|touch|lift|bring (?:the|your|it)|put (?:the|your)|drop it in|let's (?:put|try|take|go|read|look)|come (?:look|see|sit)|go get them)\b/;

/** Says a limit, a cost or a flaw before the buyer has to find it. */
export const admitsLimits: Judge = ({ talk }) => {
  for (const exchange of talk.exchanges) {
    const frank = exchange.reply
      .flatMap((own) => own.sentences)
      .find(
        (sentence) =>
          SELLER_CUES.CANDOUR.test(sentence.plain) &&
          !SELLER_CUES.PUT_DOWN.test(sentence.plain) &&
          !isStock(sentence),
      );
    const taken = exchange.reaction === null || exchange.reaction.tone > -0.5;
    if (
      frank !== undefined &&
      taken &&
      exchange.reply.every((own) => !SELLER_CUES.PRESSURE.test(own.plain))
    )
      return kept(quoteOf(frank));
  }
  const claims = talk.seller
    .flatMap((own) => own.sentences)
    .find((sentence) => sentence.question === null && sentence.words.length >= 4);
  return missed(claims === undefined ? null : quoteOf(claims));
};
