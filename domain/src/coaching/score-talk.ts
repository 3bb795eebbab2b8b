/**
 * From a transcript to a scorecard: gather the evidence once, put each check of the rubric to it,
 * weigh what could be judged. The total is arithmetic; no check reads another check's result.
 */
import type { Difficulty, Quote, SessionType, Turn } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { CHECK_IDS, findJudge } from "./check-library.ts";
import { type Evidence, gatherEvidence, type Verdict } from "./evidence.ts";
import { findMoments } from "./find-moments.ts";
import { countTalk } from "./measure-talk.ts";
import type { ModelAnswers } from "./model-answers.ts";
import { quoteLine } from "./quote-line.ts";
import { followRoad } from "./road-to-the-sale.ts";
import type { CoachLanguage, Rubric, RubricCheck, RubricDimension } from "./rubric.ts";
import { findRubric } from "./rubric-library.ts";
import type { Check, Dimension, RedLine, Scorecard } from "./scorecard.ts";
import { type JudgedTalk, meanOfDimensions, shareOfPassed } from "./weigh-verdicts.ts";

export type ScoreInput = {
  readonly sessionType: SessionType;
  readonly difficulty: Difficulty;
  readonly turns: readonly Turn[];
  readonly vehicle?: VehicleFacts;
  readonly redLines: readonly RedLine[];
  /** The rubric frozen into the session; the built-in one of the session type when absent. */
  readonly rubric?: Rubric;
  /** What a model answered to checks that code leaves open; code's own verdict always stands. */
  readonly answers?: ModelAnswers;
  /** Language of labels and advice. English when absent. */
  readonly language?: CoachLanguage;
  /** Judges only what was said from this turn on (counted from 0); the whole talk when absent. */
  readonly from?: number;
};

/** Fewer rounds of buyer, seller, buyer than this cannot be judged as a talk. */
const FEWEST_ROUNDS = 3;
/** Of a part, whose beginning is known: one answer and what came of it is enough, if it settles enough checks. */
const FEWEST_ROUNDS_OF_PART = 1;

/**
 * Scores a talk. Never throws on a transcript; `overall` is null when it cannot be judged.
 *
 * @example
 * ```ts
 * scoreTalk({ sessionType: "pitch", difficulty: "easy", turns: [], redLines: [] }).overall // => null
 * ```
 */
export function scoreTalk(input: ScoreInput): Scorecard {
  const rubric = input.rubric ?? findRubric(input.sessionType);
  const language = input.language ?? "en";
  const evidence = evidenceOf(input);
  const dimensions = rubric.dimensions.map((dimension) =>
    scoreDimension(dimension, { evidence, answers: input.answers ?? {}, language }),
  );
  const overall = isTalk(evidence, input.from) ? meanOfDimensions(dimensions) : null;
  const redLines = input.redLines.filter((line) => line.turn >= (input.from ?? 0));
  return {
    overall,
    passed: overall !== null && overall >= rubric.passMark && !isBarred(redLines),
    rubric: { id: rubric.id, version: rubric.version },
    sessionType: input.sessionType,
    dimensions,
    redLines,
    moments: findMoments(evidence, language),
    metrics: countTalk(evidence.talk, input.turns.slice(input.from ?? 0)),
    steps: followRoad(evidence, language),
  };
}

/**
 * Answers every check that exists for a talk, so that `weighVerdicts` can hold it against one rubric
 * after another without reading it again. Never throws on a transcript.
 *
 * @example
 * ```ts
 * judgeTalk({ sessionType: "pitch", difficulty: "easy", turns: [], redLines: [] }).isTalk // => false
 * ```
 */
export function judgeTalk(input: Omit<ScoreInput, "rubric" | "language">): JudgedTalk {
  const evidence = evidenceOf(input);
  return {
    isTalk: isTalk(evidence),
    barred: isBarred(input.redLines),
    verdicts: Object.fromEntries(
      CHECK_IDS.map((id) => [id, judgeWith({ id }, evidence, input.answers ?? {}).passed]),
    ),
  };
}

function evidenceOf(input: ScoreInput): Evidence {
  const quotable = input.redLines.filter(
    (line) => line.turn >= (input.from ?? 0) && input.turns[line.turn]?.text.includes(line.quote),
  );
  return gatherEvidence({ ...input, redLines: quotable });
}

function isBarred(redLines: readonly RedLine[]): boolean {
  return redLines.some((line) => line.severity === "fail");
}

function isTalk(evidence: Evidence, from?: number): boolean {
  const rounds = evidence.talk.exchanges.filter(
    (exchange) => exchange.said.length > 0 || exchange.next.length > 0,
  );
  return rounds.length >= (from === undefined ? FEWEST_ROUNDS : FEWEST_ROUNDS_OF_PART);
}

type Reading = {
  readonly evidence: Evidence;
  readonly answers: ModelAnswers;
  readonly language: CoachLanguage;
};

function scoreDimension(dimension: RubricDimension, reading: Reading): Dimension {
  const { evidence, answers, language } = reading;
  const answered = dimension.checks.map((check) => ({
    check,
    ...judgeWith(check, evidence, answers),
  }));
  return {
    id: dimension.id,
    label: dimension.label[language],
    score: shareOfPassed(answered.map(({ check, passed }) => ({ weight: check.weight, passed }))),
    weight: dimension.weight,
    checks: answered.map(({ check, ...verdict }) => present(check, verdict, evidence, language)),
  };
}

function judge(check: Pick<RubricCheck, "id">, evidence: Evidence): Verdict {
  if (evidence.talk.seller.every((utterance) => utterance.words === 0))
    return { passed: null, quote: null };
  return findJudge(check.id)?.(evidence) ?? { passed: null, quote: null };
}

type Judged = Verdict & { readonly judgedBy?: "model" };

function judgeWith(
  check: Pick<RubricCheck, "id">,
  evidence: Evidence,
  answers: ModelAnswers,
): Judged {
  const own = judge(check, evidence);
  const other = Object.hasOwn(answers, check.id) ? answers[check.id] : undefined;
  return own.passed === null && other ? { ...other, judgedBy: "model" } : own;
}

function present(
  check: RubricCheck,
  verdict: Judged,
  evidence: Evidence,
  language: CoachLanguage,
): Check {
  return {
    id: check.id,
    label: check.label[language],
    passed: verdict.passed,
    quote: verdict.quote,
    advice: adviceFor(check, verdict.passed === false ? verdict.quote : null, evidence, language),
    ...(verdict.judgedBy && { judgedBy: verdict.judgedBy }),
  };
}

function adviceFor(
  check: RubricCheck,
  missed: Quote | null,
  evidence: Evidence,
  language: CoachLanguage,
): string {
  if (missed === null) return check.advice[language];
  const speaker = evidence.talk.utterances[missed.turn]?.speaker ?? "buyer";
  return check.missed[language].replace("{line}", () => quoteLine(speaker, missed.text, language));
}
