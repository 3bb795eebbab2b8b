import { describe, expect, it } from "vitest";
import type { Turn } from "../talk/transcript.ts";
import { suggestHints } from "./suggest-hints.ts";

function hint(lines: readonly string[], language: "en" | "es" | "fr" = "en") {
  const turns = lines.map(
    (line): Turn => ({
      speaker: line.startsWith("B: ") ? "buyer" : "seller",
      text: line.slice(3),
    }),
  );
  return suggestHints({ sessionType: "objection", difficulty: "medium", turns, language })[0];
}

describe("suggestHints()", () => {
  it("says nothing before the buyer has spoken, nor while it is the buyer's turn", () => {
    expect(hint([])).toBeUndefined();
    expect(hint(["B: How much is it?", "S: 21,900."])).toBeUndefined();
  });

  it.each([
    [["B: What would it be with tax?"], "wants_number", "number"],
    [["B: Does the back seat fold flat?"], "wants_answer", "answer"],
    [["B: It's more than we wanted to spend, honestly."], "concern", "ask"],
    [["B: Is it quiet?", "S: Great stereo.", "B: I asked if it's quiet."], "asked_again", "listen"],
    [["B: Has it been hit?", "S: Never.", "B: Come on, seriously?"], "distrust", "caution"],
    [["B: Hi.", "S: Sign here.", "B: No, we're going to go."], "leaving", "caution"],
    [["B: My wife and I pull a camper most weekends."], "told_you", "ask"],
    [
      [
        "B: Hi there.",
        "S: Hi. What brings you in?",
        "B: The ad.",
        "S: The red one, out back. Want to see it?",
        "B: Sure.",
        "S: Here it is.",
        "B: That's really nice, I like it.",
      ],
      "ready",
      "close",
    ],
  ] as const)("after %j it is %s", (lines, id, kind) => {
    expect(hint(lines)).toMatchObject({ id, kind, turn: lines.length - 1 });
  });

  it("uses the buyer's own words and asks one thing", () => {
    const text = hint(["B: My wife and I pull a camper most weekends."])?.text ?? "";
    expect(text).toContain("camper");
    expect(text.split("?").length - 1).toBeLessThanOrEqual(1);
  });

  it("keeps a question in mind that was left open, once the buyer goes quiet on it", () => {
    const lines = ["B: What's the rate on that?", "S: It's a great rate, hop in.", "B: Okay."];
    expect(hint(lines)).toMatchObject({ id: "still_open", text: expect.stringContaining("rate") });
  });

  it("speaks Spanish and French", () => {
    const lines = ["B: What would it be with tax?"];
    expect(hint(lines, "es")?.text).toContain("número");
    expect(hint(lines, "fr")?.text).toContain("chiffre");
  });
});
