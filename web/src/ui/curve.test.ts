import fc from "fast-check";
import { expect, test } from "vitest";
import { curvePath } from "./curve.ts";

test("curvePath() draws nothing, a point, a line", () => {
  expect(curvePath([])).toBe("");
  expect(curvePath([{ x: 1, y: 2 }])).toBe("M1 2");
  expect(
    curvePath([
      { x: 0, y: 0 },
      { x: 3, y: 3 },
    ]),
  ).toBe("M0 0C1 1 2 2 3 3");
});

test("curvePath() never leaves the band of its points", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 }),
      (ys) => {
        const path = curvePath(ys.map((y, index) => ({ x: index * 10, y })));
        const low = Math.min(...ys) - 0.01;
        const high = Math.max(...ys) + 0.01;
        // A curve stays within the hull of its control points.
        for (const part of path.split("C").slice(1)) {
          const [, first = 0, , second = 0, , end = 0] = part.split(" ").map(Number);
          for (const y of [first, second, end]) expect(y >= low && y <= high).toBe(true);
        }
      },
    ),
  );
});
