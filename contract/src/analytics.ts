import Type, { type Static } from "typebox";
import { Day, Id } from "./listing.ts";
import { defineRoute } from "./route.ts";
import { SessionType } from "./training-session.ts";

/**
 * The rehearsals that began on a day and were finished, credited to the day that it was for whoever practised.
 * A day without any is left out. Durations are seconds.
 */
export const TrainingDay = Type.Object({
  date: Day,
  totalSessions: Type.Integer(),
  /** Mean of the day's scores, two decimals; null when none was scored. */
  avgScore: Type.Union([Type.Number(), Type.Null()]),
  totalDuration: Type.Integer(),
  sessionTypes: Type.Array(SessionType),
});
export type TrainingDay = Static<typeof TrainingDay>;

export const Dashboard = Type.Object({
  from: Day,
  to: Day,
  totals: Type.Object({
    totalSessions: Type.Integer(),
    scoredSessions: Type.Integer(),
    passedSessions: Type.Integer(),
    avgScore: Type.Union([Type.Number(), Type.Null()]),
    totalDuration: Type.Integer(),
    sessionTypes: Type.Array(SessionType),
  }),
  days: Type.Array(TrainingDay),
});
export type Dashboard = Static<typeof Dashboard>;

export const getDashboard = defineRoute({
  method: "GET",
  path: "/api/analytics/dashboard",
  summary: "Finished rehearsals per day; one's own, or for managers the floor's or one person's",
  auth: "user",
  query: Type.Object(
    { from: Type.Optional(Day), to: Type.Optional(Day), userId: Type.Optional(Id) },
    { additionalProperties: false },
  ),
  reply: Dashboard,
  errors: [],
});
