import type { TrainingSessionDetail, TrainingTurn } from "@walkaround/contract/training-session";
import { describe, expect, it } from "vitest";
import { applyExchange, type Exchange } from "./apply-exchange.ts";

const turn = (number: number, text = `turn ${number}`): TrainingTurn => ({
  number,
  speaker: number % 2 === 0 ? "buyer" : "seller",
  text,
  clientTurnId: null,
  createdAt: "2026-11-23T10:00:00.000Z",
  startedAt: null,
  endedAt: null,
  buyer: null,
  source: "person",
  wording: null,
});

const session: TrainingSessionDetail = {
  id: "0195f0aa-0000-7000-8000-000000000001",
  userId: "0195f0aa-0000-7000-8000-000000000002",
  sessionType: "discovery",
  title: "A talk",
  scenarioId: null,
  difficulty: "easy",
  mode: "text",
  status: "active",
  startTime: "2026-11-23T10:00:00.000Z",
  endTime: null,
  duration: null,
  tags: [],
  metrics: {
    overallScore: null,
    confidence: null,
    clarity: null,
    pace: null,
    volume: null,
    engagement: null,
  },
  passed: null,
  origin: "rehearsal",
  turnCount: 1,
  forkedFrom: null,
  turns: [turn(0)],
  scenario: null,
  buyer: { trust: 50, interest: 50, patience: 50 },
  hints: [],
  outcome: null,
};

const exchange = (number: number, trust: number): Exchange => ({
  turn: turn(number),
  reply: turn(number + 1),
  hints: [],
  buyer: { trust, interest: 50, patience: 50 },
  ended: false,
  outcome: null,
});

describe("applyExchange()", () => {
  it("adds both turns and moves the mood", () => {
    const after = applyExchange(session, exchange(1, 61));
    expect(after.turns.map((one) => one.number)).toEqual([0, 1, 2]);
    expect(after.buyer?.trust).toBe(61);
    expect(after.turnCount).toBe(3);
  });

  it("changes nothing when the same exchange comes twice", () => {
    const once = applyExchange(session, exchange(1, 61));
    expect(applyExchange(once, exchange(1, 61))).toEqual(once);
  });

  it("keeps the later mood when exchanges arrive out of order", () => {
    const after = applyExchange(applyExchange(session, exchange(3, 70)), exchange(1, 61));
    expect(after.turns.map((one) => one.number)).toEqual([0, 1, 2, 3, 4]);
    expect(after.buyer?.trust).toBe(70);
  });
});
