import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SESSION_TYPES, type Turn } from "../talk/transcript.ts";
import { scoreTalk } from "./score-talk.ts";
import type { RedLine, Scorecard } from "./scorecard.ts";

function talk(...lines: readonly string[]): Turn[] {
  return lines.map((text, at) => ({ speaker: at % 2 === 0 ? "buyer" : "seller", text }));
}

function score(
  turns: readonly Turn[],
  from?: number,
  redLines: readonly RedLine[] = [],
): Scorecard {
  const part = from === undefined ? {} : { from };
  return scoreTalk({ sessionType: "objection", difficulty: "medium", turns, redLines, ...part });
}

const SHARED = [
  "It's nice but 512 a month is more than we planned.",
  "Everybody pays that these days. You want it or not?",
] as const;

const PUSHED = talk(
  ...SHARED,
  "I said it's more than we planned.",
  "Come on, it's the price of a coffee a day. Sign today and I'll throw in mats.",
  "No. We're going to think about it.",
);

const MENDED = talk(
  ...SHARED,
  "I said it's more than we planned.",
  "That was quick of me, sorry. 512 against what you planned: what number did you two have in mind?",
  "About 450. My wife goes back to work in the fall, so it's tight till then.",
  "So till fall 450 has to hold. With 3,000 more down it's 451, or 66 months gets you 470 and costs 640 more in interest. I'd rather see you wait for the fall than stretch it.",
  "Huh, that's fair. We could do two thousand more down.",
  "Then it's 468 with the tax and our 199 fee in. Want to take both sheets home to her tonight, and I'll call you Thursday at six?",
  "Thursday's good. Thanks for not pushing.",
);

const FORK = 3;

function checksOf(card: Scorecard) {
  return card.dimensions.flatMap((dimension) => dimension.checks);
}

describe("scoreTalk() of a part", () => {
  it("is not weighed down by what both takes share", () => {
    const whole = score(MENDED).overall ?? 0;
    const part = score(MENDED, FORK).overall ?? 0;
    expect(part).toBeGreaterThan(whole);
    expect(part).toBeGreaterThan(score(PUSHED, FORK).overall ?? 0);
  });

  it("quotes only the part and the words that it answers", () => {
    for (const turns of [PUSHED, MENDED]) {
      const card = score(turns, FORK);
      const quotes = checksOf(card).flatMap(({ quote }) => quote ?? []);
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) {
        expect(quote.turn).toBeGreaterThanOrEqual(FORK - 1);
        expect(turns[quote.turn]?.text).toContain(quote.text);
      }
      expect(card.moments.every((moment) => moment.turn >= FORK - 1)).toBe(true);
      expect(card.metrics.turns).toBe(turns.length - FORK);
    }
  });

  it("leaves red lines of the shared beginning to the whole talk", () => {
    const line = {
      rule: "X-1",
      severity: "fail",
      quote: "You want it or not?",
      law: "a law",
      say: "this",
    } as const;
    const early: RedLine = { ...line, turn: 1 };
    expect(score(MENDED, undefined, [early])).toMatchObject({ passed: false, redLines: [early] });
    expect(score(MENDED, FORK, [early]).redLines).toEqual([]);
  });

  it("reads how the buyer took it in the light of the whole talk", () => {
    const [again] = score(PUSHED, FORK).moments;
    expect(again?.turn).toBeGreaterThanOrEqual(FORK - 1);
  });

  it("never throws, and from the first turn on gives what the whole gives", () => {
    const turn = fc.record({
      speaker: fc.constantFrom("seller" as const, "buyer" as const),
      text: fc.oneof(fc.string(), fc.constantFrom(...MENDED.map((own) => own.text))),
    });
    fc.assert(
      fc.property(
        fc.array(turn, { maxLength: 14 }),
        fc.nat(16),
        fc.constantFrom(...SESSION_TYPES),
        (turns, from, sessionType) => {
          const input = { sessionType, difficulty: "easy", turns, redLines: [] } as const;
          const part = scoreTalk({ ...input, from });
          for (const { quote } of checksOf(part)) {
            if (quote) expect(turns[quote.turn]?.text).toContain(quote.text);
          }
          expect(scoreTalk({ ...input, from: 0 }).dimensions).toEqual(scoreTalk(input).dimensions);
        },
      ),
    );
  });
});
