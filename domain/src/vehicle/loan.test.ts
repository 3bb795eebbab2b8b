import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amortize, monthlyPayment, principalFor } from "./loan.ts";

/** Worked out apart from the code with 60 decimal digits; the round ones stand in payment tables. */
const KNOWN: readonly (readonly [dollars: number, apr: number, months: number, payment: number])[] =
  [
    [20_000, 6, 60, 386.66],
    [10_000, 5, 36, 299.71],
    [25_000, 4.5, 72, 396.85],
    [30_000, 7.25, 72, 515.08],
    [10_000, 12, 12, 888.49],
    [15_000, 5, 60, 283.07],
    [100_000, 6, 360, 599.55],
    [200_000, 4, 360, 954.83],
    [35_000, 3.9, 48, 788.7],
    [18_500, 9.99, 75, 332.63],
    [42_000, 7.49, 84, 644],
    [12_345.67, 21.99, 66, 323.95],
    [12_000, 0, 48, 250],
  ];

const loans = fc.record({
  principal: fc.integer({ min: 0, max: 20_000_000 }),
  apr: fc.integer({ min: 0, max: 36_000 }).map((thousandths) => thousandths / 1000),
  months: fc.integer({ min: 1, max: 96 }),
});

describe("monthlyPayment()", () => {
  it.each(KNOWN)("$%d at %d %% over %d months costs $%d", (dollars, apr, months, payment) => {
    const loan = { principal: Math.round(dollars * 100), apr, months };
    expect(monthlyPayment(loan)).toBe(Math.round(payment * 100));
  });

  it("refuses what is no loan, and says why", () => {
    expect(() => monthlyPayment({ principal: 10.5, apr: 5, months: 12 })).toThrow(/got 10.5/);
    expect(() => monthlyPayment({ principal: -1, apr: 5, months: 12 })).toThrow(RangeError);
    expect(() => monthlyPayment({ principal: 100, apr: 101, months: 12 })).toThrow(/got 101/);
    expect(() => monthlyPayment({ principal: 100, apr: Number.NaN, months: 12 })).toThrow(/NaN/);
    expect(() => monthlyPayment({ principal: 100, apr: 5, months: 0 })).toThrow(/got 0/);
  });
});

describe("amortize()", () => {
  it("pays the loan back to the cent, whatever the loan", () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const months = amortize(loan);
        const principal = months.reduce((sum, month) => sum + month.principal, 0);
        expect(months).toHaveLength(loan.months);
        expect(months.at(-1)?.balance).toBe(0);
        expect(principal).toBe(loan.principal);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the last payment within a few cents a month of the others", () => {
    const months = amortize({ principal: 3_000_000, apr: 7.25, months: 72 });
    const last = months.at(-1)?.payment ?? 0;
    expect(Math.abs(last - 51_508)).toBeLessThanOrEqual(72);
  });
});

describe("principalFor()", () => {
  it("finds the most that a payment carries", () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const payment = loan.principal % 200_000;
        const principal = principalFor({ ...loan, payment });
        expect(monthlyPayment({ ...loan, principal })).toBeLessThanOrEqual(payment);
        const more = monthlyPayment({ ...loan, principal: principal + loan.months });
        expect(more).toBeGreaterThanOrEqual(payment);
      }),
      { numRuns: 200 },
    );
  });
});
