import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIFFICULTIES, SESSION_TYPES, type Turn } from "../talk/transcript.ts";
import type { Rubric } from "./rubric.ts";
import { findRubric } from "./rubric-library.ts";
import { type ScoreInput, scoreTalk } from "./score-talk.ts";
import type { RedLine, Scorecard } from "./scorecard.ts";
import { suggestHints } from "./suggest-hints.ts";

/** Turns that alternate, the buyer first. */
function talk(...lines: readonly string[]): Turn[] {
  return lines.map((text, at) => ({ speaker: at % 2 === 0 ? "buyer" : "seller", text }));
}

function score(turns: readonly Turn[], more: Partial<ScoreInput> = {}): Scorecard {
  return scoreTalk({
    sessionType: "objection",
    difficulty: "medium",
    turns,
    redLines: [],
    ...more,
  });
}

const HONEST = talk(
  "It's nice but 512 a month is more than we planned.",
  "512 is a lot next to what you pay now. What did you two plan on?",
  "About 450. My wife goes back to work in the fall, so it's tight till then.",
  "So till fall 450 has to hold. With 3,000 more down it's 451, or 66 months gets you 470 and costs 640 more in interest. I'd rather see you wait for the fall than stretch it.",
  "Huh, that's fair. We could do two thousand more down.",
  "Then it's 468 with the tax and our 199 fee in. Want to take both sheets home to her tonight, and I'll call you Thursday at six?",
  "Thursday's good. Thanks for not pushing.",
);

const RED: RedLine = {
  rule: "ADDON-1",
  severity: "fail",
  turn: 3,
  quote: "So till fall 450 has to hold.",
  law: "a law",
  say: "say this",
};

const PIECES = [
  "What do you drive now?",
  "I can't do 31, I'm at 34,200.",
  "my wife hates it",
  "I already told you",
  "ok",
  "$$$ 12,3 34k 1e9 0x1F",
  "👩‍👩‍👧 José ناقش مرحبا",
  "\u0000\u202e\ud800",
  "a".repeat(300),
  "what what what is is is",
  "…?!;—\n\n\n",
  "I hear you, great question, if I could would you",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join(" ")),
);
const anyTurn: fc.Arbitrary<Turn> = fc.record(
  {
    speaker: fc.constantFrom("seller" as const, "buyer" as const),
    text: anyText,
    startedAt: fc.double(),
    endedAt: fc.double(),
  },
  { requiredKeys: ["speaker", "text"] },
);
const anyTalk = fc.record({
  sessionType: fc.constantFrom(...SESSION_TYPES),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  turns: fc.array(anyTurn, { maxLength: 14 }),
});

