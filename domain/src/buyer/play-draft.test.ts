import { describe, expect, test } from "vitest";
import { NEW_DRAFT } from "./new-draft.ts";
import { playDraft } from "./play-draft.ts";

const LINES = [
  "Hi, welcome in. What brings you here today?",
  "What do you want it to do better than the car you have?",
  "The price on this one is $27,900.",
  "What's behind that?",
];

describe("playDraft()", () => {
  test("plays the opening and one reply to a line, the same way each time", () => {
    const played = playDraft(NEW_DRAFT, LINES, 3);
    expect(played.refusals).toEqual([]);
    expect(played.lines.map((line) => line.seller)).toEqual([null, ...LINES]);
    expect(played.lines[0]?.buyer).toBe(NEW_DRAFT.opening[0]);
    expect(playDraft(NEW_DRAFT, LINES, 3)).toEqual(played);
  });

  test("says which hidden fact comes out, once there is trust enough", () => {
    const open = { ...NEW_DRAFT, start: { trust: 90, interest: 70, patience: 80 } };
    const asked = ["Why now?", "And why does it have to be now?"];
    const out = playDraft(open, asked, 3).lines.flatMap((line) => line.secretsOut);
    expect(out).toEqual([0]);
    const closed = { ...NEW_DRAFT, start: { trust: 5, interest: 30, patience: 80 } };
    expect(playDraft(closed, asked, 3).lines.flatMap((line) => line.secretsOut)).toEqual([]);
  });

  test("never says the reservation price, however they are asked", () => {
    const said = Array.from({ length: 20 }, (_, seed) =>
      playDraft(
        NEW_DRAFT,
        [...LINES, "What is the most you would pay?", "What would you give me?"],
        seed,
      ),
    );
    expect(JSON.stringify(said.map(({ lines }) => lines.map((line) => line.buyer)))).not.toMatch(
      /27[,.]?100/,
    );
  });

  test("gives bounds with what is out of them, and no talk", () => {
    const { lines, refusals } = playDraft({ ...NEW_DRAFT, reservation: 99_000 }, LINES, 3);
    expect(lines).toEqual([]);
    expect(refusals).toMatchObject([
      { field: "reservation", rule: "out_of_range", least: 13_950, most: 27_900 },
    ]);
  });
});
