// When the demo's people practised and how well they were in form: a calendar, no words and no scores.
import type { Difficulty, SessionType } from "@walkaround/domain/talk/transcript";
import { type DemoPerson, type DemoPractice, type DemoStore, demoId } from "./describe-demo.ts";

export type PlannedSession = {
  readonly id: string;
  readonly person: DemoPerson;
  readonly startTime: Date;
  readonly sessionType: SessionType;
  readonly difficulty: Difficulty;
  /** 0-1: how often the seller does the right thing. */
  readonly skill: number;
  readonly seed: number;
};

const DAYS = 90;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** The longest talk; one that would not be over yet is left out. */
const LONGEST_MS = 15 * MINUTE_MS;

/** Sunday first. The store is closed on Sundays, and on Saturdays the floor is full of customers. */
const WEEKDAYS: readonly number[] = [0, 1, 1.2, 1.2, 1, 0.8, 0.5];
const WEEK = WEEKDAYS.reduce((sum, weight) => sum + weight, 0);

/** Minutes after midnight between which people practise: before the doors open, in the lull, after closing. */
const HOURS = [
  { from: 8 * 60 + 10, to: 9 * 60 + 50, weight: 0.45 },
  { from: 13 * 60 + 20, to: 15 * 60 + 30, weight: 0.3 },
  { from: 16 * 60 + 30, to: 17 * 60 + 45, weight: 0.1 },
  { from: 19 * 60 + 40, to: 21 * 60, weight: 0.15 },
] as const;

const TYPES: readonly { readonly value: SessionType; readonly weight: number }[] = [
  { value: "objection", weight: 0.26 },
  { value: "discovery", weight: 0.2 },
  { value: "negotiation", weight: 0.19 },
  { value: "closing", weight: 0.15 },
  { value: "pitch", weight: 0.12 },
  { value: "product_knowledge", weight: 0.08 },
];

/** The sessions of a store's people in the ninety days before `until`, oldest first. */
export function planDemoHistory(store: DemoStore, until: Date): PlannedSession[] {
  const days = lastDays(until, store.timezone);
  return store.people
    .flatMap((person) => planPerson(person, days))
    .filter(({ startTime }) => startTime.getTime() + LONGEST_MS <= until.getTime())
    .sort((a, b) => a.startTime.getTime() - b.startTime.getTime());
}

function planPerson(person: DemoPerson, days: readonly StoreDay[]): PlannedSession[] {
  const { practice } = person;
  if (!practice) return [];
  const dice = rollDice(person.id);
  return days.flatMap(({ ago, midnight, weekday }) => {
    const starts = startsOn(sessionsOn(weekday, ago, practice, dice), dice);
    return starts.map((start, index): PlannedSession => {
      const skill = skillAt(practice, ago, dice);
      return {
        id: demoId("session", person.email, ago, index),
        person,
        startTime: new Date(midnight + start),
        sessionType: pick(TYPES, dice).value,
        difficulty: difficultyFor(skill, dice),
        skill,
        seed: Math.floor(dice() * 2 ** 32),
      };
    });
  });
}

function sessionsOn(
  weekday: number,
  ago: number,
  { perWeek, joined, holiday }: DemoPractice,
  dice: () => number,
): number {
  const chance = dice();
  if (ago > joined) return 0;
  if (holiday !== null && ago <= holiday && ago > holiday - 8) return 0;
  const mean = (perWeek * (WEEKDAYS[weekday] ?? 0)) / WEEK;
  return Math.floor(mean + chance);
}

/** Good days and bad days lie around the course. */
function skillAt(practice: DemoPractice, ago: number, dice: () => number): number {
  const { startSkill, endSkill, joined } = practice;
  const progress = courseAt(practice.course, 1 - ago / Math.min(joined, DAYS));
  const form = (dice() + dice() - 1) * 0.14;
  return Math.min(0.97, Math.max(0.05, startSkill + (endSkill - startSkill) * progress + form));
}

/** How much of the way from the first skill to the last is behind somebody; a dip can fall below the start. */
function courseAt(course: DemoPractice["course"], time: number): number {
  switch (course) {
    case "steady":
      return time ** 0.8;
    case "plateau":
      return Math.min(1, time * 2.2);
    case "late":
      return Math.max(0, (time - 0.5) * 2);
    case "dip":
      return time < 0.4 ? time * 1.2 : time < 0.7 ? 0.48 - (time - 0.4) * 2.6 : (time - 0.7) * 3.3;
  }
}

/** People take on harder buyers as they get better. */
function difficultyFor(skill: number, dice: () => number): Difficulty {
  const dare = skill + (dice() - 0.5) * 0.7;
  return dare < 0.45 ? "easy" : dare < 0.8 ? "medium" : "hard";
}

/** Milliseconds after midnight at which somebody sits down, one talk after the other. */
function startsOn(sessions: number, dice: () => number): number[] {
  const wished = Array.from({ length: sessions }, () => {
    const { from, to } = pick(HOURS, dice);
    return (from + dice() * (to - from)) * MINUTE_MS;
  });
  let free = 0;
  return wished
    .sort((a, b) => a - b)
    .map((wish) => {
      const start = Math.round(Math.max(wish, free));
      free = start + LONGEST_MS + 5 * MINUTE_MS;
      return start;
    });
}

function pick<T extends { readonly weight: number }>(choices: readonly T[], dice: () => number): T {
  let rest = dice() * choices.reduce((sum, choice) => sum + choice.weight, 0);
  for (const choice of choices) {
    rest -= choice.weight;
    if (rest < 0) return choice;
  }
  const [first] = choices;
  if (!first) throw new RangeError("Cannot pick from nothing");
  return first;
}

type StoreDay = { readonly ago: number; readonly midnight: number; readonly weekday: number };

/** The days up to `until` as the store's clock has them, oldest first; `midnight` is in real time. */
function lastDays(until: Date, timezone: string): StoreDay[] {
  const shownBy = storeClock(timezone);
  const today = Math.floor(shownBy(until.getTime()) / DAY_MS) * DAY_MS;
  return Array.from({ length: DAYS + 1 }, (_, index) => {
    const ago = DAYS - index;
    const shownMidnight = today - ago * DAY_MS;
    // The offset at noon, because it may change in the night.
    const noon = shownMidnight + DAY_MS / 2;
    const offset = shownBy(noon) - noon;
    return { ago, midnight: shownMidnight - offset, weekday: new Date(shownMidnight).getUTCDay() };
  });
}

/** What the clock in the store shows at a moment, as if it were UTC. */
function storeClock(timezone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: timezone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    return Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"));
  };
}

/** The same rolls for the same words (mulberry32). */
function rollDice(words: string): () => number {
  let state = 0;
  for (const letter of words) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
