import type { Scenario } from "@walkaround/domain/buyer/scenario";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { isOwnId } from "./scenarios.policy.ts";
import { findScenarioContent } from "./scenarios.queries.ts";

/** The dealership's own scenario of an id, for a session that begins with it: all of it. Null when there is none. */
export async function findOwnScenario(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  id: string | undefined,
): Promise<Scenario | null> {
  if (id === undefined || !isOwnId(id)) return null;
  return (await findScenarioContent(ctx.sql, scope, id))?.document ?? null;
}
