import type { Dashboard, TrainingDay } from "@walkaround/contract/analytics";
import type { TrainingDayRow } from "./analytics.queries.ts";

/** Rows of one day and type each, in the order of their days, as totals and one entry for each day with sessions. */
export function presentDashboard(
  span: { from: string; to: string },
  rows: readonly TrainingDayRow[],
): Dashboard {
  const byDay = new Map<string, TrainingDayRow[]>();
  for (const row of rows) byDay.set(row.day, [...(byDay.get(row.day) ?? []), row]);
  return {
    ...span,
    totals: {
      ...sumUp(rows),
      scoredSessions: sum(rows, "scored"),
      passedSessions: sum(rows, "passed"),
    },
    days: [...byDay].map(([date, own]) => ({ date, ...sumUp(own) })),
  };
}

function sumUp(rows: readonly TrainingDayRow[]): Omit<TrainingDay, "date"> {
  const scored = sum(rows, "scored");
  return {
    totalSessions: sum(rows, "sessions"),
    avgScore: scored === 0 ? null : Math.round((sum(rows, "score_sum") * 100) / scored) / 100,
    totalDuration: sum(rows, "duration"),
    sessionTypes: [...new Set(rows.map((row) => row.session_type))].sort(),
  };
}

function sum(
  rows: readonly TrainingDayRow[],
  field: "sessions" | "scored" | "passed" | "score_sum" | "duration",
): number {
  return rows.reduce((total, row) => total + row[field], 0);
}
