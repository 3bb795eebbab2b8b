import { randomInt } from "node:crypto";
import type { BodyOf } from "@walkaround/contract/route";
import type { startTrainingSession as route } from "@walkaround/contract/training";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { newId } from "../../platform/new-id.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { quoteValue, refuse } from "../../platform/refuse.ts";
import { chooseRubric } from "../rubrics/choose-rubric.ts";
import { findOwnScenario } from "../scenarios/find-own-scenario.ts";
import { openRehearsal, withHints } from "./answer-seller.ts";
import { chooseScenario } from "./choose-scenario.ts";
import { freezeDocument } from "./freeze-document.ts";
import { getOwnSession } from "./get-training-session.ts";
import { makeSession } from "./make-session.ts";
import { refuseBlankNames } from "./refuse-blank-names.ts";
import { tellSession } from "./tell-session.ts";
import { presentDetail } from "./training.present.ts";
import { insertSessions, keepDocuments, readLanguage } from "./training.queries.ts";
import { insertTurns } from "./turns.queries.ts";

const SEEDS = 2 ** 32;

/** Begins a rehearsal with the buyer's opening line. The same id again gives the same session. */
export async function startTrainingSession(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  wish: BodyOf<typeof route>,
): Promise<TrainingSessionDetail> {
  refuseBlankNames(wish);
  if (wish.vehicleId !== undefined) {
    throw refuse(
      "VEHICLE_NOT_FOUND",
      `There is no vehicle ${quoteValue(wish.vehicleId)} in stock`,
      "body.vehicleId",
    );
  }
  const seed = wish.seed ?? randomInt(SEEDS);
  const own = await findOwnScenario(ctx, scope, wish.scenarioId);
  const scenario = chooseScenario({ ...wish, seed }, own);
  const now = ctx.clock.now();
  const id = wish.id ?? newId(now);
  const frozen = freezeDocument(scenario);
  const rubric = freezeDocument(await chooseRubric(ctx, scope, scenario.sessionType));

  const started = await ctx.db.transaction().execute(async (trx) => {
    await keepDocuments(trx, scope, [frozen, rubric]);
    const rehearsal = { sessionId: id, scenario, vehicle: null };
    const language = await readLanguage(trx, scope);
    const opening = withHints(rehearsal, [], openRehearsal(rehearsal, seed, now), language);
    const [session] = await insertSessions(trx, scope, [
      makeSession({
        id,
        user_id: scope.userId,
        session_type: scenario.sessionType,
        difficulty: scenario.difficulty,
        mode: wish.mode ?? "text",
        status: "active",
        title: wish.title ?? scenario.title,
        tags: wish.tags ?? [],
        scenario_id: scenario.id,
        scenario_digest: frozen.digest,
        rubric_digest: rubric.digest,
        seed,
        turn_count: 1,
        start_time: now,
      }),
    ]);
    if (!session) return null;
    await insertTurns(trx, scope, [opening]);
    await emitEvent(trx, ...tellSession(scope, session));
    return presentDetail(session, [opening], scenario);
  });
  return started ?? getOwnSession(ctx, scope, id);
}
