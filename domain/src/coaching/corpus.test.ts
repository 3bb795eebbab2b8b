import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DIFFICULTIES, SESSION_TYPES, type Turn } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { type ScoreInput, scoreTalk } from "./score-talk.ts";
import type { RedLine, Scorecard } from "./scorecard.ts";

type Label = "good" | "fair" | "poor" | "stuffed" | "honest_loss" | "lucky_bad_win";
type Talk = Pick<ScoreInput, "sessionType" | "difficulty"> & {
  readonly id: string;
  readonly label: Label;
  /** Not looked at while tuning; run at the end of each round. */
  readonly heldOut: boolean;
  readonly vehicle?: VehicleFacts;
  readonly redLines: readonly { readonly rule: string; readonly turn: number }[];
  readonly turns: readonly Turn[];
};
/** Good sellers of very few words, whom the total sells short, and one smooth talker whom it takes for more. */
const MISJUDGED: ReadonlySet<string> = new Set([
  "closing-good-k1",
  "closing-good-k2",
  "negotiation-good-k1",
  "negotiation-good-k2",
  "objection-good-k1",
  "pitch-fair-k1",
]);

type Scored = { readonly talk: Talk; readonly card: Scorecard };

const FOLDER = new URL("./corpus/", import.meta.url);
const talks: readonly Talk[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")));
const scored: readonly Scored[] = talks.map((talk) => ({ talk, card: score(talk) }));

function score(talk: Talk): Scorecard {
  const redLines = talk.redLines.map(
    ({ rule, turn }): RedLine => ({
      rule,
      severity: "fail",
      turn,
      quote: talk.turns[turn]?.text ?? "",
      law: "",
      say: "",
    }),
  );
  return scoreTalk({ ...talk, redLines });
}

type Pairs = { readonly right: number; readonly all: number; readonly wrong: readonly string[] };

/** How often the talk with the better label has the higher score, over all pairs of one session type. */
function rank(among: readonly Scored[], better: Label, worse: Label): Pairs {
  const wrong: string[] = [];
  let all = 0;
  for (const high of among.filter(({ talk }) => talk.label === better)) {
    for (const low of among.filter(({ talk }) => talk.label === worse)) {
      if (high.talk.sessionType !== low.talk.sessionType) continue;
      all += 1;
      if ((high.card.overall ?? -1) <= (low.card.overall ?? -1))
        wrong.push(`${high.talk.id} ${high.card.overall} <= ${low.talk.id} ${low.card.overall}`);
    }
  }
  return { right: all - wrong.length, all, wrong };
}

const ORDER: readonly (readonly [Label, Label])[] = [
  ["good", "fair"],
  ["fair", "poor"],
  ["good", "poor"],
];

function rankAll(among: readonly Scored[]): Pairs {
  const parts = ORDER.map(([better, worse]) => rank(among, better, worse));
  return {
    right: parts.reduce((sum, part) => sum + part.right, 0),
    all: parts.reduce((sum, part) => sum + part.all, 0),
    wrong: parts.flatMap((part) => part.wrong),
  };
}

function share({ right, all }: Pairs): number {
  return all === 0 ? 1 : right / all;
}

function print(name: string, among: readonly Scored[]): void {
  const order = rankAll(among);
  const stuffed = rank(among, "good", "stuffed");
  console.info(
    `${name}: ${among.length} talks; good > fair > poor in ${order.right} of ${order.all} pairs (${percent(order)} %), good > stuffed in ${stuffed.right} of ${stuffed.all} (${percent(stuffed)} %)`,
  );
}

function percent(pairs: Pairs): string {
  return (share(pairs) * 100).toFixed(1);
}

describe("the labelled corpus", () => {
  it("holds talks of every session type, difficulty and label, a third of each type held out", () => {
    expect(talks.length).toBeGreaterThanOrEqual(60);
    for (const sessionType of SESSION_TYPES) {
      const own = talks.filter((talk) => talk.sessionType === sessionType);
      const labels = new Set(own.map((talk) => talk.label));
      expect([...labels].sort()).toEqual(
        ["fair", "good", "honest_loss", "lucky_bad_win", "poor", "stuffed"].sort(),
      );
      expect(new Set(own.map((talk) => talk.difficulty))).toEqual(new Set(DIFFICULTIES));
      expect(own.filter((talk) => talk.heldOut).length).toBeGreaterThanOrEqual(4);
    }
  });

  it("ranks good over fair over poor, and good over stuffed, in at least 95 % of the pairs", () => {
    const seen = scored.filter(({ talk }) => !talk.heldOut);
    const heldOut = scored.filter(({ talk }) => talk.heldOut);
    print("seen while tuning", seen);
    print("held out", heldOut);
    print("all", scored);
    const order = rankAll(scored);
    expect(share(order), order.wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
    const stuffed = rank(scored, "good", "stuffed");
    expect(share(stuffed), stuffed.wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
    // 18 pairs within the held-out third: one more wrong than today fails.
    expect(share(rankAll(heldOut))).toBeGreaterThanOrEqual(0.9);
  });

  it.each(SESSION_TYPES)(
    "ranks the talks of type %s in at least 95 % of the pairs",
    (sessionType) => {
      const own = scored.filter(({ talk }) => talk.sessionType === sessionType);
      const order = rankAll(own);
      expect(share(order), order.wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
      expect(share(rank(own, "good", "stuffed"))).toBe(1);
    },
  );

  it("still misjudges the talks that docs/coaching.md names, and no others", () => {
    const wrong = scored.filter(({ talk, card }) => talk.label === "good" && !card.passed);
    const overrated = scored.filter(
      ({ talk, card }) => talk.label === "fair" && (card.overall ?? 0) >= 71,
    );
    expect([...wrong, ...overrated].map(({ talk }) => talk.id).sort()).toEqual([...MISJUDGED]);
  });

  it("scores an honest loss above every fair talk of its type and a lucky bad win below every good one", () => {
    for (const sessionType of SESSION_TYPES) {
      const own = scored.filter(
        ({ talk }) => talk.sessionType === sessionType && !MISJUDGED.has(talk.id),
      );
      const of = (label: Label) =>
        own.filter(({ talk }) => talk.label === label).map(({ card }) => card.overall ?? -1);
      expect(Math.min(...of("honest_loss"))).toBeGreaterThan(Math.max(...of("fair")));
      expect(Math.max(...of("lucky_bad_win"))).toBeLessThan(Math.min(...of("good")));
      expect(Math.max(...of("lucky_bad_win"))).toBeLessThan(50);
    }
  });

  it("passes the good talks and fails the poor, the stuffed and those with a red line", () => {
    for (const { talk, card } of scored) {
      if (talk.label === "good" && !MISJUDGED.has(talk.id))
        expect([talk.id, card.passed]).toEqual([talk.id, true]);
      if (talk.label === "poor" || talk.label === "stuffed" || talk.redLines.length > 0)
        expect([talk.id, card.passed]).toEqual([talk.id, false]);
    }
  });

  it("quotes exactly, in every check, moment and step", () => {
    for (const { talk, card } of scored) {
      for (const check of card.dimensions.flatMap((dimension) => dimension.checks)) {
        if (check.passed === null) expect(check.quote).toBeNull();
        if (check.quote !== null)
          expect(talk.turns[check.quote.turn]?.text).toContain(check.quote.text);
      }
      for (const moment of card.moments)
        expect(talk.turns[moment.turn]?.text).toContain(moment.quote);
      for (const step of card.steps) {
        expect(step.reached).toBe(step.turn !== null);
        if (step.turn !== null) expect(talk.turns[step.turn]?.speaker).toBe("seller");
      }
    }
  });

  it("backs every judged check with a quote", () => {
    const bare = scored.flatMap(({ talk, card }) =>
      card.dimensions
        .flatMap((dimension) => dimension.checks)
        .filter((check) => check.passed !== null && check.quote === null)
        .map((check) => `${talk.id} ${check.id}`),
    );
    expect(bare).toEqual([]);
  });

  it("gives the same bytes twice", () => {
    for (const { talk, card } of scored)
      expect(JSON.stringify(score(talk))).toBe(JSON.stringify(card));
  });
});
