import type { Quote } from "../talk/transcript.ts";
import { type Judge, kept, missed, NO_OCCASION, openingLine, ripestLine } from "./evidence.ts";
import { quoteOf, sharedCount } from "./read-reaction.ts";
import { isStock } from "./read-sentences.ts";
import type { Exchange } from "./read-talk.ts";
import { SELLER_CUES } from "./seller-cues.ts";
import { takesUp } from "./track-needs.ts";

/** The buyer never had to say a thing twice. */
export const heardFirstTime: Judge = ({ talk }) => {
  const rounds = talk.exchanges.filter((exchange) => exchange.reaction !== null);
  if (rounds.length === 0) return NO_OCCASION;
  const again = rounds.find((exchange) => exchange.reaction?.unheard != null);
  if (again?.reaction?.unheard != null) return missed(again.reaction.unheard);
  const taken = rounds.map(takesUp).find((sentence) => sentence !== null);
  if (taken !== undefined && taken !== null) return kept(quoteOf(taken));
  return kept(
    rounds.map((exchange) => openingLine(exchange.reply)).find((quote) => quote !== null) ?? null,
  );
};

/** Rounds in which the buyer said something that could be taken up. */
function fullRounds(exchanges: readonly Exchange[]): Exchange[] {
  return exchanges.filter((exchange) => {
    const content = new Set(exchange.said.flatMap((utterance) => [...utterance.content]));
    return content.size >= 2;
  });
}

/** Most replies take up what this buyer just said. */
export const takesUpWords: Judge = ({ talk, buyerQuestions }) => {
  const rounds = fullRounds(talk.exchanges);
  if (rounds.length < 2) return NO_OCCASION;
  const taken = rounds.map((exchange) => ({ exchange, sentence: takesUp(exchange) }));
  const answered = new Set(buyerQuestions.filter((own) => own.specific).map((own) => own.exchange));
  const hits = taken.filter(
    (round) =>
      round.sentence !== null || answered.has(round.exchange.index) || drewOut(round.exchange),
  );
  const best = hits.findLast((round) => round.sentence !== null)?.sentence;
  const last = hits.at(-1);
  if (last !== undefined && hits.length / rounds.length >= 0.6)
    return kept(best ? quoteOf(best) : openingLine(last.exchange.reply));
  const miss = taken.find((round) => !hits.includes(round));
  return missed(miss === undefined ? null : ripestLine(miss.exchange));
};

/** A question of the seller got the buyer talking: it went to the heart of it, in whatever words. */
function drewOut({ reply, reaction }: Exchange): boolean {
  const asked = reply.some((own) =>
    own.sentences.some(
      (sentence) => sentence.question !== null && !SELLER_CUES.MONEY_FIRST.test(sentence.plain),
    ),
  );
  return asked && reaction !== null && reaction.opened !== null && reaction.tone >= 1;
}

/** Comes back, later, to something that the buyer told earlier. */
export const remembers: Judge = ({ talk, needs }) => {
  const early = needs.filter((need) => need.exchange < talk.exchanges.length - 1);
  if (talk.exchanges.length < 3 || early.length === 0) return NO_OCCASION;
  const told = new Map<string, number>();
  const spoken = new Set<string>();
  const recalled = new Set<string>();
  let quote: Quote | null = null;
  for (const exchange of talk.exchanges) {
    for (const sentence of exchange.reply.flatMap((utterance) => utterance.sentences)) {
      if (isStock(sentence)) continue;
      for (const key of sentence.content) {
        if ((told.get(key) ?? exchange.index) < exchange.index) {
          recalled.add(key);
          quote ??= quoteOf(sentence);
        }
      }
    }
    for (const key of exchange.said.flatMap((utterance) => [...utterance.content])) {
      if (!told.has(key) && !spoken.has(key) && !/^\d/.test(key)) told.set(key, exchange.index);
    }
    for (const utterance of exchange.reply) for (const key of utterance.content) spoken.add(key);
  }
  if (told.size < 3) return NO_OCCASION;
  if (recalled.size >= 2) return kept(quote);
  const forgotten = early.find((need) => need.taken === null) ?? early[0];
  return missed(forgotten === undefined ? null : quoteOf(forgotten.sentence));
};

const FEELING =
  /\b(?:wor(?:ry|ried)|scar(?:ed|es|y)|afraid|nervous|(?:tired|sick) of|embarrass\w*|silly|hurts?|pain|killing me|kills me|divorce\w*|passed away|died|burned|stress\w*|frustrat\w*|overwhelm\w*|confus\w*|never (?:bought|done)|by myself|baby|wedding|new job|laid off|totaled|anxious|uncomfortable|ashamed|lost my|got taken|my (?:late|ex)|cried|lonely|dread\w*|hate (?:this|these|doing|coming|buying|dealerships|car|going))\b/;

/** A feeling that the buyer lets on gets a human word before anything is sold. */
export const meetsFeeling: Judge = ({ talk }) => {
  let occasion: Quote | null = null;
  for (const exchange of talk.exchanges) {
    const felt = exchange.said
      .flatMap((utterance) => utterance.sentences)
      .find((sentence) => FEELING.test(sentence.plain));
    if (felt === undefined) continue;
    const reply = exchange.reply.flatMap((utterance) => utterance.sentences).slice(0, 3);
    const brushed = reply.some(
      (own) => SELLER_CUES.PUT_DOWN.test(own.plain) || SELLER_CUES.PRESSURE.test(own.plain),
    );
    const met = reply.find(
      (own) =>
        !isStock(own) &&
        (exchange.said.some((utterance) => sharedCount(own.content, utterance.content) > 0) ||
          sharedCount(own.concepts, felt.concepts) > 0 ||
          SELLER_CUES.ACKNOWLEDGES.test(own.plain)),
    );
    if (met !== undefined && !brushed && exchange.reaction?.unheard == null)
      return kept(quoteOf(met));
    occasion ??= quoteOf(felt);
  }
  return occasion === null ? NO_OCCASION : missed(occasion);
};

/** Says back what matters in own words, from at least two things the buyer told. */
export const sumsUp: Judge = ({ talk }) => {
  if (talk.exchanges.length < 3) return NO_OCCASION;
  const toldIn = new Map<string, Set<number>>();
  for (const exchange of talk.exchanges) {
    for (const key of exchange.said.flatMap((utterance) => [...utterance.content])) {
      toldIn.set(key, (toldIn.get(key) ?? new Set()).add(exchange.index));
    }
    if (exchange.index === 0 || (exchange.reaction?.unheard ?? null) !== null) continue;
    for (const utterance of exchange.reply) {
      const own = utterance.sentences.filter((sentence) => !isStock(sentence));
      const keys = own
        .flatMap((sentence) => [...sentence.content])
        .filter((key) => toldIn.has(key));
      const rounds = new Set(keys.flatMap((key) => [...(toldIn.get(key) ?? [])]));
      const best = own.find((sentence) => keys.some((key) => sentence.content.has(key)));
      if (rounds.size >= 2 && new Set(keys).size >= 3 && best !== undefined)
        return kept(quoteOf(best));
    }
  }
  const ripest = talk.exchanges.map(ripestLine).find((quote) => quote !== null);
  return missed(ripest ?? null);
};
