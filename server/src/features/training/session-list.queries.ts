// Lists of sessions, newest first. No page reads the rows before it: a cursor continues from its row, a page
// number walks down training_count (see the migration) to the hour or day that its first row lies in.
import type { TrainingSession } from "@walkaround/contract/training-session";
import { sql } from "kysely";
import type { Sql, Trx } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import type { Cursor } from "./read-cursor.ts";
import { SESSION_COLUMNS, type SessionRow } from "./training.queries.ts";

export type ListFilter = {
  /** One person's sessions, or null for the floor's. */
  readonly owner: string | null;
  readonly sessionType: TrainingSession["sessionType"] | null;
  readonly status: TrainingSession["status"] | null;
  /** From this moment on. */
  readonly from: Date | null;
  /** Before this moment. */
  readonly to: Date | null;
};

/** In training_count, whoever practises. */
const FLOOR = "00000000-0000-0000-0000-000000000000";
const COLUMNS = SESSION_COLUMNS.join(", ");
export const NEWEST_FIRST = "ORDER BY start_time DESC, id DESC";

/** A statement that grows: the values that its `$1`, `$2` … stand for. */
export class Values {
  readonly list: (string | number | Date)[] = [];

  add(value: string | number | Date): string {
    return `$${this.list.push(value)}`;
  }
}

/** The first sessions of a list, or those after a cursor. */
export async function listSessions(
  db: Sql,
  scope: DealershipScope,
  filter: ListFilter,
  { after, limit }: { after: Cursor | null; limit: number },
): Promise<SessionRow[]> {
  const values = new Values();
  const where = conditionsAfter(values, scope, filter, after);
  // The limit is part of the text, so that the one plan made for all callers knows how little it reads.
  const text = `SELECT ${COLUMNS} FROM training_session WHERE ${where.join(" AND ")}
    ${NEWEST_FIRST} LIMIT ${limit}`;
  return db.unsafe<SessionRow[]>(text, values.list, { prepare: true });
}

/** The sessions after the first `skip`, which are counted and not read. */
export async function listSessionsAt(
  db: Sql,
  scope: DealershipScope,
  filter: ListFilter,
  { skip, limit }: { skip: number; limit: number },
): Promise<SessionRow[]> {
  const values = new Values();
  // A row's place counts from the newest of all, whether or not that lies before `to`.
  const where = conditions(values, scope, { ...filter, to: null }).join(" AND ");
  const newer = filter.to
    ? `${countAll(values, scope, filter)} - ${countBefore(values, scope, filter, filter.to)}`
    : "0";
  const units = filter.owner === null ? ["month", "day", "hour"] : ["month", "day"];
  const finest = units.at(-1);
  const text = `
    WITH start AS (SELECT ${values.add(skip)}::bigint + ${newer} AS rest),
    ${units.map((unit, index) => stretch(values, scope, filter, unit, index, units[index - 1])).join(",\n")},
    place AS (
      SELECT start_time, id FROM training_session
      WHERE ${where} AND start_time >= (SELECT starts_at FROM ${finest})
        AND start_time < (SELECT date_add(starts_at, '1 ${finest}', 'UTC') FROM ${finest})
      ${NEWEST_FIRST} OFFSET (SELECT rest FROM ${finest}) LIMIT 1)
    SELECT ${COLUMNS} FROM training_session
    WHERE ${where}
      AND (start_time, id) <= ((SELECT start_time FROM place), (SELECT id FROM place))
    ${NEWEST_FIRST} LIMIT ${limit}`;
  return db.unsafe<SessionRow[]>(text, values.list, { prepare: true });
}

/** How many there are, from the counts and the rows of at most three begun hours or days. */
export async function countSessions(
  db: Sql,
  scope: DealershipScope,
  filter: ListFilter,
): Promise<number> {
  const values = new Values();
  const { from, to } = filter;
  const until = to ? countBefore(values, scope, filter, to) : countAll(values, scope, filter);
  const total = from ? `${until} - ${countBefore(values, scope, filter, from)}` : until;
  const text = `SELECT (${total})::integer AS total`;
  const [row] = await db.unsafe<{ total: number }[]>(text, values.list, { prepare: true });
  return row?.total ?? 0;
}

/**
 * Of a cursor and `to`, only the one that lies further back: given both, an index is entered at either, and
 * from the wrong one it is a long way.
 */
export function conditionsAfter(
  values: Values,
  scope: DealershipScope,
  filter: ListFilter,
  after: Cursor | null,
): string[] {
  if (!after || (filter.to && filter.to.getTime() <= after.startTime)) {
    return conditions(values, scope, filter);
  }
  const where = conditions(values, scope, { ...filter, to: null });
  const time = values.add(new Date(after.startTime));
  return [...where, `(start_time, id) < (${time}, ${values.add(after.id)})`];
}

