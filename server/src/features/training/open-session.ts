import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import type { Scenario } from "@walkaround/domain/buyer/scenario";
import type { Context } from "../../platform/context.ts";
import type { Trx } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { newId } from "../../platform/new-id.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { chooseRubric } from "../rubrics/choose-rubric.ts";
import { openRehearsal, withHints } from "./answer-seller.ts";
import { freezeDocument } from "./freeze-document.ts";
import { getOwnSession } from "./get-training-session.ts";
import { makeSession } from "./make-session.ts";
import { tellSession } from "./tell-session.ts";
import { presentDetail } from "./training.present.ts";
import { insertSessions, keepDocuments, readLanguage } from "./training.queries.ts";
import { insertTurns } from "./turns.queries.ts";

type Wish = {
  readonly id?: string | undefined;
  readonly seed: number;
  readonly title?: string | undefined;
  readonly mode?: "text" | "voice" | undefined;
  readonly tags?: readonly string[] | undefined;
};

/**
 * Stores a session with the buyer's opening line; `also` joins its transaction. The same id again gives the
 * session that is there.
 */
export async function openSession(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  scenario: Scenario,
  wish: Wish,
  also?: (trx: Trx, sessionId: string) => Promise<void>,
): Promise<TrainingSessionDetail> {
  const now = ctx.clock.now();
  const id = wish.id ?? newId(now);
  const frozen = freezeDocument(scenario);
  const rubric = freezeDocument(await chooseRubric(ctx, scope, scenario.sessionType));

  const started = await ctx.db.transaction().execute(async (trx) => {
    await keepDocuments(trx, scope, [frozen, rubric]);
    const rehearsal = { sessionId: id, scenario, vehicle: null };
    const language = await readLanguage(trx, scope);
    const opening = withHints(rehearsal, [], openRehearsal(rehearsal, wish.seed, now), language);
    const [session] = await insertSessions(trx, scope, [
      makeSession({
        id,
        user_id: scope.userId,
        session_type: scenario.sessionType,
        difficulty: scenario.difficulty,
        mode: wish.mode ?? "text",
        status: "active",
        title: wish.title ?? scenario.title,
        tags: [...(wish.tags ?? [])],
        scenario_id: scenario.id,
        scenario_digest: frozen.digest,
        rubric_digest: rubric.digest,
        seed: wish.seed,
        turn_count: 1,
        start_time: now,
      }),
    ]);
    if (!session) return null;
    await insertTurns(trx, scope, [opening]);
    await also?.(trx, id);
    await emitEvent(trx, ...tellSession(scope, session));
    return presentDetail(session, [opening], scenario);
  });
  return started ?? getOwnSession(ctx, scope, id);
}
