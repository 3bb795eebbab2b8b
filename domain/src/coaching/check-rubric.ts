/** Whether a rubric that somebody edited can be used: known checks, real weights, words to show. */
import { CHECK_IDS } from "./check-library.ts";
import { COACH_LANGUAGES, type Rubric, type Words } from "./rubric.ts";

/** What is wrong, and where: a path such as `dimensions[0].checks[2].id`. */
export type RubricProblem = {
  readonly kind:
    | "unknown_check"
    | "repeated_check"
    | "weight_out_of_range"
    | "pass_mark_out_of_range"
    | "words_missing"
    | "nothing_to_check";
  readonly where: string;
};

const MOST_WEIGHT = 1000;

/**
 * The problems of a rubric, in its order; empty when it can be used.
 *
 * @example
 * ```ts
 * findRubricProblems({ id: "mine", version: 1, sessionType: "pitch", passMark: 70, dimensions: [] }) // => [{ "kind": "nothing_to_check", "where": "dimensions" }]
 * ```
 */
export function findRubricProblems(rubric: Rubric): RubricProblem[] {
  const problems: RubricProblem[] = [];
  const seen = new Set<string>();
  if (!(rubric.passMark >= 0 && rubric.passMark <= 100))
    problems.push({ kind: "pass_mark_out_of_range", where: "passMark" });
  if (rubric.dimensions.length === 0)
    problems.push({ kind: "nothing_to_check", where: "dimensions" });
  rubric.dimensions.forEach((dimension, at) => {
    const path = `dimensions[${at}]`;
    if (!isWeight(dimension.weight))
      problems.push({ kind: "weight_out_of_range", where: `${path}.weight` });
    if (!isWritten(dimension.label))
      problems.push({ kind: "words_missing", where: `${path}.label` });
    if (dimension.checks.length === 0)
      problems.push({ kind: "nothing_to_check", where: `${path}.checks` });
    dimension.checks.forEach((check, place) => {
      const where = `${path}.checks[${place}]`;
      if (!CHECK_IDS.includes(check.id))
        problems.push({ kind: "unknown_check", where: `${where}.id` });
      if (seen.has(`${at}:${check.id}`))
        problems.push({ kind: "repeated_check", where: `${where}.id` });
      seen.add(`${at}:${check.id}`);
      if (!isWeight(check.weight))
        problems.push({ kind: "weight_out_of_range", where: `${where}.weight` });
      for (const part of ["label", "advice", "missed"] as const) {
        if (!isWritten(check[part]))
          problems.push({ kind: "words_missing", where: `${where}.${part}` });
      }
    });
  });
  return problems;
}

function isWeight(weight: number): boolean {
  return Number.isFinite(weight) && weight > 0 && weight <= MOST_WEIGHT;
}

function isWritten(words: Words): boolean {
  return COACH_LANGUAGES.every((language) => words[language].trim() !== "");
}
