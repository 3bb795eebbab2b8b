import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMoney } from "./find-money.ts";

const FOUND: readonly (readonly [string, readonly (readonly [number, string | null])[]])[] = [
  ["the asking is $8,000", [[8000, "total"]]],
  ["i could do 8k", [[8000, "total"]]],
  ["8K, final", [[8000, "total"]]],
  ["8 grand", [[8000, "total"]]],
  ["eight thousand", [[8000, "total"]]],
  ["eight tousand", [[8000, "total"]]],
  ["seventy-five hundred", [[7500, "total"]]],
  ["seventy five hundred even", [[7500, "total"]]],
  ["eight thousand five hundred and fifty", [[8550, "total"]]],
  ["call it twenty two nine", [[22_900, "total"]]],
  ["twenty two nine ninety five", [[22_995, "total"]]],
  ["8000", [[8000, "total"]]],
  ["$8.5k", [[8500, "total"]]],
  ["$1,299.99", [[1299.99, "total"]]],
  ["$299/mo", [[299, "month"]]],
  ["three hundred a month", [[300, "month"]]],
  ["four eighty nine a month for 84", [[489, "month"]]],
  ["a hundred a week", [[100, "week"]]],
  ["your payment would be 412", [[412, "month"]]],
  [
    "payments 299 to 350 a month",
    [
      [299, "month"],
      [350, "month"],
    ],
  ],
  ["I'd take 2000 for it", [[2000, "total"]]],
  ["it's 2,009 dollars", [[2009, "total"]]],
  ["$2,500 down and 72 months at 6.9%", [[2500, "total"]]],
  ["put 500 down", [[500, "total"]]],
  ["knock 300 off", [[300, null]]],
  ["a grand off", [[1000, "total"]]],
  ["couple hundred bucks", [[200, "total"]]],
  [
    "8 to 9 thousand",
    [
      [8000, "total"],
      [9000, "total"],
    ],
  ],
  ["the doc fee is 499", [[499, null]]],
  ["at 27 and change", [[27_000, "total"]]],
  ["lower for a 2003, say $3200", [[3200, "total"]]],
  ["fibe hondred a mont", [[500, "month"]]],
];

const NOT_FOUND = [
  "a 2009 LE",
  "it's a 2014, not a 2015",
  "two thousand nine camry",
  "with 90,000 miles",
  "Engine and transmission to 60,000 miles. You've got 38,600 to go.",
  "it has 90k on it",
  "mileage is 90,000",
  "ninety thousand on the clock",
  "175K miles",
  "call 555-123-4567",
  "(555) 123 4567 is my cell",
  "28 mpg and 203 hp",
  "at 2.9% for 72 months",
  "six percent",
  "tows 5,000 pounds",
  "a Silverado 1500",
  "the 2500 HD",
  "F150",
  "3.5 liter V6",
  "stock number 4512",
  "zip is 90210",
  "be here at 4:30",
  "I have 3 kids and 2 dogs",
  "about 100 times",
  "",
];

describe("findMoney()", () => {
  test.each(FOUND)("reads %j", (text, expected) => {
    const found = findMoney(text);
    expect(found.map((money) => [money.amount, money.per])).toEqual(expected);
    for (const money of found) expect(text.slice(money.start, money.end)).toBe(money.text);
  });

  test.each(NOT_FOUND)("sees no money in %j", (text) => {
    expect(findMoney(text)).toEqual([]);
  });

  test("names the words of the amount, with its sign and scale", () => {
    expect(findMoney("so $8,000 or 9 grand").map((money) => money.text)).toEqual([
      "$8,000",
      "9 grand",
    ]);
  });

  test("reads any text: exact substrings in order, amounts above nothing", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "$",
        "8",
        "k",
        " grand",
        " thousand ",
        ",000",
        "/mo",
        " a month",
        "two ",
        "%",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let from = 0;
        for (const money of findMoney(text)) {
          expect(money.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(money.start, money.end)).toBe(money.text);
          expect(money.amount).toBeGreaterThan(0);
          from = money.end;
        }
      }),
    );
  });
});
