import type { TrainingSession } from "@walkaround/contract/training-session";
import { describe, expect, it } from "vitest";
import { choosePractice } from "./choose-practice.ts";

const NOW = new Date("2026-11-23T12:00:00.000Z");

function session(
  sessionType: TrainingSession["sessionType"],
  overallScore: number | null,
  daysAgo: number,
): TrainingSession {
  return {
    id: `0195f0aa-0000-7000-8000-${String(daysAgo).padStart(12, "0")}`,
    userId: "0195f0aa-0000-7000-8000-000000000002",
    sessionType,
    title: "A talk",
    scenarioId: null,
    difficulty: "easy",
    mode: "text",
    status: "completed",
    startTime: new Date(NOW.getTime() - daysAgo * 86_400_000).toISOString(),
    endTime: null,
    duration: null,
    tags: [],
    metrics: {
      overallScore,
      confidence: null,
      clarity: null,
      pace: null,
      volume: null,
      engagement: null,
    },
    passed: null,
    origin: "rehearsal",
    turnCount: 4,
    forkedFrom: null,
  };
}

const ALL = ["discovery", "product_knowledge", "pitch", "objection", "negotiation"] as const;

describe("choosePractice()", () => {
  it("starts a newcomer with discovery", () => {
    expect(choosePractice([], NOW)).toEqual({ sessionType: "discovery", why: "never" });
  });

  it("names the type that was never scored, even when it was begun", () => {
    const sessions = [session("closing", null, 0), ...ALL.map((type, at) => session(type, 90, at))];
    expect(choosePractice(sessions, NOW)).toEqual({ sessionType: "closing", why: "never" });
  });

  it("prefers the lowest of the recent averages while one does not pass", () => {
    const sessions = [
      session("closing", 81, 0),
      session("pitch", 40, 1),
      ...ALL.map((type, at) => session(type, 80, at + 2)),
    ];
    expect(choosePractice(sessions, NOW)).toEqual({ sessionType: "pitch", why: "low", score: 60 });
  });

  it("falls back to what was practised longest ago", () => {
    const sessions = [
      session("closing", 81, 0),
      ...ALL.map((type, at) => session(type, 80, type === "objection" ? 19 : at)),
    ];
    expect(choosePractice(sessions, NOW)).toEqual({
      sessionType: "objection",
      why: "long",
      days: 19,
    });
  });
});
