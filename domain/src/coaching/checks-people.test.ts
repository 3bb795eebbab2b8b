import { describe, expect, it } from "vitest";
import type { SessionType, Turn } from "../talk/transcript.ts";
import { findJudge } from "./check-library.ts";
import { gatherEvidence, type Verdict } from "./evidence.ts";
import type { CheckId } from "./words-en.ts";

/** "B: …" and "S: …" lines. */
function judge(
  id: CheckId,
  sessionType: SessionType,
  lines: readonly string[],
): Verdict | undefined {
  const turns = lines.map(
    (line): Turn => ({
      speaker: line.startsWith("B: ") ? "buyer" : "seller",
      text: line.slice(3),
    }),
  );
  return findJudge(id)?.(
    gatherEvidence({ sessionType, difficulty: "medium", turns, redLines: [] }),
  );
}

const LISTENED = [
  "B: I'm looking for something for my two boys and all the hockey bags.",
  "S: Hockey bags, so length matters more than seats. How old are the boys?",
  "B: Eleven and fourteen. The big one's almost six foot and his knees are in my back.",
  "S: A six footer behind you, then. What do you drive to the rink now?",
  "B: A Jetta, with a rope on the trunk. It's embarrassing in front of the other parents.",
  "S: So no rope, room for a fourteen year old's knees, and the bags inside. Saturday at ten, bring the bags?",
  "B: Ha, yes. Saturday's good, they stink though.",
];
const DEAF = [
  "B: I'm looking for something for my two boys and all the hockey bags.",
  "S: What payment do you want?",
  "B: I said I need room for hockey bags first.",
  "S: This one's 299 a month.",
  "B: You're not listening.",
  "S: Everybody says that. Want it or not?",
  "B: No. Have a good day.",
];

describe("checks of what happens between two people", () => {
  it.each([
    "heard_first_time",
    "takes_up_words",
    "remembers",
    "meets_feeling",
    "sums_up",
    "asks_open",
    "follows_up",
    "uses_answers",
    "needs_before_money",
    "drops_no_need",
    "buyer_opens_up",
    "ends_warm",
    "no_pull_back",
    "own_words",
    "proposes_step",
    "step_is_definite",
    "step_is_agreed",
  ] as const)("%s passes the seller who listens, with a quote", (id) => {
    const verdict = judge(id, "discovery", LISTENED);
    expect(verdict?.passed).toBe(true);
    expect(verdict?.quote).not.toBeNull();
  });

  it.each([
    "heard_first_time",
    "takes_up_words",
    "asks_open",
    "follows_up",
    "needs_before_money",
    "buyer_opens_up",
    "ends_warm",
    "no_pull_back",
    "no_pressure",
    "no_put_down",
    "step_is_agreed",
  ] as const)("%s fails the seller who does not, and shows where", (id) => {
    const verdict = judge(id, "discovery", DEAF);
    expect(verdict?.passed).toBe(false);
    expect(verdict?.quote).not.toBeNull();
  });

  it.each([
    ["heard_first_time", ["S: Hello there."]],
    ["meets_feeling", ["B: Is it blue?", "S: It is.", "B: Okay."]],
    ["no_put_down", ["B: Is it blue?", "S: It is, look.", "B: Okay."]],
    ["one_at_a_time", ["B: Is it blue?", "S: It is.", "B: Okay."]],
  ] as const)("%s stays open when the talk gives no occasion", (id, lines) => {
    expect(judge(id, "pitch", lines)).toEqual({ passed: null, quote: null });
  });

  it("a line from the book counts as heard by nobody", () => {
    const verdict = judge("own_words", "pitch", [
      "B: Does the third row fold flat?",
      "S: That's a great question, I appreciate you asking. What's most important to you in a vehicle?",
      "B: That it folds.",
      "S: I hear you. If I could show you the right vehicle, would you be ready to move forward today?",
      "B: I don't know.",
      "S: I totally understand. Many of our customers felt the same way. Does that make sense?",
      "B: No.",
    ]);
    expect(verdict?.passed).toBe(false);
    expect(verdict?.quote?.turn).toBe(1);
  });

  it("plain talk in words nobody put on a list counts as own words", () => {
    const verdict = judge("own_words", "pitch", [
      "B: Will my cello go in, in the hard case?",
      "S: A cello, scroll to spike? Slide it behind row two, I'll hold the hatch while you do it.",
      "B: It goes in past the strap.",
      "S: Past the strap, yes, and you can still shut it without leaning on the case.",
      "B: I always lean on it, ha.",
      "S: Then stop leaning on it, the case will thank you.",
      "B: Fine by me.",
    ]);
    expect(verdict?.passed).toBe(true);
  });

  it("four questions in one breath are a pile, two are not", () => {
    const pile =
      "S: Who's it for, what do you drive now, what's your budget? Do you have a trade in mind? How soon do you need it? And what color do you like best?";
    expect(judge("one_at_a_time", "discovery", ["B: Hi.", pile, "B: Uh."])?.passed).toBe(false);
    expect(
      judge("one_at_a_time", "discovery", [
        "B: Hi.",
        "S: Who's it for, mostly? And what do you drive now?",
        "B: Me.",
      ])?.passed,
    ).toBe(true);
  });

  it('leaving the choice with the buyer turns "sign" into an offer', () => {
    const offer =
      "S: You don't have to sign tonight. Want to sleep on it, or sign it right now and be done?";
    const threat = "S: It won't be here tomorrow. Sign it right now.";
    expect(
      judge("no_pressure", "closing", ["B: I'm not sure.", offer, "B: I'll sleep on it."])?.passed,
    ).toBe(true);
    expect(judge("no_pressure", "closing", ["B: I'm not sure.", threat, "B: Wow."])?.passed).toBe(
      false,
    );
  });

  it("going on about oneself to a seller who shrugs is patience, not warmth", () => {
    const verdict = judge("buyer_opens_up", "discovery", [
      "B: Hello, I hoped to see something my mother can get into.",
      "S: Okay.",
      "B: She broke a hip in March, so low is no good for her anymore.",
      "S: There's a few out back.",
      "B: She likes to sit up front and hold the dog.",
      "S: Could be.",
      "B: And she does the driving to church herself still.",
      "S: Sure.",
      "B: Okay.",
    ]);
    expect(verdict?.passed).toBe(false);
  });
});
