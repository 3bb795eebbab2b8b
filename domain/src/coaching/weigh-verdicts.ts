/** From answered checks to a number: the arithmetic of a total, apart from how the answers were found. */
import { FEWEST_CHECKS, type Rubric } from "./rubric.ts";

/** What every check that exists says of one talk, whatever rubric the talk is held against. */
export type JudgedTalk = {
  /** False when there were too few rounds to be called a talk. */
  readonly isTalk: boolean;
  /** True when a red line of severity `fail` was crossed. */
  readonly barred: boolean;
  /** By check id; null when the talk gave no occasion. */
  readonly verdicts: Readonly<Record<string, boolean | null>>;
};

type WeighedCheck = { readonly weight: number; readonly passed: boolean | null };
type WeighedDimension = {
  readonly weight: number;
  readonly score: number | null;
  readonly checks: readonly { readonly passed: boolean | null }[];
};

/** 0-100: the weighted share of the judged checks that passed; null when none could be judged. */
export function shareOfPassed(checks: readonly WeighedCheck[]): number | null {
  let judged = 0;
  let passed = 0;
  for (const check of checks) {
    if (check.passed !== null) judged += check.weight;
    if (check.passed === true) passed += check.weight;
  }
  return judged === 0 ? null : Math.round((passed * 100) / judged);
}

/** The weighted mean of the dimensions that could be judged; null with too few judged checks. */
export function meanOfDimensions(dimensions: readonly WeighedDimension[]): number | null {
  let checks = 0;
  let weight = 0;
  let points = 0;
  for (const dimension of dimensions) {
    if (dimension.score === null) continue;
    checks += dimension.checks.filter((check) => check.passed !== null).length;
    weight += dimension.weight;
    points += dimension.weight * dimension.score;
  }
  return checks < FEWEST_CHECKS ? null : Math.round(points / weight);
}

/**
 * The total of a judged talk under a rubric, 0-100 or null when it cannot be judged, and whether it
 * passes: the same figures that `scoreTalk` gives for the talk and that rubric. Never throws.
 *
 * @example
 * ```ts
 * weighVerdicts({ id: "mine", version: 1, sessionType: "pitch", passMark: 70, dimensions: [] }, { isTalk: true, barred: false, verdicts: {} }).overall // => null
 * ```
 */
export function weighVerdicts(
  rubric: Rubric,
  talk: JudgedTalk,
): { readonly overall: number | null; readonly passed: boolean } {
  const dimensions = rubric.dimensions.map(({ weight, checks }) => {
    const answered = checks.map((check) => ({
      weight: check.weight,
      passed: talk.verdicts[check.id] ?? null,
    }));
    return { weight, checks: answered, score: shareOfPassed(answered) };
  });
  const overall = talk.isTalk ? meanOfDimensions(dimensions) : null;
  return {
    overall,
    passed: overall !== null && overall >= rubric.passMark && !talk.barred,
  };
}
