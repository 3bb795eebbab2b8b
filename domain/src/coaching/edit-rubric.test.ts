import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SESSION_TYPES, type Turn } from "../talk/transcript.ts";
import { findRubricProblems } from "./check-rubric.ts";
import {
  draftRubric,
  type EditOutcome,
  editRubric,
  POINTS,
  type RubricDraft,
  type RubricEdit,
  sealRubric,
} from "./edit-rubric.ts";
import type { Rubric } from "./rubric.ts";
import { findRubric } from "./rubric-library.ts";
import { judgeTalk, scoreTalk } from "./score-talk.ts";
import { sharePoints } from "./share-points.ts";
import { weighVerdicts } from "./weigh-verdicts.ts";

const OURS = draftRubric(findRubric("pitch"), "ours");

function edited(outcome: EditOutcome): RubricDraft {
  if (outcome.kind === "refused") throw new RangeError(JSON.stringify(outcome));
  return outcome.draft;
}

/** An edit that says everything the draft says. */
function wholeEdit(draft: RubricDraft): RubricEdit {
  return {
    passMark: draft.passMark,
    dimensions: draft.dimensions.map(({ id, weight, on, label, checks }) => ({
      id,
      weight,
      on,
      label,
      checks: checks.map((check) => ({
        id: check.id,
        weight: check.weight,
        on: check.on,
        label: check.label,
      })),
    })),
  };
}

describe("editRubric()", () => {
  it.each(SESSION_TYPES)("takes all that the built-in rubric for %s says", (sessionType) => {
    const draft = draftRubric(findRubric(sessionType), "ours");
    expect(editRubric(draft, wholeEdit(draft))).toEqual({ kind: "edited", draft });
    expect(sealRubric(draft)).toEqual({ ...findRubric(sessionType), id: "ours" });
  });

  it("moves points, switches checks off and renames", () => {
    const draft = edited(
      editRubric(OURS, {
        passMark: 65,
        dimensions: [
          { id: "listening", weight: 30, label: { es: "  Escuchar de verdad " } },
          { id: "value", weight: 20, checks: [{ id: "no_recital", on: false }] },
        ],
      }),
    );
    const sealed = sealRubric(draft);
    expect(sealed.passMark).toBe(65);
    expect(sealed.dimensions[0]).toMatchObject({
      weight: 30,
      label: { en: OURS.dimensions[0]?.label.en, es: "Escuchar de verdad" },
    });
    expect(sealed.dimensions[1]?.checks.map(({ id }) => id)).not.toContain("no_recital");
    expect(draft.dimensions[1]?.checks.map(({ id }) => id)).toContain("no_recital");
  });

  it.each<[RubricEdit, string, unknown]>([
    [{ passMark: 100.5 }, "passMark", 100.5],
    [{ dimensions: [{ id: "nobody" }] }, "dimensions[0].id", "nobody"],
    [{ dimensions: [{ id: "value" }, { id: "value" }] }, "dimensions[1].id", "value"],
    [{ dimensions: [{ id: "value", weight: 0 }] }, "dimensions[0].weight", 0],
    [{ dimensions: [{ id: "value", weight: 31 }] }, "dimensions", 101],
    [{ dimensions: [{ id: "value", on: false }] }, "dimensions", 70],
    [
      { dimensions: [{ id: "value", label: { fr: " \u200b" } }] },
      "dimensions[0].label.fr",
      " \u200b",
    ],
    [
      { dimensions: [{ id: "value", checks: [{ id: "no_recital", weight: 11 }] }] },
      "dimensions[0].checks[0].weight",
      11,
    ],
    [
      { dimensions: [{ id: "value", checks: [{ id: "asks_open" }] }] },
      "dimensions[0].checks[0].id",
      "asks_open",
    ],
  ])("names the field, the value and what is allowed: %#", (edit, field, value) => {
    const outcome = editRubric(OURS, edit);
    expect(outcome).toMatchObject({ kind: "refused", field, value });
    expect(outcome.kind === "refused" && outcome.allowed).not.toBe("");
  });

  it("keeps at least one check in what is on, and six in all", () => {
    const off = (id: string, least: number) => ({
      id,
      checks: OURS.dimensions
        .find((dimension) => dimension.id === id)
        ?.checks.slice(least)
        .map((check) => ({ id: check.id, on: false })),
    });
    expect(editRubric(OURS, { dimensions: [off("value", 0)] } as RubricEdit)).toMatchObject({
      kind: "refused",
      field: "dimensions[1].checks",
    });
    const few = OURS.dimensions.map(({ id }) => off(id, 1)) as RubricEdit["dimensions"];
    expect(editRubric(OURS, { ...(few && { dimensions: few }) })).toMatchObject({
      kind: "refused",
      field: "dimensions",
      value: 5,
    });
  });

  it("never throws, leaves the draft alone, and what it lets through can be used", () => {
    const ids = [...OURS.dimensions.map(({ id }) => id), "nobody"];
    const checkIds = [...OURS.dimensions.flatMap(({ checks }) => checks.map(({ id }) => id)), "x"];
    const weight = fc.option(fc.oneof(fc.integer({ min: -2, max: 104 }), fc.double()), {
      nil: undefined,
    });
    const part = (names: readonly string[]) => ({
      id: fc.constantFrom(...names),
      weight,
      on: fc.option(fc.boolean(), { nil: undefined }),
      label: fc.option(fc.record({ en: fc.string(), es: fc.string() }), { nil: undefined }),
    });
    const checks = fc.array(fc.record(part(checkIds)), { maxLength: 3 });
    const edits = fc.record({
      passMark: weight,
      dimensions: fc.array(fc.record({ ...part(ids), checks }), { maxLength: 3 }),
    }) as fc.Arbitrary<RubricEdit>;
    const before = structuredClone(OURS);
    fc.assert(
      fc.property(edits, (edit) => {
        const outcome = editRubric(OURS, edit);
        expect(OURS).toEqual(before);
        if (outcome.kind === "refused") {
          expect(outcome.field).toMatch(/^(passMark|dimensions.*)$/);
          return;
        }
        const sealed = sealRubric(outcome.draft);
        expect(findRubricProblems(sealed)).toEqual([]);
        expect(sealed.dimensions.reduce((sum, own) => sum + own.weight, 0)).toBe(POINTS);
        expect(editRubric(outcome.draft, edit)).toEqual(outcome);
      }),
      { numRuns: 400 },
    );
  });
});

