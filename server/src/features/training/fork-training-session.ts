import type { BodyOf } from "@walkaround/contract/route";
import type { forkTrainingSession as route } from "@walkaround/contract/training";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { newId } from "../../platform/new-id.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { answerSeller, openRehearsal, type Rehearsal, withHints } from "./answer-seller.ts";
import { thawScenario } from "./freeze-document.ts";
import { getOwnSession, getTrainingSession } from "./get-training-session.ts";
import { makeSession } from "./make-session.ts";
import { makeTurn } from "./make-turn.ts";
import { tellSession } from "./tell-session.ts";
import { requireVisible } from "./training.policy.ts";
import { turnOf } from "./training.present.ts";
import { findSession, insertSessions, readLanguage, type SessionRow } from "./training.queries.ts";
import {
  copyTurns,
  findBuyerState,
  insertTurns,
  listTurns,
  type NewTurn,
  type TurnRow,
} from "./turns.queries.ts";

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
    const vehicle = source.vehicle as VehicleFacts | null;
    const rehearsal = { sessionId: forkId, scenario, vehicle };
    const state = await findBuyerState(trx, scope, id, wish.turn);
    const spoken = buyerSpeaksLast(rehearsal, Number(source.seed), state, turns.at(-1), now);
    const language = await readLanguage(trx, scope);
    const before = turns.slice(0, spoken.number).map(turnOf);
    const last = withHints(rehearsal, before, spoken, language);
    const [session] = await insertSessions(trx, scope, [
      makeSession({
        id: forkId,
        user_id: scope.userId,
        session_type: source.session_type,
        difficulty: source.difficulty,
        mode: source.mode,
        status: "active",
        title: source.title,
        tags: source.tags,
        scenario_id: source.scenario_id,
        scenario_digest: source.scenario_digest?.toString("hex") ?? null,
        rubric_digest: source.rubric_digest.toString("hex"),
        seed: Number(source.seed),
        vehicle,
        outcome: last.outcome,
        turn_count: last.number + 1,
        forked_from: id,
        forked_turn: wish.turn,
        start_time: now,
      }),
    ]);
    if (!session) return false;
    await copyTurns(trx, scope, { from: id, to: forkId, before: last.number, at: now });
    await insertTurns(trx, scope, [last]);
    await emitEvent(trx, ...tellSession(scope, session));
    return true;
  });
  return forked ? getTrainingSession(ctx, scope, forkId) : getOwnSession(ctx, scope, forkId);
}

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

/** The turn that the caller goes on from: the buyer's last of the shared ones, or what they say to the seller's. */
function buyerSpeaksLast(
  rehearsal: Rehearsal,
  seed: number,
  state: unknown,
  last: TurnRow | undefined,
  at: Date,
): NewTurn {
  if (!last) return openRehearsal(rehearsal, seed, at);
  const shared = { ...last, session_id: rehearsal.sessionId, created_at: at };
  if (last.speaker === "seller") return answerSeller(rehearsal, state, makeTurn(shared));
  return makeTurn({ ...shared, buyer_state: state });
}
