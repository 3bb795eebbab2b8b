/** The prices for the car that both sides put on the table, in order. */
import type { Speaker } from "../talk/transcript.ts";
import { amountsIn, findAmounts } from "./figures.ts";
import type { Sentence } from "./read-sentences.ts";
import type { Talk } from "./read-talk.ts";
import type { Utterance } from "./read-utterance.ts";

/** One side's price for the whole car in one turn: its last word there. US dollars. */
export type PriceNamed = {
  readonly speaker: Speaker;
  readonly amount: number;
  readonly sentence: Sentence;
  readonly turn: number;
};

/** The figure belongs to somebody or something else than the deal on the table. */
const NOT_THE_ASK =
  /\b(?:neighbor|neighbour|buddy|invoice|kbb|carmax|listed|listing|sticker|msrp|other (?:guy|three|store|dealer|one|place)|lakeside|online|below|under|we've got|we paid|i paid|what we|leaves us|cost us|own it|owns it|owe|payoff|save|saved|used to|was asking|auction|worth|appraisal|sold|back in|rest|miles?|fees?|tax|trade|down payment|means|apart|between|range|compared|pounds|grandma|savings)\b/;
const REFUSES = /\b(?:can't|couldn't|cannot|not|no|don't|isn't|won't|never)\b/;

/** What a car costs in this talk: the record's price, else the largest figure that looks like one. */
function scaleOf(talk: Talk): number {
  const listed = talk.vehicle?.price ?? talk.vehicle?.msrp;
  if (listed !== undefined) return listed;
  const amounts: number[] = [];
  for (const utterance of talk.utterances) {
    for (const sentence of utterance.sentences) {
      if (/\b(?:miles?|pounds?)\b/.test(sentence.plain)) continue;
      for (const amount of amountsIn(sentence, 0)) if (amount < 250_000) amounts.push(amount);
    }
  }
  const largest = Math.max(0, ...amounts);
  return largest >= 3000 ? largest : scaleFromBare(talk);
}

/** Nobody said "thousand": in a talk where prices go 31, 32, 34 those are thousands. */
function scaleFromBare(talk: Talk): number {
  const bare: number[] = [];
  for (const utterance of talk.utterances) {
    for (const sentence of utterance.sentences)
      bare.push(...amountsIn(sentence, 20_000).filter((own) => own >= 5000 && own <= 99_000));
  }
  return bare.length >= 3 ? Math.max(...bare) : 0;
}

/** The words beside a figure: what it is the price of. */
function around(sentence: Sentence, at: number): string {
  return sentence.words
    .slice(Math.max(0, at - 4), at + 4)
    .map((word) => word.plain)
    .join(" ");
}

function priceOf(
  utterance: Utterance,
  scale: number,
  heard: readonly PriceNamed[],
): PriceNamed | null {
  let found: PriceNamed | null = null;
  for (const sentence of utterance.sentences) {
    for (const { amount, at } of findAmounts(sentence, scale)) {
      if (amount < scale / 3 || amount > scale * 2.2) continue;
      if (NOT_THE_ASK.test(around(sentence, at))) continue;
      const theirs = heard.some(
        (own) => own.speaker !== utterance.speaker && own.amount === amount,
      );
      if (theirs && (sentence.question !== null || REFUSES.test(sentence.plain))) continue;
      found = { speaker: utterance.speaker, amount, sentence, turn: utterance.turn };
    }
  }
  return found;
}

/** Prices for the car, not fees, payments, odometers or what somebody else paid. */
export function trackPrices(talk: Talk): PriceNamed[] {
  const scale = scaleOf(talk);
  if (scale < 1000) return [];
  const named: PriceNamed[] = [];
  for (const utterance of talk.utterances) {
    const price = priceOf(utterance, scale, named);
    if (price !== null) named.push(price);
  }
  return named;
}
