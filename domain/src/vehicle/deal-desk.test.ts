import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asDollars, type Deal, workDeal } from "./deal-desk.ts";

const DOC_FEE = { name: "Doc fee", cents: 29_900, taxed: true };
const PLATES = { name: "Title and plates", cents: 18_650, taxed: false };
const COATING = { name: "Paint coating", cents: 89_500, taxed: true, optional: true };

const cents = fc.integer({ min: 0, max: 10_000_000 });
const deals: fc.Arbitrary<Deal> = fc.record(
  {
    price: cents,
    charges: fc.array(fc.record({ name: fc.constant("Fee"), cents, taxed: fc.boolean() }), {
      maxLength: 4,
    }),
    rebate: cents,
    rebateLowersTax: fc.boolean(),
    trade: fc.record({ allowance: cents, payoff: cents }),
    tradeLowersTax: fc.boolean(),
    taxPercent: fc.integer({ min: 0, max: 12_000 }).map((thousandths) => thousandths / 1000),
    down: cents,
    loan: fc.record({
      apr: fc.integer({ min: 0, max: 2999 }).map((hundredths) => hundredths / 100),
      months: fc.integer({ min: 12, max: 84 }),
    }),
  },
  { requiredKeys: ["price"] },
);

describe("workDeal()", () => {
  it("taxes the difference where a trade lowers the tax, the whole price where not", () => {
    const deal = {
      price: 2_849_500,
      charges: [DOC_FEE, PLATES],
      trade: { allowance: 900_000, payoff: 0 },
      taxPercent: 6.25,
    };
    expect(workDeal({ ...deal, tradeLowersTax: true }).tax).toBe(123_713);
    expect(workDeal({ ...deal, tradeLowersTax: false }).tax).toBe(179_963);
  });

  it("carries what is owed on a trade into the balance", () => {
    const { tradeEquity, balance } = workDeal({
      price: 2_000_000,
      trade: { allowance: 800_000, payoff: 1_150_000 },
      down: 100_000,
    });
    expect(tradeEquity).toBe(-350_000);
    expect(balance).toBe(2_250_000);
  });

  it("finances the balance and says what the loan costs altogether", () => {
    const { financing } = workDeal({ price: 3_000_000, loan: { apr: 7.25, months: 72 } });
    expect(financing?.payment).toBe(51_508);
    expect(financing?.totalOfPayments).toBe(71 * 51_508 + (financing?.lastPayment ?? Number.NaN));
    expect(financing?.financeCharge).toBe((financing?.totalOfPayments ?? 0) - 3_000_000);
  });

  it("finances nothing when trade and money down cover the car", () => {
    const sheet = workDeal({ price: 500_000, down: 600_000, loan: { apr: 5, months: 24 } });
    expect(sheet.financing).toBeNull();
    expect(sheet.balance).toBe(-100_000);
    expect(sheet.lines.at(-1)?.label).toBe("Back to the buyer");
  });

  it("shows each row, with what may be declined marked as optional", () => {
    const { lines } = workDeal({
      price: 2_000_000,
      charges: [DOC_FEE, COATING],
      rebate: 50_000,
      taxPercent: 7,
      trade: { allowance: 300_000, payoff: 100_000 },
      down: 200_000,
    });
    expect(lines.map((line) => `${line.label}: ${asDollars(line.cents)}`)).toEqual([
      "Price of the car: $20,000.00",
      "Doc fee: $299.00",
      "Paint coating (optional): $895.00",
      "Sales tax, 7 % of $21,194.00: $1,483.58",
      "Rebate: -$500.00",
      "Out the door: $22,177.58",
      "Trade allowance: -$3,000.00",
      "Payoff on the trade: $1,000.00",
      "Money down: -$2,000.00",
      "Balance: $18,177.58",
    ]);
  });

  it("adds up: the rows before a sum are the sum, whatever the deal", () => {
    fc.assert(
      fc.property(deals, (deal) => {
        const { lines, outTheDoor, balance } = workDeal(deal);
        const at = lines.findIndex((line) => line.id === "out_the_door");
        const before = lines.slice(0, at).reduce((sum, line) => sum + line.cents, 0);
        const after = lines.slice(at + 1, -1).reduce((sum, line) => sum + line.cents, 0);
        expect(before).toBe(outTheDoor);
        expect(before + after).toBe(balance);
        expect(lines.every((line) => Number.isSafeInteger(line.cents))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("refuses half cents and negative amounts by name", () => {
    expect(() => workDeal({ price: 10.5 })).toThrow(
      "Price must be whole cents, 0 or more: got 10.5",
    );
    expect(() => workDeal({ price: 100, charges: [{ ...DOC_FEE, cents: -1 }] })).toThrow(/Doc fee/);
    expect(() => workDeal({ price: 100, taxPercent: 101 })).toThrow(/got 101/);
  });
});
