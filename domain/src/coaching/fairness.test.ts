import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Turn } from "../talk/transcript.ts";
import { type ScoreInput, scoreTalk } from "./score-talk.ts";

type Talk = Omit<ScoreInput, "redLines"> & { readonly id: string };

const FOLDER = new URL("./corpus/", import.meta.url);
const talks: readonly Talk[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")));

/** The verdicts alone: quotes hold the changed words, so they differ by nature. */
function verdicts(talk: Talk, turns: readonly Turn[]): string {
  const card = scoreTalk({ ...talk, turns, redLines: [] });
  const checks = card.dimensions.flatMap((dimension) =>
    dimension.checks.map((check) => check.passed),
  );
  return `${talk.id} ${card.overall} ${checks.join(",")}`;
}

const NAMES = [
  "Mike",
  "José",
  "Mohammed",
  "Nguyễn",
  "Siobhán",
  "Will",
  "Grace",
  "Bill",
  "María José",
  "Miles",
  "Art",
];

/** Has both people give and use names, at the start, in the middle and at the end of sentences. */
function withNames(turns: readonly Turn[], seller: string, buyer: string): Turn[] {
  const spoken = { seller: 0, buyer: 0 };
  return turns.map((turn) => {
    spoken[turn.speaker] += 1;
    const place = `${turn.speaker} ${spoken[turn.speaker]}`;
    if (place === "seller 1") return { ...turn, text: `I'm ${seller}. ${turn.text}` };
    if (place === "seller 3") return { ...turn, text: `${turn.text} Okay, ${buyer}?` };
    if (place === "seller 4") return { ...turn, text: `${buyer}, ${turn.text}` };
    if (place === "buyer 2") return { ...turn, text: `I'm ${buyer}. ${turn.text}` };
    if (place === "buyer 3") return { ...turn, text: `Thanks ${seller}. ${turn.text}` };
    return turn;
  });
}

/** English as a Spanish-speaking person may be heard, and spelled by who writes it down. */
const ACCENT: readonly (readonly [RegExp, string])[] = [
  [/\b([Tt])hree\b/g, "$1ree"],
  [/\bth(?=is|at|e\b|ese|ose|ere|ey|em|en|an\b)/g, "d"],
  [/\bTh(?=is|at|e\b|ese|ose|ere|ey|em|en|an\b)/g, "D"],
  [/\bth(?=ink|ing|ird|irt|ous)/g, "t"],
  [/v/g, "b"],
  [/\bV/g, "B"],
  [/\by(?=ou|es|ear|et)/g, "j"],
  [/\bY(?=ou|es|ear|et)/g, "J"],
  [/\bj(?=ust|ob)/g, "y"],
  [/\bJ(?=ust|ob)/g, "Y"],
  [/\bs(?=[ptkm])/g, "es"],
  [/\bi(?=[snftr]\b)/g, "ee"],
  [/\bbig\b/g, "beeg"],
  [/\blittle\b/g, "leetle"],
  [/\bkid/g, "keed"],
];

function accented(text: string): string {
  return ACCENT.reduce((spelled, [sound, letters]) => spelled.replace(sound, letters), text);
}

describe("scoreTalk() and who is speaking", () => {
  it.each(NAMES)("gives the same verdicts when a person is called %s", (name) => {
    const other = NAMES[(NAMES.indexOf(name) + 3) % NAMES.length] ?? name;
    for (const talk of talks) {
      const usual = verdicts(talk, withNames(talk.turns, "Tom", "Lena"));
      expect(verdicts(talk, withNames(talk.turns, name, other))).toBe(usual);
    }
  });

  it.each(["seller", "buyer"] as const)(
    "gives the same verdicts when the %s is spelled with an accent",
    (speaker) => {
      for (const talk of talks) {
        const turns = talk.turns.map((turn) =>
          turn.speaker === speaker ? { ...turn, text: accented(turn.text) } : turn,
        );
        expect(verdicts(talk, turns)).toBe(verdicts(talk, talk.turns));
      }
    },
  );

  it("gives the same verdicts with and without the marks on letters", () => {
    for (const talk of talks) {
      const turns = talk.turns.map((turn) => ({
        ...turn,
        text: turn.text.normalize("NFD").replace(/\p{M}+/gu, ""),
      }));
      expect(verdicts(talk, turns)).toBe(verdicts(talk, talk.turns));
    }
  });
});
