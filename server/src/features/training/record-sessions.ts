import { findRubric } from "@walkaround/domain/coaching/rubric-library";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { freezeDocument } from "./freeze-document.ts";
import { holdTalk, type RecordedTalk } from "./hold-talk.ts";
import { recordPractice } from "./record-practice.ts";
import { judgeTranscript } from "./score-transcript.ts";
import { insertScorecards } from "./scorecard.queries.ts";
import { turnOf } from "./training.present.ts";
import { insertSessions, keepDocuments, listLanguages } from "./training.queries.ts";
import { insertTurns } from "./turns.queries.ts";

/** What was left standing longer ago than this has been met again since, or does not come up. */
const PRACTISED_FOR_MS = 5 * 86_400_000;

/**
 * Holds talks of the past with the buyer, has the coach score them and stores all of it in one transaction.
 * Ids that are there already are left as they are. Answers with the number of talks that were new.
 */
export async function recordSessions(
  ctx: Pick<Context, "db">,
  scope: DealershipScope,
  talks: readonly RecordedTalk[],
): Promise<number> {
  if (talks.length === 0) return 0;
  return ctx.db.transaction().execute(async (trx) => {
    const languages = await listLanguages(trx, scope, [...new Set(talks.map((one) => one.userId))]);
    const held = talks.map((talk) => holdTalk(talk, languages.get(talk.userId) ?? "en"));
    const documents = held.flatMap(({ scenario }) => [
      freezeDocument(scenario),
      freezeDocument(findRubric(scenario.sessionType)),
    ]);
    await keepDocuments(trx, scope, [
      ...new Map(documents.map((one) => [one.digest, one])).values(),
    ]);
    const stored = await insertSessions(
      trx,
      scope,
      held.map(({ session }) => session),
    );
    const latest = Math.max(...talks.map((talk) => talk.startTime.getTime()));
    const isNew = new Set(stored.map((row) => row.id));
    const fresh = held.filter(({ session }) => isNew.has(session.id));
    await insertTurns(
      trx,
      scope,
      fresh.flatMap(({ turns }) => turns),
    );
    await insertScorecards(
      trx,
      scope,
      fresh.map(({ scorecard }) => scorecard),
    );
    for (const { session, turns, scenario } of fresh) {
      if (session.start_time.getTime() < latest - PRACTISED_FOR_MS) continue;
      await recordPractice(trx, scope, {
        sessionId: session.id,
        userId: session.user_id,
        scenario,
        scenarioDigest: Buffer.from(freezeDocument(scenario).digest, "hex"),
        verdicts: judgeTranscript({
          sessionType: scenario.sessionType,
          difficulty: scenario.difficulty,
          turns: turns.map(turnOf),
          vehicle: scenario.facts,
        }).verdicts,
        state: turns.at(-1)?.buyer_state ?? null,
        at: session.end_time ?? session.start_time,
      });
    }
    return fresh.length;
  });
}