describe("scoreTalk()", () => {
  it("never throws, stays between 0 and 100, quotes exactly and repeats itself, whatever the transcript", () => {
    fc.assert(
      fc.property(anyTalk, (input) => {
        const card = scoreTalk({ ...input, redLines: [] });
        expect(card.overall === null || (card.overall >= 0 && card.overall <= 100)).toBe(true);
        for (const check of card.dimensions.flatMap((dimension) => dimension.checks)) {
          if (check.quote !== null)
            expect(input.turns[check.quote.turn]?.text.includes(check.quote.text)).toBe(true);
          expect(check.advice).not.toContain("{");
        }
        for (const moment of card.moments)
          expect(input.turns[moment.turn]?.text.includes(moment.quote)).toBe(true);
        expect(JSON.stringify(scoreTalk({ ...input, redLines: [] }))).toBe(JSON.stringify(card));
        expect(suggestHints(input).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it("reads a talk of thousands of long turns without giving up", () => {
    const turns = Array.from(
      { length: 2000 },
      (_, at): Turn => ({
        speaker: at % 2 === 0 ? "buyer" : "seller",
        text: `${at} how much is it and can you do better `.repeat(40),
      }),
    );
    expect(score(turns).metrics.turns).toBe(2000);
  });

  it("gives no total without a seller, without a buyer, or before three rounds", () => {
    expect(score(talk("Hello?").concat(talk("Anybody?"))).overall).toBeNull();
    expect(
      score([{ speaker: "seller", text: "Hi. Nice car, isn't it? I can do 30,000." }]).overall,
    ).toBeNull();
    expect(score(HONEST.slice(0, 3)).overall).toBeNull();
    expect(score([]).passed).toBe(false);
  });

  it("passes an honest talk in plain words", () => {
    const card = score(HONEST);
    expect(card.overall).toBeGreaterThanOrEqual(70);
    expect(card.passed).toBe(true);
  });

  it("fails a talk with a red line of severity fail whatever the total, and only warns of a warning", () => {
    const barred = score(HONEST, { redLines: [RED] });
    expect(barred.overall).toBeGreaterThanOrEqual(70);
    expect(barred.passed).toBe(false);
    expect(barred.redLines).toEqual([RED]);
    expect(score(HONEST, { redLines: [{ ...RED, severity: "warn" }] }).passed).toBe(true);
  });

  it("still fails a talk whose red line quotes what nobody said, and quotes nothing itself", () => {
    const card = score(HONEST, { redLines: [{ ...RED, quote: "never said" }] });
    expect(card.passed).toBe(false);
    expect(JSON.stringify(card.dimensions)).not.toContain("never said");
  });

  it("does not pay for textbook phrases added to every turn", () => {
    const stuffed = HONEST.map((turn) =>
      turn.speaker === "buyer"
        ? turn
        : {
            ...turn,
            text: `I hear you and I totally understand, that's a great question. ${turn.text} Does that make sense? If I could, would you be ready to move forward today?`,
          },
    );
    expect(score(stuffed).overall).toBeLessThan(score(HONEST).overall ?? 0);
  });

  it("does not pay for length: what was said already, said twice, adds nothing", () => {
    const longer = HONEST.map((turn) =>
      turn.speaker === "buyer" ? turn : { ...turn, text: `${turn.text} ${turn.text}` },
    );
    expect(score(longer).overall).toBeLessThanOrEqual(score(HONEST).overall ?? 0);
  });

  it("scores the same words lower when the buyer's answers show that nothing landed", () => {
    const cold = [
      HONEST[0]?.text,
      "I already said it's too much.",
      "You're not listening.",
      "Forget it, we're going to go.",
    ];
    const turns = HONEST.map((turn, at) =>
      turn.speaker === "buyer" ? { ...turn, text: cold[at / 2] ?? turn.text } : turn,
    );
    expect(score(turns).overall).toBeLessThan((score(HONEST).overall ?? 0) - 25);
  });

  it("weighs the checks of a dealership's own rubric, and leaves unknown ones unjudged", () => {
    const base = findRubric("objection");
    const words = { en: "x", es: "x", fr: "x" };
    const check = (id: string, weight: number) => ({
      id,
      weight,
      label: words,
      advice: words,
      missed: words,
    });
    const own: Rubric = {
      ...base,
      id: "own",
      version: 7,
      passMark: 100,
      dimensions: [
        {
          id: "mine",
          label: words,
          weight: 1,
          checks: [
            check("concern_explored", 3),
            check("names_whole_price", 1),
            check("heard_first_time", 1),
            check("buyer_opens_up", 1),
            check("ends_warm", 1),
            check("keeps_it_short", 1),
            check("of_a_later_version", 50),
          ],
        },
      ],
    };
    const card = score(HONEST, { rubric: own });
    expect(card.rubric).toEqual({ id: "own", version: 7 });
    expect(card.dimensions[0]?.checks.at(-1)?.passed).toBeNull();
    const judged = card.dimensions[0]?.checks.filter((one) => one.passed !== null).length;
    expect(judged).toBe(6);
    expect(card.overall).toBe(card.dimensions[0]?.score);
  });

  it("speaks the language asked for and keeps quotes as they were said", () => {
    const english = score(HONEST.slice(0, 6));
    const spanish = score(HONEST.slice(0, 6), { language: "es" });
    expect(spanish.dimensions.map((dimension) => dimension.label)).toContain("Confianza");
    expect(spanish.dimensions.flatMap((own) => own.checks.map((check) => check.quote))).toEqual(
      english.dimensions.flatMap((own) => own.checks.map((check) => check.quote)),
    );
    expect(spanish.overall).toBe(english.overall);
  });

  it("quotes the buyer's line that was passed over, and says so in the advice", () => {
    const card = score(
      talk(
        "My back is killing me in the Civic, I can't do another low car.",
        "This one's got the turbo and the big screen.",
        "Okay. Is the seat higher?",
        "It's got ambient lighting too. You want to sign for it?",
        "I asked about the seat.",
        "They all have seats. So are we doing this?",
        "No, we're going to go.",
      ),
      { sessionType: "pitch" },
    );
    const check = card.dimensions
      .flatMap((dimension) => dimension.checks)
      .find((one) => one.id === "answers_questions");
    expect(check).toMatchObject({ passed: false, quote: { turn: 2, text: "Is the seat higher?" } });
    expect(check?.advice).toContain("They said “Is the seat higher?”");
    expect(card.overall).toBeLessThan(30);
  });
});
