// Figures as a person reads them and as a program compares them.
import { quantile, type Timings } from "./quantiles.ts";

export type Measure = {
  readonly name: string;
  /** What p95 must stay under, in milliseconds. */
  readonly floorMs: number;
  readonly ours: Timings;
  /** Something that anybody knows the cost of, timed in the same run on the same words. */
  readonly peerName: string;
  readonly peer: Timings;
};

export type Figure = {
  readonly name: string;
  readonly calls: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly floorMs: number;
  readonly isMet: boolean;
  readonly peerName: string;
  /** How many times the peer's median our median is: what carries over from one machine to another. */
  readonly timesPeer: number;
};

export function toFigure({ name, floorMs, ours, peerName, peer }: Measure): Figure {
  const p50Ms = round(quantile(ours, 0.5));
  const p95Ms = round(quantile(ours, 0.95));
  const timesPeer = round(quantile(ours, 0.5) / quantile(peer, 0.5));
  return {
    name,
    calls: ours.length,
    p50Ms,
    p95Ms,
    floorMs,
    isMet: p95Ms <= floorMs,
    peerName,
    timesPeer,
  };
}

export function toMarkdown(figures: readonly Figure[]): string {
  const rows = figures.map(
    (own) =>
      `| ${own.name} | ${own.calls} | ${own.p50Ms} ms | ${own.p95Ms} ms | ${own.floorMs} ms | ${own.isMet ? "yes" : "no"} | ${own.timesPeer} × ${own.peerName} |`,
  );
  return [
    "# Benchmark report",
    "",
    "Made by `npm run bench`. Milliseconds are of the machine it ran on; the last column carries over to others.",
    "",
    "| what | calls | p50 | p95 | p95 goal | met | beside a peer, medians of the same run |",
    "|---|---|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
