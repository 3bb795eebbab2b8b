import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIFFICULTIES } from "../talk/transcript.ts";
import { gradeDrill } from "./grade-drill.ts";
import { findMisses, readSkills, type ScoredTalk } from "./skills.ts";

const DAY = 86_400_000;

function talk(
  day: number,
  score: number | null,
  more: Partial<Pick<ScoredTalk, "difficulty">> & { passed?: boolean | null } = {},
): ScoredTalk {
  const { difficulty = "medium", passed = null } = more;
  const checks = [{ id: "asks", label: "Asks", passed }];
  return { at: day * DAY, difficulty, dimensions: [{ id: "d", label: "D", score, checks }] };
}

const skillOf = (talks: readonly ScoredTalk[], now: number) => readSkills(talks, now * DAY)[0];

describe("readSkills()", () => {
  it("says nothing before three talks", () => {
    expect(skillOf([talk(0, 80), talk(0, 80)], 0)).toMatchObject({ value: null, talks: 2 });
    expect(skillOf([talk(0, 80), talk(0, 80), talk(0, null)], 0)).toMatchObject({ value: null });
  });

  it("forgets half in two weeks", () => {
    const talks = [talk(0, 0), talk(14, 90), talk(14, 90)];
    expect(skillOf(talks, 14)?.value).toBe(72);
  });

  it("believes a hard buyer more than an easy one", () => {
    const hard = [talk(0, 90, { difficulty: "hard" }), talk(0, 30), talk(0, 30)];
    const easy = [talk(0, 90, { difficulty: "easy" }), talk(0, 30), talk(0, 30)];
    expect(skillOf(hard, 0)?.value).toBeGreaterThan(skillOf(easy, 0)?.value ?? 100);
  });

  it("compares with what it was two weeks ago", () => {
    const before = [talk(0, 40), talk(0, 40), talk(0, 40)];
    expect(skillOf(before, 7)?.trend).toBeNull();
    expect(skillOf([...before, talk(20, 90)], 20)?.trend).toBeGreaterThan(10);
  });

  it("stays between the lowest and the highest score, in any order of the talks", () => {
    const any = fc.record({
      day: fc.integer({ min: 0, max: 4000 }),
      score: fc.integer({ min: 0, max: 100 }),
      difficulty: fc.constantFrom(...DIFFICULTIES),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 3, maxLength: 30 }), (days) => {
        const talks = days.map(({ day, score, difficulty }) => talk(day, score, { difficulty }));
        const value = skillOf(talks, 4000)?.value ?? -1;
        const scores = days.map(({ score }) => score);
        expect(value).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(value).toBeLessThanOrEqual(Math.max(...scores));
        expect(skillOf([...talks].reverse(), 4000)?.value).toBe(value);
      }),
    );
  });
});

describe("findMisses()", () => {
  it("names a check missed at least twice and in half of the talks that could tell", () => {
    const missed = talk(0, 0, { passed: false });
    const held = talk(0, 0, { passed: true });
    expect(findMisses([missed], 5)).toEqual([]);
    expect(findMisses([missed, missed, held, held, held], 5)).toEqual([]);
    expect(findMisses([missed, missed, held], 5)).toMatchObject([
      { id: "asks", missed: 2, judged: 3 },
    ]);
  });

  it("looks at the latest eight only", () => {
    const old = Array.from({ length: 8 }, () => talk(0, 0, { passed: false }));
    const late = Array.from({ length: 8 }, () => talk(9, 0, { passed: true }));
    expect(findMisses([...old, ...late], 5)).toEqual([]);
  });
});

describe("gradeDrill()", () => {
  it("goes by the share of the links that held, and never up when one breaks", () => {
    const links = ["concern_heard", "concern_explored", "concern_answered", "concern_settled"];
    const order = ["again", "hard", "good", "easy"];
    const verdicts = (held: number) =>
      Object.fromEntries(links.map((id, at) => [id, at < held] as const));
    const grades = [0, 1, 2, 3, 4].map((held) => gradeDrill(verdicts(held)));
    expect(grades).toEqual(["again", "again", "hard", "good", "easy"]);
    expect(grades.map((grade) => order.indexOf(grade ?? ""))).toEqual([0, 0, 1, 2, 3]);
    expect(gradeDrill({ ...verdicts(4), no_pressure: false })).toBe("easy");
  });
});
