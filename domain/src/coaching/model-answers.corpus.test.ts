import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Turn } from "../talk/transcript.ts";
import { type ModelAnswers, openChecks } from "./model-answers.ts";
import { type ScoreInput, scoreTalk } from "./score-talk.ts";

type Talk = Pick<ScoreInput, "sessionType" | "difficulty"> & {
  readonly id: string;
  readonly label: string;
  readonly turns: readonly Turn[];
};

const FOLDER = new URL("./corpus/", import.meta.url);
const talks: readonly Talk[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")));

/** The worst model that the check of quotes cannot tell: it says yes to all that it is asked. */
const flattered = talks.map((talk) => {
  const input = { ...talk, redLines: [] };
  const code = scoreTalk(input);
  const open = openChecks(code);
  const turn = talk.turns.findIndex(({ speaker }) => speaker === "seller");
  const quote = { turn, text: talk.turns[turn]?.text ?? "" };
  const answers: ModelAnswers = Object.fromEntries(
    open.map(({ id }) => [id, { passed: true, quote }]),
  );
  return { talk, code, open: open.length, model: scoreTalk({ ...input, answers }) };
});

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("a model that says yes to everything", () => {
  it("is asked about few checks, since code has judged the rest", () => {
    const asked = mean(flattered.map(({ open }) => open));
    console.log(`open checks per talk: ${asked.toFixed(1)} (${talks.length} talks)`);
    expect(asked).toBeLessThan(4);
  });

  it("lets no talk pass that code has failed, unless it is a good one", () => {
    const won = flattered.filter(
      ({ talk, code, model }) => model.passed && !code.passed && talk.label !== "good",
    );
    expect(won.map(({ talk }) => talk.id)).toEqual([]);
  });

  it("leaves good talks above poor and stuffed ones", () => {
    const of = (label: string) => flattered.filter(({ talk }) => talk.label === label);
    for (const label of ["poor", "stuffed"]) {
      const pairs = of("good").flatMap((good) =>
        of(label)
          .filter(({ talk }) => talk.sessionType === good.talk.sessionType)
          // The good one judged by code alone, the other one flattered.
          .map((other) => (good.code.overall ?? 0) > (other.model.overall ?? 0)),
      );
      const share = pairs.filter(Boolean).length / pairs.length;
      console.log(
        `good above flattered ${label}: ${(100 * share).toFixed(1)} % of ${pairs.length}`,
      );
      expect(share).toBeGreaterThanOrEqual(0.95);
    }
  });
});
