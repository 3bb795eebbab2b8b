import type { BodyOf, ReplyOf } from "@walkaround/contract/route";
import type { importTrainingSession as route } from "@walkaround/contract/training";
import type { Turn } from "@walkaround/domain/talk/transcript";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { newId } from "../../platform/new-id.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { chooseRubric } from "../rubrics/choose-rubric.ts";
import { freezeDocument } from "./freeze-document.ts";
import { judgeSession } from "./judge-session.ts";
import { makeSession } from "./make-session.ts";
import { makeTurn } from "./make-turn.ts";
import { readImport } from "./read-import.ts";
import { refuseBlankNames } from "./refuse-blank-names.ts";
import { insertScorecards } from "./scorecard.queries.ts";
import { tellSession } from "./tell-session.ts";
import { presentDetail, presentScorecard } from "./training.present.ts";
import { insertSessions, keepDocuments, readLanguage } from "./training.queries.ts";
import { insertTurns, type NewTurn } from "./turns.queries.ts";

type Imported = ReplyOf<typeof route>;

/** Scores and keeps the transcript of a real talk, if everybody in it agreed to that. */
export async function importTrainingSession(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  body: BodyOf<typeof route>,
): Promise<Imported> {
  if (body.consent !== true) {
    throw refuse(
      "CONSENT_REQUIRED",
      'Set "body.consent" to true once everybody in the talk has agreed to its being scored and kept',
      "body.consent",
    );
  }
  refuseBlankNames(body);
  const { sessionType, difficulty, vehicle, turns } = readImport(body);
  const rubric = await chooseRubric(ctx, scope, sessionType);
  const frozen = freezeDocument(rubric);
  const now = ctx.clock.now();
  const id = newId(now);
  const duration = secondsOf(turns);
  const startTime = new Date(now.getTime() - (duration ?? 0) * 1000);
  const stored = turns.map((turn, number) => transcriptTurn(id, number, turn, startTime));

  return ctx.db.transaction().execute(async (trx) => {
    await keepDocuments(trx, scope, [frozen]);
    const language = await readLanguage(trx, scope);
    const { score, scorecard, inLanguage } = judgeSession({
      sessionId: id,
      sessionType,
      difficulty,
      turns,
      vehicle,
      rubric,
      language,
      endTime: now,
      duration,
    });
    const [session] = await insertSessions(trx, scope, [
      makeSession({
        id,
        user_id: scope.userId,
        session_type: sessionType,
        difficulty,
        origin: "import",
        status: "completed",
        title: body.title ?? "Imported talk",
        tags: body.tags ?? [],
        rubric_digest: frozen.digest,
        vehicle,
        turn_count: turns.length,
        start_time: startTime,
        ...score,
      }),
    ]);
    if (!session) throw new Error(`The new session ${id} could not be stored`);
    await insertTurns(trx, scope, stored);
    await insertScorecards(trx, scope, [scorecard]);
    await emitEvent(trx, ...tellSession(scope, session));
    return {
      ...presentDetail(session, stored, null),
      scorecard: presentScorecard(id, { ...scorecard, document: inLanguage }),
    };
  });
}

/** From the first word to the last; null when the transcript has no times. */
function secondsOf(turns: readonly Turn[]): number | null {
  const times = turns.flatMap(({ startedAt, endedAt }) =>
    [startedAt, endedAt].filter((time) => time !== undefined),
  );
  if (times.length < 2) return null;
  const { first, last } = times.reduce(
    (span, time) => ({ first: Math.min(span.first, time), last: Math.max(span.last, time) }),
    { first: Number.POSITIVE_INFINITY, last: 0 },
  );
  return Math.round(last - first);
}

function transcriptTurn(sessionId: string, number: number, turn: Turn, startTime: Date): NewTurn {
  return makeTurn({
    session_id: sessionId,
    number,
    speaker: turn.speaker,
    text: turn.text,
    source: "transcript",
    created_at: new Date(startTime.getTime() + Math.round((turn.startedAt ?? 0) * 1000)),
    started_at: turn.startedAt ?? null,
    ended_at: turn.endedAt ?? null,
  });
}
