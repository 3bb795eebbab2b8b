import { getDashboard } from "@walkaround/contract/analytics";
import * as contract from "@walkaround/contract/training";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor, type Person } from "../../testing/test-floor.ts";

let product: TestApp;
let floor: Floor;

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
  await practise(floor.sam, "discovery", "2026-11-20T15:00:00Z");
  await practise(floor.sam, "closing", "2026-11-20T16:00:00Z");
  // Half past eleven at night in Chicago is the next day in UTC.
  await practise(floor.dana, "pitch", "2026-11-22T05:30:00Z");
  await practise(floor.otto, "pitch", "2026-11-20T15:00:00Z");
  product.clock.set(new Date("2026-11-23T15:00:00Z"));
});
afterAll(() => product.close());

async function practise(person: Person, sessionType: string, at: string): Promise<void> {
  product.clock.set(new Date(at));
  const { id } = await person.does(contract.startTrainingSession, {
    body: { sessionType, seed: 21 },
  });
  const params = { id };
  for (const text of ["What brings you in?", "Who rides in it?", "What would you change?"]) {
    product.clock.move(30_000);
    await person.does(contract.postTurn, { params, body: { text } });
  }
  await person.does(contract.finishTrainingSession, { params });
}

async function scores(person: Person): Promise<number[]> {
  const { sessions } = await person.does(contract.listTrainingSessions);
  return sessions.flatMap(({ metrics }) => metrics.overallScore ?? []);
}

describe("getDashboard()", () => {
  test("shows one's own days of the last thirty, in one's own timezone", async () => {
    const own = await scores(floor.sam);
    const avgScore = Math.round((own.reduce((sum, one) => sum + one, 0) * 100) / own.length) / 100;
    const day = {
      totalSessions: 2,
      avgScore,
      totalDuration: 180,
      sessionTypes: ["closing", "discovery"],
    };
    const dashboard = await floor.sam.does(getDashboard);
    expect(dashboard).toMatchObject({
      from: "2026-10-25",
      to: "2026-11-23",
      totals: { ...day, scoredSessions: 2 },
      days: [{ date: "2026-11-20", ...day }],
    });
    const { days } = await floor.dana.does(getDashboard);
    expect(days.map(({ date }) => date)).toEqual(["2026-11-21"]);
  });

  test("shows a manager the floor or one person, and no other dealership", async () => {
    const dashboard = await floor.maria.does(getDashboard);
    expect(dashboard.totals).toMatchObject({ totalSessions: 3, totalDuration: 270 });
    expect(dashboard.days.map(({ date }) => date)).toEqual(["2026-11-20", "2026-11-21"]);
    const dana = await floor.maria.does(getDashboard, { query: { userId: floor.dana.id } });
    expect(dana.totals).toMatchObject({ totalSessions: 1, sessionTypes: ["pitch"] });
    const none = await floor.maria.does(getDashboard, { query: { userId: floor.otto.id } });
    expect(none.totals).toMatchObject({ totalSessions: 0, avgScore: null });
  });

  test("refuses a salesperson the figures of another", async () => {
    const problem = await floor.sam.isRefused(getDashboard, { query: { userId: floor.dana.id } });
    expect(problem).toMatchObject({ code: "FORBIDDEN", field: "query.userId" });
  });

  test("takes any span of days, both ends included", async () => {
    for (const [from, to, sessions] of [
      ["2026-11-20", "2026-11-20", 2],
      ["2026-11-21", "2026-11-30", 0],
      ["2025-10-21", "2026-11-24", 2],
    ] as const) {
      const { totals } = await floor.sam.does(getDashboard, { query: { from, to } });
      expect(totals.totalSessions).toBe(sessions);
    }
    const { from } = await floor.sam.does(getDashboard, { query: { to: "2026-11-20" } });
    expect(from).toBe("2026-10-22");
  });

  test.each([
    [{ from: "2026-11-21", to: "2026-11-20" }, "query.from"],
    [{ from: "2030-01-01" }, "query.from"],
    [{ from: "2025-10-20", to: "2026-11-24" }, "query.from"],
    [{ from: "2026-02-30" }, "query.from"],
    [{ to: "2026-11-31" }, "query.to"],
    [{ to: "0000-01-01" }, "query.to"],
    [{ from: "1-1-1" }, "query.from"],
  ])("refuses %j", async (query, field) => {
    const problem = await floor.sam.isRefused(getDashboard, { query });
    expect(problem).toMatchObject({ code: "INVALID_INPUT", field });
  });
});
