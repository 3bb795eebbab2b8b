/** What can be counted in a talk. Shown beside the score; none of it is weighed by itself. */
import { countWords } from "../talk/count-words.ts";
import type { Turn } from "../talk/transcript.ts";
import type { Talk } from "./read-talk.ts";
import { readTalk } from "./read-talk.ts";
import type { Utterance } from "./read-utterance.ts";
import type { PhaseMetrics, TalkMetrics } from "./scorecard.ts";
import { trackPrices } from "./track-prices.ts";

const FILLERS =
  /\b(?:u+m+|u+h+|e+r+m?|hm+|you know|i mean|kind-of|sort of|basically|literally|to be honest with you|at the end of the day)\b|(?:^|[,.] )(?:like|so yeah|right)(?=,|\b(?= the| it| a| this| you))/g;

/** Fewer words of the seller than this say nothing about fillers per hundred. */
const FEWEST_WORDS = 20;

function timed(turns: readonly Turn[]): { turn: Turn; from: number; to: number }[] {
  return turns.flatMap((turn) =>
    turn.startedAt !== undefined &&
    turn.endedAt !== undefined &&
    Number.isFinite(turn.startedAt) &&
    Number.isFinite(turn.endedAt) &&
    turn.endedAt >= turn.startedAt
      ? [{ turn, from: turn.startedAt, to: turn.endedAt }]
      : [],
  );
}

function round(value: number, places: number): number {
  const unit = 10 ** places;
  return Math.round(value * unit) / unit;
}

/**
 * Counts of a talk. Words are both sides' together; questions, fillers, words a minute and the
 * longest monologue (words between two turns of the buyer) are the seller's; prices are both
 * sides', one a turn. What needs times is null unless at least half the turns carry them.
 *
 * @example
 * ```ts
 * measureTalk([{ speaker: "seller", text: "What do you drive now?" }]).openQuestions // => 1
 * ```
 */
export function measureTalk(turns: readonly Turn[]): TalkMetrics {
  return countTalk(readTalk({ sessionType: "discovery", difficulty: "medium", turns }), turns);
}

/** The same for a talk that was read already. */
export function countTalk(talk: Talk, turns: readonly Turn[]): TalkMetrics {
  const sellerWords = wordsOf(talk.seller);
  const { words, talkShare, questions, openQuestions } = countVoices(talk.seller, talk.buyer);
  const fillers = talk.seller.reduce(
    (sum, utterance) => sum + [...utterance.plain.matchAll(FILLERS)].length,
    0,
  );
  const prices = trackPrices(talk);
  return {
    turns: turns.length,
    words,
    talkShare,
    questions,
    openQuestions,
    closedQuestions: questions - openQuestions,
    fillersPer100: sellerWords < FEWEST_WORDS ? null : round((fillers * 100) / sellerWords, 1),
    longestMonologueWords: talk.exchanges.reduce(
      (most, exchange) => Math.max(most, wordsOf(exchange.reply)),
      0,
    ),
    pricesNamed: prices.length,
    firstPriceTurn: prices[0]?.turn ?? null,
    firstPriceSeconds: secondsUntil(talk, prices[0]?.turn),
    ...countTimes(turns),
    phases: countPhases(talk, turns.length, prices),
  };
}

type Voices = Pick<PhaseMetrics, "words" | "talkShare" | "questions" | "openQuestions">;

function countVoices(seller: readonly Utterance[], buyer: readonly Utterance[]): Voices {
  const sellerWords = wordsOf(seller);
  const words = sellerWords + wordsOf(buyer);
  const asked = seller
    .flatMap((utterance) => utterance.sentences)
    .filter((sentence) => sentence.question !== null);
  return {
    words,
    talkShare: words === 0 ? null : round(sellerWords / words, 3),
    questions: asked.length,
    openQuestions: asked.filter((sentence) => sentence.question === "open").length,
  };
}

const PHASES = ["opening", "middle", "closing"] as const;
/** Fewer turns than two a phase are over before they have one. */
const FEWEST_TURNS = 2 * PHASES.length;

function countPhases(
  talk: Talk,
  turns: number,
  prices: readonly { readonly turn: number }[],
): PhaseMetrics[] {
  if (turns < FEWEST_TURNS) return [];
  const read = Math.min(turns, talk.utterances.length);
  const first = talk.utterances.length - read;
  const edges = [0, 1, 2, 3].map((third) => first + Math.round((read * third) / PHASES.length));
  return PHASES.map((phase, at) => {
    const [from = 0, end = 0] = edges.slice(at);
    const isIn = ({ turn }: { readonly turn: number }) => turn >= from && turn < end;
    const voices = countVoices(talk.seller.filter(isIn), talk.buyer.filter(isIn));
    return { phase, from, ...voices, pricesNamed: prices.filter(isIn).length };
  });
}

function secondsUntil(talk: Talk, turn: number | undefined): number | null {
  const start = talk.utterances[0]?.startedAt;
  const then = turn === undefined ? undefined : talk.utterances[turn]?.startedAt;
  return start === undefined || then === undefined ? null : round(Math.max(0, then - start), 1);
}

function wordsOf(utterances: readonly Utterance[]): number {
  return utterances.reduce((sum, utterance) => sum + countWords(utterance.text), 0);
}

function countTimes(
  turns: readonly Turn[],
): Pick<TalkMetrics, "wpm" | "longestPauseSeconds" | "interruptions" | "durationSeconds"> {
  const spans = timed(turns);
  if (spans.length < 2 || spans.length < turns.length / 2) {
    return { wpm: null, longestPauseSeconds: null, interruptions: null, durationSeconds: null };
  }
  let seconds = 0;
  let words = 0;
  let longest = 0;
  let interruptions = 0;
  spans.forEach((span, at) => {
    if (span.turn.speaker === "seller") {
      seconds += span.to - span.from;
      words += countWords(span.turn.text);
    }
    const before = spans[at - 1];
    if (before === undefined) return;
    longest = Math.max(longest, span.from - before.to);
    if (
      span.turn.speaker === "seller" &&
      before.turn.speaker === "buyer" &&
      before.to - span.from > 0.3
    )
      interruptions += 1;
  });
  const first = Math.min(...spans.map((span) => span.from));
  const last = Math.max(...spans.map((span) => span.to));
  return {
    wpm: seconds < 5 ? null : Math.round((words * 60) / seconds),
    longestPauseSeconds: round(Math.max(0, longest), 1),
    interruptions,
    durationSeconds: round(last - first, 1),
  };
}
