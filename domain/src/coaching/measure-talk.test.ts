import { describe, expect, it } from "vitest";
import type { Turn } from "../talk/transcript.ts";
import { measureTalk } from "./measure-talk.ts";

const TYPED: readonly Turn[] = [
  { speaker: "seller", text: "Hi. What do you drive now?" },
  { speaker: "buyer", text: "A Jetta. Is this one 21,500?" },
  { speaker: "seller", text: "It is. I can do 21,000 if you take it today." },
  { speaker: "seller", text: "Would that work?" },
  { speaker: "buyer", text: "20,500 and yes." },
];

describe("measureTalk()", () => {
  it("counts words, questions, prices and the longest stretch of the seller", () => {
    expect(measureTalk(TYPED)).toEqual({
      turns: 5,
      words: 29,
      talkShare: 0.69,
      questions: 2,
      openQuestions: 1,
      closedQuestions: 1,
      fillersPer100: 0,
      longestMonologueWords: 14,
      pricesNamed: 3,
      firstPriceTurn: 1,
      firstPriceSeconds: null,
      phases: [],
      wpm: null,
      longestPauseSeconds: null,
      interruptions: null,
      durationSeconds: null,
    });
  });

  it("is empty, not zero, where nothing can be measured", () => {
    expect(measureTalk([])).toMatchObject({
      words: 0,
      talkShare: null,
      fillersPer100: null,
      firstPriceTurn: null,
      wpm: null,
    });
  });

  it("counts each third of a talk by itself", () => {
    const { phases, ...whole } = measureTalk([...TYPED, ...TYPED]);
    expect(phases).toEqual([
      {
        phase: "opening",
        from: 0,
        words: 23,
        talkShare: 0.739,
        questions: 1,
        openQuestions: 1,
        pricesNamed: 2,
      },
      {
        phase: "middle",
        from: 3,
        words: 18,
        talkShare: 0.5,
        questions: 2,
        openQuestions: 1,
        pricesNamed: 2,
      },
      {
        phase: "closing",
        from: 7,
        words: 17,
        talkShare: 0.824,
        questions: 1,
        openQuestions: 0,
        pricesNamed: 2,
      },
    ]);
    expect(phases.reduce((sum, own) => sum + own.words, 0)).toBe(whole.words);
    expect(phases.reduce((sum, own) => sum + own.questions, 0)).toBe(whole.questions);
  });

  it("says how long it took to the first price, where the talk has times", () => {
    const turns: Turn[] = TYPED.map((turn, at) => ({
      ...turn,
      startedAt: 2 + 10 * at,
      endedAt: 8 + 10 * at,
    }));
    expect(measureTalk(turns).firstPriceSeconds).toBe(10);
    expect(measureTalk(turns.slice(0, 1)).firstPriceSeconds).toBeNull();
  });

  it("counts fillers in a hundred words", () => {
    const text = `Um, it's, you know, a car. ${"It drives well and it stops well. ".repeat(5)}`;
    expect(measureTalk([{ speaker: "seller", text }]).fillersPer100).toBeCloseTo((2 * 100) / 40, 0);
  });

  it("measures pace, pauses and interruptions when the turns have times", () => {
    const timed = measureTalk([
      { speaker: "buyer", text: "How much?", startedAt: 0, endedAt: 4 },
      { speaker: "seller", text: "word ".repeat(20), startedAt: 3, endedAt: 11 },
      { speaker: "buyer", text: "Okay.", startedAt: 14.5, endedAt: 15 },
      { speaker: "seller", text: "word ".repeat(20), startedAt: 15, endedAt: 23 },
    ]);
    expect(timed).toMatchObject({
      wpm: 150,
      longestPauseSeconds: 3.5,
      interruptions: 1,
      durationSeconds: 23,
    });
  });

  it("does not trust times that run backwards or are not numbers", () => {
    const broken: readonly Turn[] = [
      { speaker: "seller", text: "One two three.", startedAt: 9, endedAt: 3 },
      { speaker: "buyer", text: "Hm.", startedAt: Number.NaN, endedAt: 4 },
    ];
    expect(measureTalk(broken).wpm).toBeNull();
    expect(measureTalk(broken).durationSeconds).toBeNull();
  });
});
