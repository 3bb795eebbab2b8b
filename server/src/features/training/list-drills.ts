import type { Drill, listDrills as route } from "@walkaround/contract/drills";
import type { ReplyOf } from "@walkaround/contract/route";
import { cardOf } from "@walkaround/domain/buyer/scenario-library";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { type DrillRow, listDrillsOf } from "./drills.queries.ts";
import { thawScenario } from "./freeze-document.ts";

/** One's own drills, what is due longest first. */
export async function listDrills(
  ctx: Pick<Context, "sql" | "clock">,
  scope: DealershipScope,
): Promise<ReplyOf<typeof route>> {
  const rows = await listDrillsOf(ctx.sql, scope, scope.userId);
  const now = ctx.clock.now();
  return { drills: await Promise.all(rows.map((row) => present(ctx, scope, row, now))) };
}

async function present(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  row: DrillRow,
  now: Date,
): Promise<Drill> {
  const scenario = await thawScenario(ctx, scope, row);
  const objection = scenario.objections.find(({ id }) => id === row.objection);
  return {
    id: row.id,
    scenario: cardOf(scenario),
    objection: objection?.raise[0] ?? scenario.title,
    missed: row.missed,
    practised: row.practised,
    due: row.due.toISOString(),
    isDue: row.due <= now,
    lastSessionId: row.last_session,
  };
}
