import type { Dashboard, getDashboard as route } from "@walkaround/contract/analytics";
import type { QueryOf } from "@walkaround/contract/route";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { quoteValue, refuse } from "../../platform/refuse.ts";
import { shownPerson } from "./analytics.policy.ts";
import { presentDashboard } from "./analytics.present.ts";
import { listTrainingDays, readToday } from "./analytics.queries.ts";

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;
const MOST_DAYS = 400;
/** Before it lies the year 0, which the database's calendar has not. */
const EARLIEST = "0002-01-01";

/** Finished sessions per day, both ends included; the last thirty days unless asked otherwise. */
export async function getDashboard(
  ctx: Pick<Context, "sql" | "clock">,
  scope: DealershipScope,
  query: QueryOf<typeof route>,
): Promise<Dashboard> {
  const person = shownPerson(scope, query.userId);
  refuseUnreal(query.from, "query.from");
  refuseUnreal(query.to, "query.to");
  const to = query.to ?? (await readToday(ctx.sql, scope, ctx.clock.now()));
  const from = query.from ?? addDays(to, 1 - DEFAULT_DAYS);
  const days = 1 + (Date.parse(to) - Date.parse(from)) / DAY_MS;
  if (days < 1) {
    throw refuse(
      "INVALID_INPUT",
      `"query.from" is ${from}, after the last day ${to}`,
      "query.from",
    );
  }
  if (days > MOST_DAYS) {
    throw refuse(
      "INVALID_INPUT",
      `"query.from" ${from} lies ${days} days before ${to}; at most ${MOST_DAYS} are allowed`,
      "query.from",
    );
  }
  return presentDashboard(
    { from, to },
    await listTrainingDays(ctx.sql, scope, { person, from, to }),
  );
}

/** The schema knows the form of a day; the 30th of February has it too. */
function refuseUnreal(day: string | undefined, field: string): void {
  if (day === undefined || isReal(day)) return;
  throw refuse(
    "INVALID_INPUT",
    `"${field}" is ${quoteValue(day)}, which is not in the calendar`,
    field,
  );
}

function isReal(day: string): boolean {
  return !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day && day >= EARLIEST;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
