import { describe, expect, it } from "vitest";
import type { Turn } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { scoreTalk } from "./score-talk.ts";
import type { Moment, RedLine } from "./scorecard.ts";

function moments(
  lines: readonly string[],
  more: { readonly vehicle?: VehicleFacts; readonly redLines?: readonly RedLine[] } = {},
): readonly Moment[] {
  const turns = lines.map(
    (line): Turn => ({
      speaker: line.startsWith("B: ") ? "buyer" : "seller",
      text: line.slice(3),
    }),
  );
  return scoreTalk({ sessionType: "pitch", difficulty: "medium", turns, redLines: [], ...more })
    .moments;
}

describe("findMoments()", () => {
  it("shows the question that was passed over, and answers it from the car's record", () => {
    const found = moments(["B: What's it rated to tow?", "S: Check out this screen.", "B: Okay."], {
      vehicle: { towingPounds: 5000 },
    });
    expect(found[0]).toMatchObject({
      kind: "ignored_question",
      turn: 1,
      quote: "Check out this screen.",
      better: "It's rated to tow 5,000 pounds. What does yours weigh loaded?",
    });
  });

  it("says a worry back before it asks about it", () => {
    const found = moments([
      "B: My payment is 80 more than we planned.",
      "S: That's nothing, you're overthinking it.",
      "B: Hm.",
    ]);
    expect(found[0]).toMatchObject({
      kind: "fumbled_objection",
      better:
        "So your payment is 80 more than you planned. What did you figure it would be before you came in?",
    });
  });

  it("invents no sentence where it has nothing of this talk to build on", () => {
    const found = moments(["B: Zorp blix?", "S: Nah.", "B: You're not listening."]);
    expect(found.every((moment) => moment.better === null)).toBe(true);
  });

  it("says a better line once", () => {
    const found = moments([
      "B: What's the total?",
      "S: Great car.",
      "B: So what is the total?",
      "S: You'll love it.",
      "B: The total, please.",
      "S: Nice seats.",
      "B: Bye.",
    ]);
    const lines = found.flatMap((moment) => (moment.better === null ? [] : [moment.better]));
    expect(new Set(lines).size).toBe(lines.length);
    expect(found.filter((moment) => moment.kind === "ignored_question").length).toBeGreaterThan(1);
  });

  it("puts a red line first for its turn, with what to say in its place", () => {
    const line: RedLine = {
      rule: "FCRA-1",
      severity: "fail",
      turn: 1,
      quote: "I'll just run your credit.",
      law: "15 U.S.C. 1681b",
      say: "May I have your permission to check your credit?",
    };
    const found = moments(["B: What's the rate?", "S: I'll just run your credit.", "B: Hm."], {
      redLines: [line],
    });
    expect(found.find((moment) => moment.turn === 1)).toMatchObject({
      kind: "red_line",
      better: line.say,
    });
  });

  it("holds at most one moment for each turn, in order, twelve at most", () => {
    const lines = Array.from({ length: 40 }, (_, at) =>
      at % 2 === 0 ? `B: Question ${at}, how long is part ${at}?` : "S: Love it.",
    );
    const found = moments(lines);
    const turns = found.map((moment) => moment.turn);
    expect(turns).toEqual([...new Set(turns)].sort((a, b) => a - b));
    expect(found.length).toBeLessThanOrEqual(12);
  });
});
