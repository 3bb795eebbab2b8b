import { describe, expect, test } from "vitest";
import { type DemoStore, describeDemo } from "./describe-demo.ts";
import { type PlannedSession, planDemoHistory } from "./plan-demo-history.ts";

const DAY_MS = 86_400_000;
const STARTS = Array.from(
  { length: 14 },
  (_, day) => new Date(Date.UTC(2026, 10, 20 + day, (day * 5) % 24)),
);
const ALL = STARTS.flatMap((until) => describeDemo().map((store) => ({ until, store })));

function of(planned: readonly PlannedSession[], email: string): PlannedSession[] {
  return planned.filter(({ person }) => person.email === email);
}

function store(name: "larkspur" | "quarry"): DemoStore {
  const found = describeDemo()[name === "larkspur" ? 0 : 1];
  if (!found) throw new Error("The demo has two stores");
  return found;
}

describe("planDemoHistory()", () => {
  test("plans the same for the same day, and other times for another", () => {
    const [first, second] = STARTS;
    if (!first || !second) throw new Error("There are fourteen days to start on");
    expect(planDemoHistory(store("larkspur"), first)).toEqual(
      planDemoHistory(store("larkspur"), first),
    );
    expect(planDemoHistory(store("larkspur"), second)).not.toEqual(
      planDemoHistory(store("larkspur"), first),
    );
  });

  test.each(STARTS)("fills the screens of whoever starts at %s", (until) => {
    const planned = planDemoHistory(store("larkspur"), until);
    expect(planned.length).toBeGreaterThan(350);
    expect(planned.length).toBeLessThan(600);
    expect(of(planned, "sam@demo.test").length).toBeGreaterThan(40);
    expect(planDemoHistory(store("quarry"), until).length).toBeGreaterThan(8);
  });

  test("keeps to the past ninety days, to ids of its own, and closed on Sundays", () => {
    for (const { until, store } of ALL) {
      const planned = planDemoHistory(store, until);
      expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
      const weekday = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: store.timezone });
      for (const { startTime } of planned) {
        expect(startTime.getTime()).toBeLessThan(until.getTime());
        expect(startTime.getTime()).toBeGreaterThan(until.getTime() - 92 * DAY_MS);
        expect(weekday.format(startTime)).not.toBe("Sun");
      }
    }
  });

  test("lets nobody sit in two talks at once", () => {
    for (const { until, store } of ALL) {
      const planned = planDemoHistory(store, until);
      for (const { email } of store.people) {
        const starts = of(planned, email).map(({ startTime }) => startTime.getTime());
        for (const [index, start] of starts.slice(1).entries()) {
          expect(start - (starts[index] ?? 0)).toBeGreaterThan(15 * 60_000);
        }
      }
    }
  });

  test("has Sam get better, Terrence stay where he is, and the newest start late", () => {
    const until = new Date("2026-11-23T16:00:00Z");
    const planned = planDemoHistory(store("larkspur"), until);
    const rise = (email: string) => {
      const skills = of(planned, email).map(({ skill }) => skill);
      const mean = (part: readonly number[]) =>
        part.reduce((sum, skill) => sum + skill, 0) / part.length;
      return mean(skills.slice(-10)) - mean(skills.slice(0, 10));
    };
    expect(rise("sam@demo.test")).toBeGreaterThan(0.2);
    expect(Math.abs(rise("terrence@demo.test"))).toBeLessThan(0.12);
    const kayla = of(planned, "kayla@demo.test").map(({ startTime }) => startTime.getTime());
    expect(Math.min(...kayla)).toBeGreaterThan(until.getTime() - 49 * DAY_MS);
  });
});

test("describeDemo() has twelve people at one store and begins with one of each role", () => {
  const people = describeDemo()[0]?.people ?? [];
  expect(people).toHaveLength(12);
  expect(people.slice(0, 3).map(({ email, role }) => [email, role])).toEqual([
    ["sam@demo.test", "salesperson"],
    ["maria@demo.test", "manager"],
    ["alex@demo.test", "admin"],
  ]);
});
