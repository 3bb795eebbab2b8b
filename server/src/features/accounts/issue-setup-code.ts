import type { Context } from "../../platform/context.ts";
import { dealershipKinds, keepSetupCode } from "./accounts.queries.ts";
import { hashCode, makeCode } from "./make-code.ts";

/**
 * A one-time code with which the first visitor may create the dealership, or null when there is one.
 * Only its hash is kept. Codes of earlier starts stay good until one is used: several processes may start.
 */
export async function issueSetupCode(
  ctx: Pick<Context, "db" | "sql" | "clock">,
): Promise<string | null> {
  if ((await dealershipKinds(ctx.sql)).any) return null;
  const code = makeCode();
  await keepSetupCode(ctx.db, hashCode(code), ctx.clock.now());
  return code;
}
