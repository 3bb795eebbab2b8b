import { describe, expect, it } from "vitest";
import { SESSION_TYPES } from "../talk/transcript.ts";
import { CHECK_IDS } from "./check-library.ts";
import { findRubricProblems } from "./check-rubric.ts";
import type { Rubric } from "./rubric.ts";
import { findRubric, listRubrics } from "./rubric-library.ts";

describe("the built-in rubrics", () => {
  it.each(SESSION_TYPES)("has one for %s that can be used as it is", (sessionType) => {
    const rubric = findRubric(sessionType);
    expect(rubric).toMatchObject({ sessionType, passMark: 70 });
    expect(findRubricProblems(rubric)).toEqual([]);
    expect(rubric.dimensions.reduce((sum, dimension) => sum + dimension.weight, 0)).toBe(100);
  });

  it("uses every check at least once", () => {
    const used = new Set(
      listRubrics().flatMap((rubric) =>
        rubric.dimensions.flatMap((own) => own.checks.map((check) => check.id)),
      ),
    );
    expect(CHECK_IDS.filter((id) => !used.has(id))).toEqual([]);
  });

  it("has its own words in each language, with a place for the line that was missed", () => {
    for (const check of listRubrics().flatMap((rubric) =>
      rubric.dimensions.flatMap((own) => own.checks),
    )) {
      for (const language of ["en", "es", "fr"] as const) {
        expect(check.missed[language]).toContain("{line}");
        expect(check.advice[language]).not.toContain("{");
      }
      expect(new Set([check.label.en, check.label.es, check.label.fr]).size).toBe(3);
    }
  });

  it("never weighs how much anybody talks", () => {
    const ids = listRubrics().flatMap((rubric) =>
      rubric.dimensions.flatMap((own) => own.checks.map((check) => check.id)),
    );
    expect(ids.filter((id) => /share|words_count|length/.test(id))).toEqual([]);
  });
});

describe("findRubricProblems()", () => {
  const base = findRubric("pitch");
  const [first, ...rest] = base.dimensions;
  const check = first?.checks[0];
  if (first === undefined || check === undefined)
    throw new RangeError("The built-in rubric is empty.");
  const withCheck = (changed: Partial<typeof check>): Rubric => ({
    ...base,
    dimensions: [{ ...first, checks: [{ ...check, ...changed }] }, ...rest],
  });

  it.each([
    [withCheck({ id: "not_a_check" }), "unknown_check", "dimensions[0].checks[0].id"],
    [withCheck({ weight: 0 }), "weight_out_of_range", "dimensions[0].checks[0].weight"],
    [withCheck({ weight: Number.NaN }), "weight_out_of_range", "dimensions[0].checks[0].weight"],
    [
      withCheck({ label: { en: "x", es: " ", fr: "x" } }),
      "words_missing",
      "dimensions[0].checks[0].label",
    ],
    [{ ...base, passMark: 101 }, "pass_mark_out_of_range", "passMark"],
    [{ ...base, dimensions: [] }, "nothing_to_check", "dimensions"],
    [
      { ...base, dimensions: [{ ...first, checks: [check, check] }] },
      "repeated_check",
      "dimensions[0].checks[1].id",
    ],
  ] as const)("names what is wrong and where: %#", (rubric, kind, where) => {
    expect(findRubricProblems(rubric)).toContainEqual({ kind, where });
  });
});
