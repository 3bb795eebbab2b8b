/** The figures that lists and dashboards show for a session, each derived from its scorecard. */
import type { Scorecard } from "./scorecard.ts";

/** 0-100 each; null means "not measured in this talk", never "zero". */
export type SessionScores = {
  readonly overallScore: number | null;
  readonly confidence: number | null;
  readonly clarity: number | null;
  readonly pace: number | null;
  readonly volume: number | null;
  readonly engagement: number | null;
};

/** Definite speech: figures and steps in place of maybes. */
const CONFIDENCE_CHECKS = [
  "answers_specific",
  "finds_out",
  "explains_numbers",
  "no_early_drop",
  "proposes_step",
  "step_is_definite",
  "own_words",
];
/** Can be followed: what is asked is answered, briefly, one thing at a time. */
const CLARITY_CHECKS = [
  "answers_questions",
  "leaves_no_question",
  "prices_get_numbers",
  "names_whole_price",
  "one_at_a_time",
  "keeps_it_short",
  "no_recital",
];
/** The buyer takes part. */
const ENGAGEMENT_CHECKS = [
  "buyer_opens_up",
  "no_pull_back",
  "ends_warm",
  "asks_open",
  "follows_up",
  "takes_up_words",
  "step_is_agreed",
];

const FREE_FILLERS = 2;
const POINTS_PER_FILLER = 4;
const FREE_MONOLOGUE = 60;
const POINTS_PER_MONOLOGUE_WORD = 0.3;
const PACE_LOW = 130;
const PACE_HIGH = 175;
const POINTS_PER_WPM = 2;

function shareOf(card: Scorecard, ids: readonly string[]): number | null {
  const judged = card.dimensions
    .flatMap((dimension) => dimension.checks)
    .filter((check) => check.passed !== null && ids.includes(check.id));
  if (judged.length < 2) return null;
  return (judged.filter((check) => check.passed === true).length * 100) / judged.length;
}

function bounded(value: number): number {
  return Math.max(0, Math.min(100, Math.round(value)));
}

/**
 * - confidence: share of the checks on definite speech that passed, less 4 points per filler in a
 *   hundred words beyond two.
 * - clarity: share of the checks on answers that passed, less 0.3 points per word of the longest
 *   turn beyond 60.
 * - pace: 100 between 130 and 175 words a minute, 2 points less per word outside; null when typed.
 * - volume: null, a transcript does not hold it.
 * - engagement: half the share of the checks on the buyer's part that passed, half the buyer's
 *   share of the words (20 % or less is 0, half or more is 100).
 *
 * @example
 * ```ts
 * sessionScores({ overall: null, passed: false, rubric: { id: "r", version: 1 }, sessionType: "pitch", dimensions: [], redLines: [], moments: [], metrics: {}, steps: [] }).overallScore // => null
 * ```
 */
export function sessionScores(card: Scorecard): SessionScores {
  if (card.overall === null) {
    return {
      overallScore: null,
      confidence: null,
      clarity: null,
      pace: null,
      volume: null,
      engagement: null,
    };
  }
  const definite = shareOf(card, CONFIDENCE_CHECKS);
  const clear = shareOf(card, CLARITY_CHECKS);
  const part = shareOf(card, ENGAGEMENT_CHECKS);
  const fillers = Math.max(0, (card.metrics.fillersPer100 ?? 0) - FREE_FILLERS);
  const longest = Math.max(0, card.metrics.longestMonologueWords - FREE_MONOLOGUE);
  const share = card.metrics.talkShare;
  return {
    overallScore: card.overall,
    confidence: definite === null ? null : bounded(definite - fillers * POINTS_PER_FILLER),
    clarity: clear === null ? null : bounded(clear - longest * POINTS_PER_MONOLOGUE_WORD),
    pace: paceOf(card.metrics.wpm),
    volume: null,
    engagement:
      part === null || share === null
        ? null
        : bounded((part + bounded(((1 - share - 0.2) / 0.3) * 100)) / 2),
  };
}

function paceOf(wpm: number | null): number | null {
  if (wpm === null) return null;
  const outside = Math.max(PACE_LOW - wpm, wpm - PACE_HIGH, 0);
  return bounded(100 - outside * POINTS_PER_WPM);
}
