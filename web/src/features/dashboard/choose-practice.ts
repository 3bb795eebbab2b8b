import type { TrainingSession } from "@walkaround/contract/training-session";

type SessionType = TrainingSession["sessionType"];

/** What to practise next, and the reason that is shown beside it. */
export type Practice = { sessionType: SessionType } & (
  | { why: "never" }
  | { why: "low"; score: number }
  | { why: "long"; days: number }
);

/** In the order in which a newcomer meets them. */
const ORDER: readonly SessionType[] = [
  "discovery",
  "product_knowledge",
  "pitch",
  "objection",
  "negotiation",
  "closing",
];
const RECENT = 3;
const PASS = 70;
const DAY_MS = 86_400_000;

/**
 * From one's own latest sessions, newest first: what was never practised; else the lowest average of the last
 * three when it does not pass; else what was practised longest ago.
 */
export function choosePractice(sessions: readonly TrainingSession[], now: Date): Practice {
  const scored = sessions.filter((session) => session.metrics.overallScore !== null);
  const never = ORDER.find((type) => !scored.some((session) => session.sessionType === type));
  if (never) return { sessionType: never, why: "never" };
  const averages = ORDER.map((sessionType) => ({
    sessionType,
    score: average(scored.filter((one) => one.sessionType === sessionType).slice(0, RECENT)),
  }));
  const lowest = averages.reduce((low, one) => (one.score < low.score ? one : low));
  if (lowest.score < PASS) return { ...lowest, score: Math.round(lowest.score), why: "low" };
  const oldest = ORDER.map((sessionType) => ({
    sessionType,
    days: daysSince(
      scored.find((one) => one.sessionType === sessionType),
      now,
    ),
  })).reduce((old, one) => (one.days > old.days ? one : old));
  return { ...oldest, why: "long" };
}

function average(sessions: readonly TrainingSession[]): number {
  const sum = sessions.reduce((total, one) => total + (one.metrics.overallScore ?? 0), 0);
  return sum / Math.max(1, sessions.length);
}

function daysSince(session: TrainingSession | undefined, now: Date): number {
  if (!session) return 0;
  return Math.max(0, Math.floor((now.getTime() - Date.parse(session.startTime)) / DAY_MS));
}
