import { describe, expect, test } from "vitest";
import { limitAttempts } from "./limit-attempts.ts";

describe("limitAttempts()", () => {
  test("allows the first tries, then names the wait until the window ends", () => {
    let now = 1000;
    const limiter = limitAttempts({ max: 2, windowMs: 500 }, () => now);
    expect(limiter.waitMs("a")).toBe(0);
    limiter.note("a");
    expect(limiter.waitMs("a")).toBe(0);
    now = 1100;
    limiter.note("a");
    expect(limiter.waitMs("a")).toBe(400);
    expect(limiter.waitMs("b")).toBe(0);
    now = 1500;
    expect(limiter.waitMs("a")).toBe(0);
  });

  test("starts again after a success", () => {
    const limiter = limitAttempts({ max: 1, windowMs: 500 }, () => 0);
    limiter.note("a");
    limiter.forget("a");
    expect(limiter.waitMs("a")).toBe(0);
  });

  test("forgets the oldest key when strangers make up more keys than it keeps", () => {
    let now = 0;
    const limiter = limitAttempts({ max: 1, windowMs: 1_000_000 }, () => now);
    for (let key = 0; key <= 20_000; key += 1) {
      now += 1;
      limiter.note(String(key));
    }
    expect(limiter.waitMs("0")).toBe(0);
    expect(limiter.waitMs("1")).toBeGreaterThan(0);
    expect(limiter.waitMs("20000")).toBeGreaterThan(0);
  });
});
