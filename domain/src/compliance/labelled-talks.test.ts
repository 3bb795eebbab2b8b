import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Turn } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { findRedLines } from "./find-red-lines.ts";

type Talk = {
  readonly id: string;
  readonly turns: readonly Turn[];
  readonly vehicle?: VehicleFacts;
  /** What an experienced compliance officer would mark, and where. */
  readonly redLines: readonly { readonly rule: string; readonly turn: number }[];
};

const FOLDER = new URL("../coaching/corpus/", import.meta.url);
const whole: readonly Talk[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")));

/** One line of a buyer and what was said to it: breaches, and for each what a careful seller says there. */
type Pair = { readonly rule: string | null; readonly buyer: string; readonly seller: string };
const pairs: readonly Pair[] = JSON.parse(
  readFileSync(new URL("./fixtures/labelled-lines.json", import.meta.url), "utf8"),
);

const talks: readonly Talk[] = [
  ...whole,
  ...pairs.map(
    ({ rule, buyer, seller }, at): Talk => ({
      id: `pair ${at}`,
      turns: [
        { speaker: "buyer", text: buyer },
        { speaker: "seller", text: seller },
      ],
      redLines: rule === null ? [] : [{ rule, turn: 1 }],
    }),
  ),
];

type Line = `${string} turn ${number} ${string}`;

function labelled(talk: Talk): Line[] {
  return talk.redLines.map(({ rule, turn }): Line => `${talk.id} turn ${turn} ${rule}`);
}

function found({ id, turns, vehicle }: Talk): Line[] {
  const lines = findRedLines({ turns, ...(vehicle && { vehicle }) });
  return [...new Set(lines.map(({ rule, turn }): Line => `${id} turn ${turn} ${rule}`))];
}

describe("findRedLines() on the labelled talks", () => {
  it("finds 95 % of what is marked, and 90 % of what it finds is marked", () => {
    const marked = new Set(talks.flatMap(labelled));
    const said = talks.flatMap(found);
    const missed = [...marked].filter((line) => !said.includes(line));
    const alarms = said.filter((line) => !marked.has(line));
    const right = said.length - alarms.length;
    const recall = right / marked.size;
    const precision = right / said.length;
    console.log(
      `${talks.length} talks, ${marked.size} red lines marked: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n` +
        [
          ...missed.map((line) => `  missed ${line}`),
          ...alarms.map((line) => `  alarm  ${line}`),
        ].join("\n"),
    );
    expect(marked.size).toBeGreaterThan(80);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});
