import { expect, test } from "vitest";
import { dialPoint, dialTicks } from "./tick-arc.ts";

test("dialPoint() has 50 on top and 0 and 100 at the same height below", () => {
  expect(dialPoint(50, 40, 50)).toEqual({ x: 50, y: 10 });
  expect(dialPoint(0, 40, 50).y).toBe(dialPoint(100, 40, 50).y);
  expect(dialPoint(0, 40, 50).x).toBeLessThan(50);
});

test("dialTicks() covers the scale and makes every tenth tall", () => {
  const ticks = dialTicks(2, 47, 4, 7);
  expect(ticks).toHaveLength(51);
  expect(ticks.filter((tick) => tick.tall).map((tick) => tick.at)).toEqual([
    0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100,
  ]);
});
