import type { QueryOf, ReplyOf } from "@walkaround/contract/route";
import type { listTrainingSessions as route } from "@walkaround/contract/training";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { refuse } from "../../platform/refuse.ts";
import { type Cursor, readCursor, writeCursor } from "./read-cursor.ts";
import { readMoment } from "./read-moment.ts";
import {
  countSessions,
  type ListFilter,
  listSessions,
  listSessionsAt,
} from "./session-list.queries.ts";
import { COUNT_LIMIT, countFound, listFound, readWords } from "./session-search.queries.ts";
import { listedOwner } from "./training.policy.ts";
import { presentSession } from "./training.present.ts";
import type { SessionRow } from "./training.queries.ts";

type Query = QueryOf<typeof route>;
type Place = { readonly after: Cursor | null; readonly skip: number; readonly limit: number };
type Found = {
  readonly rows: readonly SessionRow[];
  readonly total: number;
  readonly atLeast: boolean;
};

/** Newest first. A cursor continues where an answer ended; a page number costs the same at any depth. */
export async function listTrainingSessions(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  query: Query,
): Promise<ReplyOf<typeof route>> {
  const limit = query.limit ?? 20;
  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  const page = after ? after.page + 1 : (query.page ?? 1);
  const filter = readFilter(scope, query);
  // One row more than shown tells whether there is a next page.
  const place = { after, skip: after ? 0 : (page - 1) * limit, limit: limit + 1 };
  const isSearch = query.q !== undefined || query.tag !== undefined;
  const { rows, total, atLeast } = isSearch
    ? await search(ctx, scope, filter, query, place)
    : await list(ctx, scope, filter, place);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    sessions: shown.map(presentSession),
    pagination: {
      page,
      limit,
      total,
      pages: Math.ceil(total / limit),
      nextCursor: last
        ? writeCursor({ startTime: last.start_time.getTime(), id: last.id, page })
        : null,
      ...(atLeast && { atLeast }),
    },
  };
}

async function list(
  { sql }: Pick<Context, "sql">,
  scope: DealershipScope,
  filter: ListFilter,
  place: Place,
): Promise<Found> {
  const [rows, total] = await Promise.all([
    place.skip === 0
      ? listSessions(sql, scope, filter, place)
      : listSessionsAt(sql, scope, filter, place),
    countSessions(sql, scope, filter),
  ]);
  return { rows, total, atLeast: false };
}

async function search(
  { sql }: Pick<Context, "sql">,
  scope: DealershipScope,
  filter: ListFilter,
  { q, tag }: Query,
  place: Place,
): Promise<Found> {
  const words = q === undefined ? [] : await readWords(sql, q);
  if (q !== undefined && words.length === 0) return { rows: [], total: 0, atLeast: false };
  const wanted = { ...filter, tag: tag ?? null, words };
  const counted = await countFound(sql, scope, wanted);
  const rows = await listFound(sql, scope, wanted, { ...place, counted });
  return { rows, total: Math.min(counted, COUNT_LIMIT), atLeast: counted > COUNT_LIMIT };
}

function readFilter(scope: DealershipScope, query: Query): ListFilter {
  const from = readMoment(query.from, "query.from");
  const to = readMoment(query.to, "query.to");
  if (from && to && from > to) {
    throw refuse(
      "INVALID_INPUT",
      `"query.from" is ${query.from}, after "query.to" ${query.to}`,
      "query.from",
    );
  }
  return {
    owner: listedOwner(scope, query.userId),
    sessionType: query.sessionType ?? null,
    status: query.status ?? null,
    from,
    to,
  };
}
