import { randomInt } from "node:crypto";
import type { startDrill as route } from "@walkaround/contract/drills";
import type { BodyOf } from "@walkaround/contract/route";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import { drillScenario } from "@walkaround/domain/buyer/drill-scenario";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { quoteValue, refuse } from "../../platform/refuse.ts";
import { findDrill, markDrillSession } from "./drills.queries.ts";
import { thawScenario } from "./freeze-document.ts";
import { openSession } from "./open-session.ts";

const SEEDS = 2 ** 32;

/** A session that opens with the objection. The same id again gives the same session. */
export async function startDrill(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  id: string,
  wish: BodyOf<typeof route>,
): Promise<TrainingSessionDetail> {
  const drill = await findDrill(ctx.sql, scope, id);
  if (drill?.user_id !== scope.userId) throw unknown(id);
  const scenario = drillScenario(await thawScenario(ctx, scope, drill), drill.objection);
  if (!scenario) throw unknown(id);
  const wanted = { id: wish.id, seed: randomInt(SEEDS), tags: [] };
  return openSession(ctx, scope, scenario, wanted, (trx, sessionId) =>
    markDrillSession(trx, scope, sessionId, drill.id),
  );
}

function unknown(id: string) {
  return refuse("DRILL_NOT_FOUND", `There is no drill ${quoteValue(id)} of yours`);
}
