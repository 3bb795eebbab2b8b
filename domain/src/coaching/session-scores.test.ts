import { describe, expect, it } from "vitest";
import type { Check, Scorecard, TalkMetrics } from "./scorecard.ts";
import { sessionScores } from "./session-scores.ts";

const METRICS: TalkMetrics = {
  turns: 10,
  words: 200,
  talkShare: 0.5,
  questions: 4,
  openQuestions: 2,
  closedQuestions: 2,
  fillersPer100: 0,
  longestMonologueWords: 40,
  pricesNamed: 0,
  firstPriceTurn: null,
  firstPriceSeconds: null,
  phases: [],
  wpm: null,
  longestPauseSeconds: null,
  interruptions: null,
  durationSeconds: null,
};

function check(id: string, passed: boolean | null): Check {
  return { id, label: id, passed, quote: null, advice: "" };
}

function card(
  checks: readonly Check[],
  metrics: Partial<TalkMetrics> = {},
  overall: number | null = 64,
): Scorecard {
  return {
    overall,
    passed: false,
    rubric: { id: "r", version: 1 },
    sessionType: "pitch",
    dimensions: [{ id: "d", label: "d", score: 50, weight: 1, checks }],
    redLines: [],
    moments: [],
    metrics: { ...METRICS, ...metrics },
    steps: [],
  };
}

const ALL = [
  check("answers_specific", true),
  check("proposes_step", true),
  check("answers_questions", true),
  check("keeps_it_short", false),
  check("buyer_opens_up", true),
  check("ends_warm", true),
];

describe("sessionScores()", () => {
  it("derives each figure from the checks that belong to it", () => {
    expect(sessionScores(card(ALL))).toEqual({
      overallScore: 64,
      confidence: 100,
      clarity: 50,
      pace: null,
      volume: null,
      engagement: 100,
    });
  });

  it("measures nothing in a talk that could not be judged", () => {
    expect(new Set(Object.values(sessionScores(card(ALL, {}, null))))).toEqual(new Set([null]));
  });

  it("takes four points of confidence for each filler in a hundred words beyond two", () => {
    expect(sessionScores(card(ALL, { fillersPer100: 7 })).confidence).toBe(80);
  });

  it("takes from clarity for a speech, from engagement for a buyer who hardly speaks", () => {
    expect(sessionScores(card(ALL, { longestMonologueWords: 160 })).clarity).toBe(20);
    expect(sessionScores(card(ALL, { talkShare: 0.8 })).engagement).toBe(50);
  });

  it.each([
    [150, 100],
    [130, 100],
    [185, 80],
    [100, 40],
    [400, 0],
  ])("gives %d words a minute a pace of %d", (wpm, pace) => {
    expect(sessionScores(card(ALL, { wpm })).pace).toBe(pace);
  });

  it("does not measure what fewer than two checks could tell", () => {
    expect(
      sessionScores(card([check("answers_specific", true), check("proposes_step", null)]))
        .confidence,
    ).toBeNull();
  });
});
