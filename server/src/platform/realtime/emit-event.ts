import type { Kysely, Transaction } from "kysely";
import { sql } from "kysely";
import type { Tables } from "../db/database.ts";

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
export async function emitEvent(
  trx: Kysely<Tables> | Transaction<Tables>,
  ...events: readonly NewEvent[]
): Promise<void> {
  if (events.length === 0) return;
  await sql`
    WITH stored AS (
      INSERT INTO realtime_event (dealership_id, topic, type, data)
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(events.map(rowOf))}::text::jsonb)
        AS event (dealership_id uuid, topic text, type text, data jsonb)
      RETURNING id
    )
    SELECT pg_notify(${EVENT_CHANNEL}, id::text) FROM stored ORDER BY id
  `.execute(trx);
}

function rowOf(event: NewEvent): object {
  const { dealershipId, topic, type, data } = event;
  return { dealership_id: dealershipId, topic, type, data: data ?? null };
}
