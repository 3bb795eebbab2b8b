import type { BodyOf } from "@walkaround/contract/route";
import type { forkTrainingSession as route } from "@walkaround/contract/training";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import type { Context } from "../../platform/context.ts";
import type { Trx } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { newId } from "../../platform/new-id.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { thawScenario } from "./freeze-document.ts";
import { getOwnSession, getTrainingSession } from "./get-training-session.ts";
import { answerSeller, openRehearsal, type Rehearsal } from "./let-buyer-speak.ts";
import { tellSession } from "./tell-session.ts";
import { requireVisible } from "./training.policy.ts";
import { turnOf } from "./training.present.ts";
import {
  copyTurns,
  findBuyerState,
  findSession,
  insertSessions,
  insertTurns,
  listTurns,
  type NewTurn,
  readLanguage,
  type SessionRow,
} from "./training.queries.ts";

/**
 * A new session of the caller's that shares everything said before a turn. Whoever may read a session may fork
 * it: a manager tries what a salesperson went through.
 */
export async function forkTrainingSession(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  id: string,
  wish: BodyOf<typeof route>,
): Promise<TrainingSessionDetail> {
  const source = requireVisible(scope, await findSession(ctx.sql, scope, id), id);
  refuseUnforkable(source, wish.turn);
  const scenario = await thawScenario(ctx, scope, source);
  const turns = (await listTurns(ctx.sql, scope, id)).slice(0, wish.turn);
  const now = ctx.clock.now();
  const forkId = wish.id ?? newId(now);

  const forked = await ctx.db.transaction().execute(async (trx) => {
    const rehearsal = {
      sessionId: forkId,
      scenario,
      vehicle: source.vehicle as VehicleFacts | null,
      language: await readLanguage(trx, scope),
    };
    const next = await nextTurn(trx, scope, source, rehearsal, turns.map(turnOf), now);
    const [session] = await insertSessions(trx, scope, [
      {
        ...source,
        id: forkId,
        user_id: scope.userId,
        status: "active",
        scenario_digest: source.scenario_digest?.toString("hex") ?? null,
        rubric_digest: source.rubric_digest.toString("hex"),
        seed: source.seed === null ? null : Number(source.seed),
        outcome: next?.outcome ?? null,
        turn_count: turns.length + (next ? 1 : 0),
        forked_from: id,
        forked_turn: wish.turn,
        start_time: now,
        ...UNSCORED,
      },
    ]);
    if (!session) return false;
    await copyTurns(trx, scope, { from: id, to: forkId, before: wish.turn, at: now });
    if (next) await insertTurns(trx, scope, [next]);
    await emitEvent(trx, ...tellSession(scope, session));
    return true;
  });
  return forked ? getTrainingSession(ctx, scope, forkId) : getOwnSession(ctx, scope, forkId);
}

const UNSCORED = {
  end_time: null,
  duration: null,
  overall_score: null,
  confidence: null,
  clarity: null,
  pace: null,
  volume: null,
  engagement: null,
  passed: null,
} as const;

function refuseUnforkable(source: SessionRow, turn: number): void {
  if (source.origin === "import") {
    throw refuse("SESSION_IMPORTED", "An imported talk has no simulated buyer to go on with");
  }
  if (turn < source.turn_count) return;
  throw refuse(
    "TURN_OUT_OF_RANGE",
    `"body.turn" is ${turn}; this session has the turns 0 to ${source.turn_count - 1}`,
    "body.turn",
  );
}

/** What the buyer says at once: the opening of an empty talk, or the answer when the seller spoke last. */
async function nextTurn(
  trx: Trx,
  scope: DealershipScope,
  source: SessionRow,
  rehearsal: Rehearsal,
  turns: readonly ReturnType<typeof turnOf>[],
  at: Date,
): Promise<NewTurn | null> {
  if (turns.length === 0) return openRehearsal(rehearsal, Number(source.seed), at);
  if (turns.at(-1)?.speaker === "buyer") return null;
  const state = await findBuyerState(trx, scope, source.id, turns.length);
  return answerSeller(rehearsal, state, turns, turns.length, at);
}
