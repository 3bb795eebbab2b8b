import type { Scorecard } from "@walkaround/contract/scorecard";
import type { Scenario } from "@walkaround/domain/buyer/scenario";
import type { Rubric } from "@walkaround/domain/coaching/rubric";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { askJudge } from "./ask-judge.ts";
import { thawRubric, thawScenario } from "./freeze-document.ts";
import { getScorecard } from "./get-scorecard.ts";
import { judgeSession } from "./judge-session.ts";
import { recordPractice } from "./record-practice.ts";
import { judgeTranscript } from "./score-transcript.ts";
import { insertScorecards } from "./scorecard.queries.ts";
import { tellSession } from "./tell-session.ts";
import { requireOwn } from "./training.policy.ts";
import { turnOf } from "./training.present.ts";
import { findSession, lockSession, type SessionRow, updateSession } from "./training.queries.ts";
import { findBuyerState, listLockedTurns, listTurns, type TurnRow } from "./turns.queries.ts";

type Needs = Pick<Context, "db" | "sql" | "clock" | "llm">;
type Held = { readonly scenario: Scenario; readonly rubric: Rubric };

/**
 * Scores a session once, under its row's lock; whoever asks later or at the same time gets that scorecard. A
 * model, when there is one, is asked before, with nothing locked.
 */
export async function finishTrainingSession(
  ctx: Needs,
  scope: DealershipScope,
  id: string,
): Promise<Scorecard> {
  const known = requireOwn(scope, await findSession(ctx.sql, scope, id), id);
  // Before the transaction, which holds one connection and must not wait for another.
  const held = known.origin === "import" ? null : await thawSession(ctx, scope, known);
  const asked = held && (await askModel(ctx, scope, known, held));
  await ctx.db.transaction().execute(async (trx) => {
    const session = requireOwn(scope, await lockSession(trx, scope, id), id);
    if (session.status === "completed" || !held) return;
    if (session.status === "cancelled") {
      throw refuse("SESSION_CANCELLED", "This session is cancelled and has no scorecard");
    }
    const turns = await listLockedTurns(trx, scope, id);
    const { score, scorecard } = judgeSession({
      ...judgeInput(session, held, turns),
      language: session.language,
      endTime: ctx.clock.now(),
      // Answers are to the talk that was sent: a turn or a wording that came since makes them void.
      judge: asked && isSameTalk(asked.turns, turns) ? asked.judge : null,
    });
    await insertScorecards(trx, scope, [scorecard]);
    await recordPractice(trx, scope, {
      sessionId: id,
      userId: session.user_id,
      scenario: held.scenario,
      scenarioDigest: session.scenario_digest ?? Buffer.alloc(0),
      verdicts: judgeTranscript(judgeInput(session, held, turns)).verdicts,
      state: await findBuyerState(trx, scope, id, turns.length),
      at: score.end_time ?? ctx.clock.now(),
    });
    const finished = await updateSession(trx, scope, id, { status: "completed", ...score });
    await emitEvent(trx, ...tellSession(scope, finished));
  });
  return getScorecard(ctx, scope, id);
}

async function askModel(ctx: Needs, scope: DealershipScope, session: SessionRow, held: Held) {
  if (!ctx.llm || session.status === "completed" || session.status === "cancelled") return null;
  const turns = await listTurns(ctx.sql, scope, session.id);
  const input = judgeInput(session, held, turns);
  return {
    turns,
    judge: await askJudge(ctx.llm, { ...input, language: "en", endTime: ctx.clock.now() }),
  };
}

function judgeInput(session: SessionRow, held: Held, turns: readonly TurnRow[]) {
  return {
    sessionId: session.id,
    sessionType: session.session_type,
    difficulty: session.difficulty,
    turns: turns.map(turnOf),
    vehicle: (session.vehicle as VehicleFacts | null) ?? held.scenario.facts,
    rubric: held.rubric,
    duration: secondsBetween(turns),
  };
}

function isSameTalk(one: readonly TurnRow[], other: readonly TurnRow[]): boolean {
  return one.length === other.length && one.every((turn, at) => turn.text === other[at]?.text);
}

async function thawSession(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  session: SessionRow,
): Promise<Held> {
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
