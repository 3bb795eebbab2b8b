import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWords } from "./count-words.ts";
import { mendSpelling } from "./mend-spelling.ts";
import { phrases } from "./phrase.ts";
import { readPlain, sourceOf } from "./plain-text.ts";
import { quoteFrom } from "./quote.ts";
import { splitSentences } from "./split-sentences.ts";

const anyText = fc.string({ unit: "binary", maxLength: 300 });

describe("readPlain()", () => {
  test.each([
    ["I DON'T wanna, OK?", " i do not want to okay "],
    ["ur gonna luv it", " your going to luv it "],
    ["dis ees bery good", " this is very good "],
    ["2.9% APR on $24,500", " 2.9 percent apr on 24500 "],
    ["Your ID, please - I'd id say", " your id please i would i would say "],
    ["the bank’s warrenty", " the bank 's warranty "],
    ["café naïve", " cafe naive "],
    ["…!?", " "],
  ])("says %j as %j", (text, plain) => {
    expect(readPlain(text).plain).toBe(plain);
  });

  test("leads every word back to where it was said", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readPlain(text);
        for (const token of read.tokens) {
          expect(token.end).toBeGreaterThan(token.start);
          expect(sourceOf(read, token.at, token.at + 1)).toEqual({
            start: token.start,
            end: token.end,
          });
        }
      }),
    );
  });
});

describe("mendSpelling()", () => {
  test.each([
    ["warrenty", "warranty"],
    ["finacing", "financing"],
    ["mandatry", "mandatory"],
    ["accedint", "accident"],
    ["intrest", "interest"],
    ["include", "include"],
    ["provide", "provide"],
    ["robots", "robots"],
    ["granite", "granite"],
  ])("reads %j as %j", (typed, meant) => {
    expect(mendSpelling(typed)).toBe(meant);
  });
});

describe("phrases()", () => {
  const found = (phrase: string, text: string) => phrases([phrase]).test(readPlain(text).plain);

  test("keeps a gap short and free of negation", () => {
    expect(found("bank ~2 requires", "the bank always requires it")).toBe(true);
    expect(found("bank ~2 requires", "the bank does not requires it")).toBe(false);
    expect(found("bank ^2 requires", "the bank never requires it")).toBe(true);
    expect(found("bank ~2 requires", "the bank of my dear mother requires it")).toBe(false);
  });

  test("reads groups in groups, perhaps, not followed by, and both ends", () => {
    expect(found("< (run (it|that)|pull) the? credit >", "run that credit")).toBe(true);
    expect(found("< (run (it|that)|pull) the? credit >", "just pull the credit")).toBe(false);
    expect(found("you !(are|were) ready", "you ready")).toBe(true);
    expect(found("pay !(back|off)", "pay off")).toBe(false);
    expect(found("approv* for #", "approved for 72")).toBe(true);
  });

  test("finds nothing without phrases and refuses what it cannot read", () => {
    expect(phrases([]).test(" a b ")).toBe(false);
    expect(() => phrases(["(open"])).toThrow(SyntaxError);
    expect(() => phrases(["{nobody}"])).toThrow('"{nobody}" in "{nobody}" is not in the lexicon');
  });
});

describe("splitSentences()", () => {
  const sentences = (text: string) =>
    splitSentences(text).map((span) => text.slice(span.start, span.end));

  test.each([
    ["Hi. What brings you in?", ["Hi.", "What brings you in?"]],
    ["It's $24,500.50 with 2.9% APR. OK?", ["It's $24,500.50 with 2.9% APR.", "OK?"]],
    ["Mr. Lee is here. Go!", ["Mr. Lee is here.", "Go!"]],
    [
      "i hear you that is a lot of money what would you want it to come in at",
      ["i hear you that is a lot of money", "what would you want it to come in at"],
    ],
    [
      "if i could get the payment under four hundred would you take it home",
      ["if i could get the payment under four hundred would you take it home"],
    ],
    ["", []],
  ])("splits %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test("loses nothing but blanks", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(
          sentences(text)
            .join("")
            .replace(/\s/g, "")
            .replace(/[-–—;]/g, ""),
        ).toBe(text.replace(/\s/g, "").replace(/[-–—;]/g, ""));
      }),
    );
  });
});

describe("countWords()", () => {
  test.each([
    ["I don't know - out-the-door it's $24,500.", 6],
    ["well… um, 2.9% 💥", 3],
    ["", 0],
    ["señor Niño", 2],
  ])("counts %j as %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe("quoteFrom()", () => {
  const quote = (text: string, start: number, end: number) =>
    quoteFrom([{ speaker: "seller", text }], 0, start, end)?.text ?? null;

  test("widens to whole words and trims blanks", () => {
    expect(quote("Sign right here", 1, 7)).toBe("Sign right");
    expect(quote("  Hi.  ", 0, 7)).toBe("Hi.");
    expect(quote("   ", 0, 3)).toBe(null);
    expect(quoteFrom([], 3, 0, 5)).toBe(null);
  });

  test("is an exact part of the turn, within its limit, with no half of a pair", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 600 }),
        fc.nat(700),
        fc.nat(700),
        (text, a, b) => {
          const words = quote(text, a, b);
          if (words === null) return;
          expect(text).toContain(words);
          expect(words).toBe(words.trim());
          expect(words.length).toBeLessThanOrEqual(240);
          if (text.isWellFormed()) expect(words.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
