// Sessions found by tag or by words of title and tags, through the trigram index.
import type { Sql } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import type { Cursor } from "./read-cursor.ts";
import { conditionsAfter, type ListFilter, NEWEST_FIRST, Values } from "./session-list.queries.ts";
import { SESSION_COLUMNS, type SessionRow } from "./training.queries.ts";

export type SearchFilter = ListFilter & {
  readonly tag: string | null;
  /** As `readWords` gives them; each must be in title or tags. */
  readonly words: readonly string[];
};

/** A search stops counting here. */
export const COUNT_LIMIT = 10_000;

const COLUMNS = SESSION_COLUMNS.map((name) => `s.${name}`).join(", ");

/** What a query asks for, cut into words as the searched text was. Punctuation alone gives none. */
export async function readWords(db: Sql, query: string): Promise<string[]> {
  const [row] = await db<{ words: string[] }[]>`
    SELECT coalesce(array_agg(DISTINCT word), '{}') AS words
    FROM string_to_table(training_words(${query}), ' ') AS word WHERE word <> ''`;
  return row?.words ?? [];
}

/**
 * How many match, at most one more than the limit. In order, because of a common word the planner would read
 * the whole table from its start, other dealerships' rows and all.
 */
export async function countFound(
  db: Sql,
  scope: DealershipScope,
  filter: SearchFilter,
): Promise<number> {
  const values = new Values();
  const text = `SELECT count(*)::integer AS total FROM (
    SELECT FROM training_session WHERE ${matches(values, scope, filter, null).join(" AND ")}
    ${NEWEST_FIRST} LIMIT ${COUNT_LIMIT + 1}) found`;
  const [row] = await db.unsafe<{ total: number }[]>(text, values.list, UNPREPARED);
  return row?.total ?? 0;
}

/**
 * Where few match, all of them are found by index and put in order; where many do, the first of them are met
 * soon on the way from the newest session. The planner's guess of which it is can be off by a thousand times,
 * so the count decides.
 */
export async function listFound(
  db: Sql,
  scope: DealershipScope,
  filter: SearchFilter,
  {
    after,
    skip,
    limit,
    counted,
  }: { after: Cursor | null; skip: number; limit: number; counted: number },
): Promise<SessionRow[]> {
  const values = new Values();
  const where = matches(values, scope, filter, after);
  const found = counted <= COUNT_LIMIT ? "MATERIALIZED" : "NOT MATERIALIZED";
  const text = `
    WITH found AS ${found} (
      SELECT id, start_time FROM training_session WHERE ${where.join(" AND ")}),
    page AS MATERIALIZED (
      SELECT id FROM found ${NEWEST_FIRST} OFFSET ${values.add(skip)} LIMIT ${limit})
    SELECT ${COLUMNS} FROM page
    JOIN training_session s ON s.dealership_id = ${values.add(scope.dealershipId)} AND s.id = page.id
    ${NEWEST_FIRST.replaceAll(/(start_time|id)/g, "s.$1")}`;
  return db.unsafe<SessionRow[]>(text, values.list, UNPREPARED);
}

/** Every search has words of its own, for which a plan made for all of them is a bad one. */
const UNPREPARED = { prepare: false } as const;

function matches(
  values: Values,
  scope: DealershipScope,
  filter: SearchFilter,
  after: Cursor | null,
): string[] {
  const where = conditionsAfter(values, scope, filter, after);
  if (filter.tag !== null) where.push(`tags @> ARRAY[${values.add(filter.tag)}]::text[]`);
  for (const word of filter.words) {
    // Under three letters there is no trigram to look up but that of a word's beginning.
    const pattern = [...word].length < 3 ? `% ${word}%` : `%${word}%`;
    where.push(`search_text LIKE ${values.add(pattern)}`);
  }
  return where;
}
