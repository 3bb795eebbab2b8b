import type { Kysely, Transaction } from "kysely";
import { sql } from "kysely";
import type { Tables } from "../db/database.ts";
import type { DealershipScope } from "../db/scope.ts";

/** A job as it waits: whose it is, and what its handler needs. */
export type JobPayload = {
  readonly dealershipId: string;
  readonly userId: string;
  readonly role: DealershipScope["role"];
  readonly input: unknown;
};

/** Adds a job in the caller's transaction: it exists exactly when the row that needs it does. */
export async function enqueue(
  trx: Kysely<Tables> | Transaction<Tables>,
  scope: DealershipScope,
  name: string,
  input: unknown,
): Promise<void> {
  const { dealershipId, userId, role } = scope;
  const payload: JobPayload = { dealershipId, userId, role, input };
  await sql`SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::text::json)`.execute(
    trx,
  );
}
