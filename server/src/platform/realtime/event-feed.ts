import type { Sql } from "../db/database.ts";
import type { Log } from "../log.ts";
import { EVENT_CHANNEL } from "./emit-event.ts";

export type StoredEvent = {
  id: string;
  dealershipId: string;
  topic: string;
  type: string;
  data: unknown;
};

/** The most that one resume gives back; a client further behind reads the snapshot. */
const REPLAY_LIMIT = 500;

/**
 * Events as they commit, in order of arrival. Ids of one tick are read together. After a lost connection
 * the feed says so, because notifications of that time are gone.
 */
export async function followEvents(
  sql: Sql,
  log: Log,
  onEvents: (events: readonly StoredEvent[]) => void,
  onGap: () => void,
): Promise<() => Promise<void>> {
  let waiting: string[] = [];
  let reading = Promise.resolve();
  let isFirst = true;

  const drain = () => {
    const ids = waiting;
    waiting = [];
    if (ids.length === 0) return;
    reading = reading
      .then(async () => onEvents(await readEvents(sql, ids)))
      .catch((error: unknown) => {
        log.warn(
          { err: error },
          "Events could not be read; subscribers are sent to their snapshots",
        );
        onGap();
      });
  };

  const { unlisten } = await sql.listen(
    EVENT_CHANNEL,
    (id) => {
      waiting.push(id);
      if (waiting.length === 1) setImmediate(drain);
    },
    () => {
      if (!isFirst) onGap();
      isFirst = false;
    },
  );
  return async () => {
    await unlisten();
    await reading;
  };
}

async function readEvents(sql: Sql, ids: readonly string[]): Promise<StoredEvent[]> {
  return sql<StoredEvent[]>`
    SELECT id::text AS id, dealership_id AS "dealershipId", topic, type, data
    FROM realtime_event WHERE id = ANY(${ids as string[]}::text[]::bigint[]) ORDER BY id`;
}

/** What a client missed of a topic, or null when it is more than a replay gives or already pruned. */
export async function readMissed(
  sql: Sql,
  dealershipId: string,
  topic: string,
  after: string,
): Promise<StoredEvent[] | null> {
  const [pruned] = await sql<{ away: boolean }[]>`
    SELECT up_to > ${after}::numeric AS away FROM realtime_pruned`;
  if (pruned?.away) return null;
  const missed = await sql<StoredEvent[]>`
    SELECT id::text AS id, dealership_id AS "dealershipId", topic, type, data
    FROM realtime_event
    WHERE dealership_id = ${dealershipId} AND topic = ${topic} AND id > ${after}::numeric
    ORDER BY id LIMIT ${REPLAY_LIMIT + 1}`;
  return missed.length > REPLAY_LIMIT ? null : [...missed];
}

/** Lets go of events that no client resumes from any more, and remembers up to which. */
export async function pruneEvents(sql: Sql): Promise<void> {
  await sql`
    WITH gone AS (
      DELETE FROM realtime_event WHERE created_at < now() - interval '1 day' RETURNING id
    )
    UPDATE realtime_pruned SET up_to = greatest(up_to, coalesce((SELECT max(id) FROM gone), 0))`;
}
