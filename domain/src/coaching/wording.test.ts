import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMON_WORDS } from "./common-words.ts";
import { contract, plainWord } from "./everyday-words.ts";
import { nextQuestion } from "./next-questions.ts";
import { readWords, soundKey } from "./plain-words.ts";
import { readSentences } from "./read-sentences.ts";
import { sayBack } from "./say-back.ts";
import { countStockWords } from "./stock-phrases.ts";

describe("plainWord()", () => {
  it.each([
    ["Bery", "very"],
    ["leetle", "little"],
    ["Dees", "this"],
    ["jou", "you"],
    ["espeak", "speak"],
    ["tousand", "thousand"],
    ["behicle", "vehicle"],
    ["YOU’RE", "you're"],
    ["thx", "thanks"],
    ["honour", "honor"],
    ["boat", "boat"],
    ["tank", "tank"],
    ["zyzzyva", "zyzzyva"],
  ])("reads %s as %s", (raw, plain) => {
    expect(plainWord(raw)).toBe(plain);
  });

  it("reads a plain word as itself, however often", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (raw) => {
        const once = plainWord(raw);
        expect(plainWord(once).length).toBeGreaterThanOrEqual(0);
        expect(typeof soundKey(once)).toBe("string");
      }),
    );
    for (const word of ["very", "little", "this", "you", "thousand"])
      expect(plainWord(word)).toBe(word);
  });

  it("knows every word that a cue looks for, so that an accent never hides one", () => {
    const folder = new URL("./", import.meta.url);
    const sources = readdirSync(folder)
      .filter((file) =>
        /^(?:buyer-cues|seller-cues|stock-phrases|figures|question-cues|judge-|track-|read-|road-)/.test(
          file,
        ),
      )
      .filter((file) => !file.endsWith(".test.ts"))
      .map((file) => readFileSync(new URL(file, folder), "utf8"));
    const looked = sources.flatMap((source) =>
      source
        .split("\n")
        .filter((line) => /^\s+\/(?:\^|\\b|\(|\[)/.test(line))
        .flatMap(
          (line) =>
            line.replace(/\\[a-zA-Z]/g, " ").match(/(?<![a-z'\]])[a-z]{4,}(?=[ |)])/g) ?? [],
        ),
    );
    const accented = (word: string) =>
      word
        .replace(/v/g, "b")
        .replace(/^th/, "d")
        .replace(/^s(?=[ptkm])/, "es");
    // "thing" spelled "ding" is a word of its own: nobody could tell.
    const hidden = [...new Set(looked)].filter(
      (word) => !COMMON_WORDS.has(accented(word)) && plainWord(accented(word)) !== plainWord(word),
    );
    expect(looked.length).toBeGreaterThan(1000);
    expect(hidden).toEqual([]);
  });
});

describe("contract()", () => {
  it("shortens long forms and leaves the rest", () => {
    expect(contract("i do not think it is what you are after")).toBe(
      "i don't think it's what you're after",
    );
    expect(contract("we have a boat and cannot tow it")).toBe("we have a boat and can't tow it");
  });
});

describe("readWords()", () => {
  it("keeps places in the text, and figures with their marks", () => {
    const text = "It's $34,200, José, not 36.5k or 7%.";
    for (const word of readWords(text)) {
      expect(text.slice(word.start, word.end).length).toBeGreaterThan(0);
    }
    expect(readWords(text).map((word) => word.plain)).toContain("$34,200");
    expect(readWords(text).map((word) => word.plain)).toContain("36.5k");
  });
});

describe("readSentences()", () => {
  it.each([
    ["How much is it with the tax", ["closed"]],
    ["Tell me about the kids", ["open"]],
    ["What you need is a van.", [null]],
    ["Is it quiet? I hate noise.", ["closed", null]],
    ["Mrs. Olmos uses a walker. Where does it go?", [null, "open"]],
    ["hi im calling about the truck is it still there", [null, "closed"]],
    ["(Her) Do you like it? (Him) No.", ["closed", null]],
  ] as const)("reads %j as %j", (text, kinds) => {
    expect(readSentences(text, 0).map((sentence) => sentence.question)).toEqual(kinds);
  });

  it("gives sentences that are exact pieces of the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        let from = 0;
        for (const sentence of readSentences(text, 0)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(from);
          from = sentence.end;
        }
      }),
    );
  });
});

describe("sayBack()", () => {
  it.each([
    ["My hip's bad and I can't climb.", "your hip's bad and you can't climb"],
    ["Yeah, we've got three kids.", "you've got three kids"],
    ["I was going to Dayton.", "you were going to Dayton"],
    ["She gets off at six.", "she gets off at six"],
    ["Can you do better?", null],
    ["You said 31.", null],
    ["I think so, let me call my husband.", null],
    ["No.", null],
  ])("turns %j into %j", (said, back) => {
    expect(sayBack(said)).toBe(back);
  });
});

describe("nextQuestion()", () => {
  it("asks about what was said, and nothing when it is not sure", () => {
    expect(nextQuestion("we pull a camper")).toContain("weigh");
    expect(nextQuestion("i owe twenty one on it")).toContain("payoff");
    expect(nextQuestion("it is a nice day")).toBeNull();
  });
});

describe("countStockWords()", () => {
  it("finds the book in a line from the book and nothing in a plain one", () => {
    expect(countStockWords("i hear you and that's a great question").phrases).toBe(2);
    expect(countStockWords("the tailgate sticks so kick it here").phrases).toBe(0);
  });

  it("calls no line of the corpus's good talks all book", () => {
    const folder = new URL("./corpus/", import.meta.url);
    const plain = readdirSync(folder)
      .filter((file) => file.includes("-good-"))
      .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")).turns)
      .filter((turn: { speaker: string }) => turn.speaker === "seller")
      .map((turn: { text: string }) =>
        readWords(turn.text)
          .map((word) => word.plain)
          .join(" "),
      );
    const bookish = plain.filter((line: string) => countStockWords(line).phrases >= 2);
    expect(bookish.length / plain.length).toBeLessThan(0.05);
  });
});
