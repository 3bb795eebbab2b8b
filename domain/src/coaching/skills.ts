/** What somebody can do by now, from the scorecards of their talks. */
import type { Difficulty } from "../talk/transcript.ts";

/** A scored talk: when it was, in milliseconds since 1970, and what its checks came to. */
export type ScoredTalk = {
  readonly at: number;
  readonly difficulty: Difficulty;
  readonly dimensions: readonly {
    readonly id: string;
    readonly label: string;
    readonly score: number | null;
    readonly checks: readonly {
      readonly id: string;
      readonly label: string;
      readonly passed: boolean | null;
    }[];
  }[];
};

export type Skill = {
  /** The dimension's id and its label in the latest talk that has it. */
  readonly id: string;
  readonly label: string;
  /** 0-100; null while there are too few talks to say. */
  readonly value: number | null;
  /** Points gained or lost over the last half-life; null when there is nothing to compare with. */
  readonly trend: number | null;
  /** Talks behind the value. */
  readonly talks: number;
};

/** A check that was missed again and again. */
export type Miss = {
  readonly id: string;
  readonly label: string;
  readonly missed: number;
  readonly judged: number;
};

/** A talk of two weeks ago counts half of one of today. */
const HALF_LIFE_MS = 14 * 86_400_000;
/** What is done with a hard buyer says more. */
const WEIGHT: Readonly<Record<Difficulty, number>> = { easy: 0.8, medium: 1, hard: 1.25 };
const FEWEST_TALKS = 3;
/** Talks back that a habit is read from. */
const HABIT = 8;

/**
 * Skills by dimension: the mean of the dimension's scores, each halved in weight for every 14 days of age and
 * weighed 0.8, 1 or 1.25 for an easy, medium or hard buyer (exponential forgetting, as in Ebbinghaus 1885).
 * Never throws; values are whole numbers from 0 to 100.
 *
 * @example
 * ```ts
 * const talk = (at, score) => ({ at, difficulty: "easy", dimensions: [{ id: "listening", label: "Listening", score, checks: [] }] });
 * readSkills([talk(0, 60), talk(0, 60), talk(0, 60)], 0) // => [{ "id": "listening", "label": "Listening", "value": 60, "trend": null, "talks": 3 }]
 * readSkills([talk(0, 60)], 0)[0].value // => null
 * ```
 */
export function readSkills(talks: readonly ScoredTalk[], now: number): Skill[] {
  const newest = [...talks].sort((a, b) => b.at - a.at);
  const labels = new Map<string, string>();
  for (const talk of newest) {
    for (const { id, label, score } of talk.dimensions) {
      if (score !== null && !labels.has(id)) labels.set(id, label);
    }
  }
  return [...labels].map(([id, label]) => {
    const value = weigh(newest, id, now);
    const before = weigh(
      newest.filter((talk) => talk.at <= now - HALF_LIFE_MS),
      id,
      now,
    );
    const trend =
      value.figure === null || before.figure === null ? null : value.figure - before.figure;
    return { id, label, value: value.figure, trend, talks: value.talks };
  });
}

function weigh(
  talks: readonly ScoredTalk[],
  id: string,
  now: number,
): { readonly figure: number | null; readonly talks: number } {
  let weight = 0;
  let points = 0;
  let counted = 0;
  for (const talk of talks) {
    const score = talk.dimensions.find((own) => own.id === id)?.score ?? null;
    if (score === null) continue;
    const age = Math.max(0, now - talk.at) / HALF_LIFE_MS;
    const own = WEIGHT[talk.difficulty] * 0.5 ** Math.min(age, 50);
    weight += own;
    points += own * score;
    counted += 1;
  }
  return { figure: counted < FEWEST_TALKS ? null : Math.round(points / weight), talks: counted };
}

/**
 * The habits worth breaking first: of the last eight talks that could tell, the checks missed at least twice
 * and in half of them, the surest first; at most `most`. Never throws.
 *
 * @example
 * ```ts
 * const talk = { at: 0, difficulty: "easy", dimensions: [{ id: "d", label: "D", score: 0, checks: [{ id: "c", label: "C", passed: false }] }] };
 * findMisses([talk, talk], 3) // => [{ "id": "c", "label": "C", "missed": 2, "judged": 2 }]
 * ```
 */
export function findMisses(talks: readonly ScoredTalk[], most: number): Miss[] {
  const newest = [...talks].sort((a, b) => b.at - a.at);
  const tally = new Map<string, Miss>();
  for (const check of newest.flatMap((talk) => talk.dimensions.flatMap((own) => own.checks))) {
    if (check.passed === null) continue;
    const known = tally.get(check.id) ?? { id: check.id, label: check.label, missed: 0, judged: 0 };
    if (known.judged === HABIT) continue;
    const missed = known.missed + (check.passed ? 0 : 1);
    tally.set(check.id, { ...known, missed, judged: known.judged + 1 });
  }
  return [...tally.values()]
    .filter(({ missed, judged }) => missed >= 2 && missed * 2 >= judged)
    .sort((a, b) => b.missed / b.judged - a.missed / a.judged || b.missed - a.missed)
    .slice(0, most);
}
