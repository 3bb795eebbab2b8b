import type { Context } from "../../platform/context.ts";
import { recountSessions } from "./session-list.queries.ts";

/**
 * Makes the totals and days of every dealership anew from the sessions themselves, in one transaction; writers
 * wait until it is done. For whoever has the machine: it shows nobody's data to anybody. Answers with the
 * number of sessions counted.
 */
export async function rebuildCounts(ctx: Pick<Context, "db">): Promise<number> {
  return ctx.db.transaction().execute((trx) => recountSessions(trx));
}