describe("sharePoints()", () => {
  it("keeps whole weights of one or more at their sum, with the fixed one as near as there is room", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(weights, fc.nat(7), fc.integer({ min: -5, max: 120 }), (given, nth, wish) => {
        const at = nth % given.length;
        const shared = sharePoints(given.with(at, wish), POINTS, at);
        expect(shared.reduce((sum, one) => sum + one, 0)).toBe(POINTS);
        expect(shared.every((one) => Number.isInteger(one) && one >= 1)).toBe(true);
        expect(shared[at]).toBe(Math.max(1, Math.min(POINTS - given.length + 1, wish)));
        for (const [left, one] of given.entries()) {
          for (const [right, other] of given.entries()) {
            if (left === at || right === at || one <= other) continue;
            expect(shared[left]).toBeGreaterThanOrEqual(shared[right] ?? 0);
          }
        }
      }),
    );
  });

  it("leaves alone what adds up already", () => {
    expect(sharePoints([25, 25, 12, 8, 10, 20], POINTS, 3)).toEqual([25, 25, 12, 8, 10, 20]);
  });

  it("throws when there are more weights than points", () => {
    expect(() => sharePoints([1, 1, 1], 2)).toThrow(RangeError);
  });
});

describe("weighVerdicts()", () => {
  const LINES = [
    "What do you drive now, and what do you want to change?",
    "My back hurts in the Civic. What does the blue one cost?",
    "It's 31,200 with our 199 fee. The seat is two inches higher. Want to sit in it?",
    "I already told you, no.",
    "Huh, that helps. Could I try it on Thursday?",
    "ok",
    "I hear you, great question",
  ];
  const talks = fc
    .array(fc.constantFrom(...LINES), { maxLength: 12 })
    .map((texts): Turn[] =>
      texts.map((text, at) => ({ speaker: at % 2 === 0 ? "buyer" : "seller", text })),
    );
  const rubrics = fc
    .tuple(fc.constantFrom(...SESSION_TYPES), fc.integer({ min: 0, max: 100 }), fc.nat(5))
    .map(([sessionType, passMark, at]): Rubric => {
      const draft = draftRubric(findRubric(sessionType), "ours");
      const weights = draft.dimensions.map(({ weight }) => weight);
      const place = at % weights.length;
      const shared = sharePoints(weights.with(place, 60), POINTS, place);
      const edit = draft.dimensions.map(({ id, checks }, nth) => ({
        id,
        weight: shared[nth] ?? 1,
        checks: checks.slice(1).map((check, even) => ({ id: check.id, on: even % 2 === 0 })),
      }));
      return sealRubric(edited(editRubric(draft, { passMark, dimensions: edit })));
    });

  it("gives the figures that scoring the talk with the rubric gives", () => {
    fc.assert(
      fc.property(talks, rubrics, fc.boolean(), (turns, rubric, barred) => {
        const talk = {
          sessionType: rubric.sessionType,
          difficulty: "medium" as const,
          turns,
          redLines: barred
            ? [{ rule: "R", severity: "fail" as const, turn: 0, quote: "no", law: "l", say: "s" }]
            : [],
        };
        const { overall, passed } = scoreTalk({ ...talk, rubric });
        expect(weighVerdicts(rubric, judgeTalk(talk))).toEqual({ overall, passed });
      }),
      { numRuns: 150 },
    );
  });
});
