import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Speaker, Turn } from "../talk/transcript.ts";
import { type ScoreInput, scoreTalk } from "./score-talk.ts";
import { suggestHints } from "./suggest-hints.ts";

/** A negotiation between two people about a used car or other goods, as the public collections store it. */
type Dialogue = {
  readonly events: readonly {
    readonly role: Speaker;
    readonly act: string;
    readonly text?: string;
  }[];
};

const CORPUS =
  process.env.WALKAROUND_CORPUS ??
  fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const FOLDER = `${CORPUS}/dialogues`;
const OWN = fileURLToPath(new URL("./fixtures/private-sales.json", import.meta.url));

function readDialogues(): { readonly from: string; readonly talks: readonly ScoreInput[] } {
  const real = existsSync(FOLDER);
  const dialogues: readonly Dialogue[] = real
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith(".jsonl"))
        .flatMap((file) => readFileSync(`${FOLDER}/${file}`, "utf8").split("\n"))
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line))
    : JSON.parse(readFileSync(OWN, "utf8"));
  return {
    from: real
      ? "the real dialogues"
      : "the project's own fixture, since the corpus folder is not there",
    talks: dialogues.map(({ events }) => ({
      sessionType: "negotiation",
      difficulty: "medium",
      turns: events.flatMap((event): Turn[] =>
        event.act === "message" && event.text !== undefined
          ? [{ speaker: event.role, text: event.text }]
          : [],
      ),
      redLines: [],
    })),
  };
}

describe("scoreTalk() on dialogues of other people", () => {
  const { from, talks } = readDialogues();

  it("never throws, quotes exactly and gives the same bytes twice", () => {
    let judged = 0;
    for (const talk of talks) {
      const card = scoreTalk(talk);
      if (card.overall !== null) judged += 1;
      for (const check of card.dimensions.flatMap((dimension) => dimension.checks)) {
        if (check.quote !== null)
          expect(talk.turns[check.quote.turn]?.text).toContain(check.quote.text);
      }
      for (const moment of card.moments)
        expect(talk.turns[moment.turn]?.text).toContain(moment.quote);
      expect(JSON.stringify(scoreTalk(talk))).toBe(JSON.stringify(card));
    }
    console.info(`read ${from}: ${talks.length} talks, ${judged} of them long enough to be judged`);
    expect(talks.length).toBeGreaterThan(0);
  });

  it("hints at most once after any turn, and never with a line to read out", () => {
    for (const talk of talks) {
      talk.turns.forEach((_, at) => {
        const hints = suggestHints({ ...talk, turns: talk.turns.slice(0, at + 1) });
        expect(hints.length).toBeLessThanOrEqual(1);
        for (const hint of hints) expect([hint.turn, hint.text.length < 220]).toEqual([at, true]);
      });
    }
  });
});
