import type { Scorecard } from "@walkaround/contract/scorecard";
import type { Scenario } from "@walkaround/domain/buyer/scenario";
import type { Rubric } from "@walkaround/domain/coaching/rubric";
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
import { findSession, lockSession, type SessionRow, updateSession } from "./training.queries.ts";
import { listLockedTurns, type TurnRow } from "./turns.queries.ts";

/** Scores a session once, under its row's lock; whoever asks later or at the same time gets that scorecard. */
export async function finishTrainingSession(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  id: string,
): Promise<Scorecard> {
  const known = requireOwn(scope, await findSession(ctx.sql, scope, id), id);
  // Before the transaction, which holds one connection and must not wait for another.
  const held = known.origin === "import" ? null : await thawSession(ctx, scope, known);
  await ctx.db.transaction().execute(async (trx) => {
    const session = requireOwn(scope, await lockSession(trx, scope, id), id);
    if (session.status === "completed" || !held) return;
    if (session.status === "cancelled") {
      throw refuse("SESSION_CANCELLED", "This session is cancelled and has no scorecard");
    }
    const turns = await listLockedTurns(trx, scope, id);
    const { score, scorecard } = judgeSession({
      sessionId: id,
      sessionType: session.session_type,
      difficulty: session.difficulty,
      turns: turns.map(turnOf),
      vehicle: (session.vehicle as VehicleFacts | null) ?? held.scenario.facts,
      rubric: held.rubric,
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

async function thawSession(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  session: SessionRow,
): Promise<{ scenario: Scenario; rubric: Rubric }> {
  const [scenario, rubric] = await Promise.all([
    thawScenario(ctx, scope, session),
    thawRubric(ctx, scope, session),
  ]);
  return { scenario, rubric };
}

function secondsBetween(turns: readonly TurnRow[]): number {
  const first = turns[0]?.created_at.getTime() ?? 0;
  const last = turns.at(-1)?.created_at.getTime() ?? first;
  return Math.max(0, Math.round((last - first) / 1000));
}
