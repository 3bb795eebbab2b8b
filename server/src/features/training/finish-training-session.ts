import type { Scorecard } from "@walkaround/contract/scorecard";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { thawRubric, thawScenario } from "./freeze-document.ts";
import { getScorecard } from "./get-scorecard.ts";
import { judgeSession } from "./judge-session.ts";
import { insertScorecards } from "./scorecard.queries.ts";
import { tellSession } from "./tell-session.ts";
import { requireOwn } from "./training.policy.ts";
import { turnOf } from "./training.present.ts";
import { listLatestTurns, lockSession, type TurnRow, updateSession } from "./training.queries.ts";

/** Scores a session once, under its row's lock; whoever asks later or at the same time gets that scorecard. */
export async function finishTrainingSession(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  id: string,
): Promise<Scorecard> {
  await ctx.db.transaction().execute(async (trx) => {
    const session = requireOwn(scope, await lockSession(trx, scope, id), id);
    if (session.status === "completed") return;
    if (session.status === "cancelled") {
      throw refuse("SESSION_CANCELLED", "This session is cancelled and has no scorecard");
    }
    const scenario = await thawScenario(ctx, scope, session);
    const turns = await listLatestTurns(trx, scope, id, { from: 0, last: -1, clientTurnId: null });
    const { score, scorecard } = judgeSession({
      sessionId: id,
      sessionType: session.session_type,
      difficulty: session.difficulty,
      turns: turns.map(turnOf),
      vehicle: (session.vehicle as VehicleFacts | null) ?? scenario.facts,
      rubric: await thawRubric(ctx, scope, session),
      language: session.language,
      endTime: ctx.clock.now(),
      duration: secondsBetween(turns),
    });
    await insertScorecards(trx, scope, [scorecard]);
    const finished = await updateSession(trx, scope, id, { status: "completed", ...score });
    await emitEvent(trx, ...tellSession(scope, finished));
  });
  return getScorecard(ctx, scope, id);
}

function secondsBetween(turns: readonly TurnRow[]): number {
  const first = turns[0]?.created_at.getTime() ?? 0;
  const last = turns.at(-1)?.created_at.getTime() ?? first;
  return Math.max(0, Math.round((last - first) / 1000));
}
