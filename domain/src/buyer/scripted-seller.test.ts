import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCENARIOS } from "./scenario-library.ts";
import { nextSellerLine, SELLER_STYLES } from "./scripted-seller.ts";
import { holdTalk } from "./testing/hold-talk.ts";

const styles = fc.constantFrom(...SELLER_STYLES);

describe("nextSellerLine()", () => {
  it("says the same for the same talk, style and seed, whatever the buyer said", () => {
    const turns = fc.array(
      fc.record({
        speaker: fc.constantFrom("seller" as const, "buyer" as const),
        text: fc.string(),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...SCENARIOS),
        styles,
        turns,
        fc.integer(),
        (scenario, style, before, seed) => {
          const line = nextSellerLine({ scenario, turns: before, style, seed });
          expect(nextSellerLine({ scenario, turns: before, style, seed })).toBe(line);
          expect(line === null || line.trim() !== "").toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("comes to an end by itself", () => {
    for (const scenario of SCENARIOS) {
      for (const style of SELLER_STYLES) {
        const { replies } = holdTalk({
          scenario,
          seed: 7,
          exchanges: 40,
          seller: (turns) => nextSellerLine({ scenario, turns, style, seed: 7 }),
        });
        expect(replies.length).toBeLessThanOrEqual(14);
      }
    }
  });

  it("leaves no hole in a line, and calls itself by its name", () => {
    for (const scenario of SCENARIOS) {
      for (const style of SELLER_STYLES) {
        const { turns } = holdTalk({
          scenario,
          seed: 3,
          seller: (before) =>
            nextSellerLine({ scenario, turns: before, style, seed: 3, name: "Toni" }),
        });
        for (const { text } of turns) expect(text).not.toMatch(/[{}]|undefined|NaN| {2}/);
      }
    }
    const greeting = nextSellerLine({
      scenario: SCENARIOS[0] ?? raise(),
      turns: [{ speaker: "buyer", text: "Hi." }],
      style: "new_hire",
      seed: 1,
      name: "Toni",
    });
    expect(greeting).toContain("Toni");
  });

  it("sells better the more skilled it is", () => {
    const won = (skill: number) =>
      SCENARIOS.filter((one) => one.sessionType !== "negotiation").filter((scenario, at) =>
        ["bought", "agreed_next_step"].includes(
          holdTalk({
            scenario,
            seed: at,
            seller: (turns) => nextSellerLine({ scenario, turns, skill, seed: at }),
          }).ended ?? "",
        ),
      ).length;
    expect(won(0)).toBeLessThan(won(0.6));
    expect(won(0.6)).toBeLessThan(won(1));
  });
});

function raise(): never {
  throw new Error("there are no scenarios");
}
