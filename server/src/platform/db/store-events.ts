import { type Kysely, sql } from "kysely";
import type { Tables } from "./database.ts";

export type EventRow = { dealership_id: string; topic: string; type: string; data: unknown };

/** Stores events in the caller's transaction and notifies a channel of their ids when it commits. */
export async function storeEvents(
  trx: Kysely<Tables>,
  channel: string,
  rows: readonly EventRow[],
): Promise<void> {
  await sql`
    WITH stored AS (
      INSERT INTO realtime_event (dealership_id, topic, type, data)
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
        AS event (dealership_id uuid, topic text, type text, data jsonb)
      RETURNING id
    )
    SELECT pg_notify(${channel}, id::text) FROM stored ORDER BY id
  `.execute(trx);
}
