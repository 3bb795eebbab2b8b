import type { Database, Trx } from "../db/database.ts";
import { storeEvents } from "../db/store-events.ts";

export type NewEvent = {
  dealershipId: string;
  /** `session:<id>`, `job:<id>`, `dealership`, or `user:<id>` for what a client calls `user:me`. */
  topic: string;
  type: string;
  data: unknown;
};

/** The channel that every api process listens on; the payload is the event's id. */
export const EVENT_CHANNEL = "realtime_event";

/**
 * Tells whoever subscribed, once the caller's transaction commits: the row is kept for those who were away,
 * the notification wakes the processes that hold sockets.
 */
export async function emitEvent(db: Database | Trx, ...events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ dealershipId, topic, type, data }) => ({
    dealership_id: dealershipId,
    topic,
    type,
    data: data ?? null,
  }));
  await storeEvents(db, EVENT_CHANNEL, rows);
}