function conditions(values: Values, scope: DealershipScope, filter: ListFilter): string[] {
  const where = [`dealership_id = ${values.add(scope.dealershipId)}`];
  if (filter.owner !== null) where.push(`user_id = ${values.add(filter.owner)}`);
  if (filter.sessionType !== null) where.push(`session_type = ${values.add(filter.sessionType)}`);
  if (filter.status !== null) where.push(`status = ${values.add(filter.status)}`);
  // In so many words, because the plan for all callers must see that the index of open sessions will do.
  if (filter.status === "active" || filter.status === "paused") {
    where.push("status IN ('active', 'paused')");
  }
  if (filter.from) where.push(`start_time >= ${values.add(filter.from)}`);
  if (filter.to) where.push(`start_time < ${values.add(filter.to)}`);
  return where;
}

function counts(values: Values, scope: DealershipScope, filter: ListFilter): string {
  const where = [
    `dealership_id = ${values.add(scope.dealershipId)}`,
    `user_id = ${values.add(filter.owner ?? FLOOR)}`,
  ];
  if (filter.sessionType !== null) where.push(`session_type = ${values.add(filter.sessionType)}`);
  if (filter.status !== null) where.push(`status = ${values.add(filter.status)}`);
  return `FROM training_count WHERE ${where.join(" AND ")}`;
}

function countAll(values: Values, scope: DealershipScope, filter: ListFilter): string {
  return `(SELECT coalesce(sum(sessions), 0) ${counts(values, scope, filter)} AND level = 0)`;
}

/** Whole months, then the days of the month begun, then its hours, then the rows of what is left. */
function countBefore(
  values: Values,
  scope: DealershipScope,
  filter: ListFilter,
  moment: Date,
): string {
  const at = `${values.add(moment)}::timestamptz`;
  const start = (unit: string) => `date_trunc('${unit}', ${at}, 'UTC')`;
  const finest = filter.owner === null ? "hour" : "day";
  const hours =
    finest === "hour"
      ? `OR level = 3 AND starts_at >= ${start("day")} AND starts_at < ${start("hour")}`
      : "";
  const rows = conditions(values, scope, { ...filter, from: null, to: null });
  return `((SELECT coalesce(sum(sessions), 0) ${counts(values, scope, filter)} AND (
      level = 1 AND starts_at < ${start("month")}
      OR level = 2 AND starts_at >= ${start("month")} AND starts_at < ${start("day")} ${hours}))
    + (SELECT count(*) FROM training_session WHERE ${rows.join(" AND ")}
      AND start_time >= ${start(finest)} AND start_time < ${at}))`;
}

/** One step down: the month, day or hour in which the wanted row lies, and how many of it stand before. */
function stretch(
  values: Values,
  scope: DealershipScope,
  filter: ListFilter,
  unit: string,
  index: number,
  above = "start",
): string {
  const within =
    index === 0
      ? ""
      : `AND starts_at >= (SELECT starts_at FROM ${above})
         AND starts_at < (SELECT date_add(starts_at, '1 ${above}', 'UTC') FROM ${above})`;
  return `${unit} AS (
    SELECT starts_at, rest - (upto - own) AS rest
    FROM (SELECT starts_at, sum(sessions) AS own,
            sum(sum(sessions)) OVER (ORDER BY starts_at DESC) AS upto
          ${counts(values, scope, filter)} AND level = ${index + 1} ${within}
          GROUP BY starts_at) each_one,
      (SELECT rest FROM ${above}) above
    WHERE rest >= upto - own AND rest < upto)`;
}

/** Counts all sessions anew, a week of a dealership at a time, while nobody can write any. */
export async function recountSessions(trx: Trx): Promise<number> {
  await sql`SET LOCAL statement_timeout = 0`.execute(trx);
  await sql`LOCK TABLE training_session IN SHARE ROW EXCLUSIVE MODE`.execute(trx);
  await sql`DELETE FROM training_count`.execute(trx);
  await sql`DELETE FROM training_day`.execute(trx);
  const { rows } = await sql<{ sessions: number }>`
    WITH week AS (
      SELECT count(*) AS sessions, count_training_sessions(array_agg(s), '{}')
      FROM training_session s GROUP BY dealership_id, date_trunc('week', start_time))
    SELECT coalesce(sum(sessions), 0)::integer AS sessions FROM week`.execute(trx);
  return rows[0]?.sessions ?? 0;
}
