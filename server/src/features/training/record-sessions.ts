import type { Scenario } from "@walkaround/domain/buyer/scenario";
import { findRubric } from "@walkaround/domain/coaching/rubric-library";
import type { Difficulty, SessionType, Turn } from "@walkaround/domain/talk/transcript";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { chooseScenario } from "./choose-scenario.ts";
import { freezeDocument } from "./freeze-document.ts";
import { judgeSession } from "./judge-session.ts";
import { answerSeller, openRehearsal } from "./let-buyer-speak.ts";
import { makeTurn } from "./make-turn.ts";
import { insertScorecards, type NewScorecard } from "./scorecard.queries.ts";
import { turnOf } from "./training.present.ts";
import {
  insertSessions,
  insertTurns,
  keepDocuments,
  type Language,
  listLanguages,
  type NewSession,
  type NewTurn,
} from "./training.queries.ts";

/** A talk of the past: who held it and when, and what the seller says to the real buyer. */
export type RecordedTalk = {
  readonly id: string;
  readonly userId: string;
  readonly sessionType: SessionType;
  readonly difficulty?: Difficulty;
  readonly scenarioId?: string;
  readonly seed: number;
  readonly startTime: Date;
  readonly tags?: readonly string[];
  /** Their next line, or null to finish. Not asked again once the buyer has ended the talk. */
  readonly seller: (talk: { scenario: Scenario; turns: readonly Turn[] }) => string | null;
};

const MOST_TURNS = 60;

/**
 * Holds talks with the buyer, has the coach score them and stores all of it in one transaction. Ids that are
 * there already are left as they are. Answers with the number of talks that were new.
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
    await keepDocuments(trx, scope, [...new Map(documents.map((one) => [one.digest, one])).values()]);
    const stored = await insertSessions(
      trx,
      scope,
      held.map(({ session }) => session),
    );
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
    return fresh.length;
  });
}

type Held = {
  readonly scenario: Scenario;
  readonly session: NewSession;
  readonly turns: readonly NewTurn[];
  readonly scorecard: NewScorecard;
};

function holdTalk(talk: RecordedTalk, language: Language): Held {
  const { id, userId, seed, startTime } = talk;
  const scenario = chooseScenario(talk);
  const rehearsal = { sessionId: id, scenario, vehicle: null, language };
  const turns = [openRehearsal(rehearsal, seed, startTime)];
  while (turns.length < MOST_TURNS) {
    const last = turns.at(-1);
    if (!last || last.outcome) break;
    const text = talk.seller({ scenario, turns: turns.map(turnOf) });
    if (text === null) break;
    const said = makeTurn({
      session_id: id,
      number: turns.length,
      speaker: "seller",
      text,
      source: "person",
      created_at: new Date(last.created_at.getTime() + timeFor(last.text, text)),
    });
    turns.push(said);
    const heard = turns.map(turnOf);
    turns.push(answerSeller(rehearsal, last.buyer_state, heard, turns.length, said.created_at));
  }
  const endTime = turns.at(-1)?.created_at ?? startTime;
  const rubric = findRubric(scenario.sessionType);
  const { score, scorecard } = judgeSession({
    sessionId: id,
    sessionType: scenario.sessionType,
    difficulty: scenario.difficulty,
    turns: turns.map(turnOf),
    vehicle: scenario.facts,
    rubric,
    language,
    endTime,
    duration: Math.round((endTime.getTime() - startTime.getTime()) / 1000),
  });
  const session: NewSession = {
    id,
    user_id: userId,
    session_type: scenario.sessionType,
    difficulty: scenario.difficulty,
    mode: "text",
    origin: "rehearsal",
    status: "completed",
    title: scenario.title,
    tags: [...(talk.tags ?? [])],
    scenario_id: scenario.id,
    scenario_digest: freezeDocument(scenario).digest,
    rubric_digest: freezeDocument(rubric).digest,
    seed,
    vehicle: null,
    outcome: turns.at(-1)?.outcome ?? null,
    turn_count: turns.length,
    forked_from: null,
    forked_turn: null,
    start_time: startTime,
    ...score,
  };
  return { scenario, session, turns, scorecard };
}

/** Milliseconds to read what the buyer said, think, and type the answer: four and two characters a tenth. */
function timeFor(heard: string, said: string): number {
  return 2000 + heard.length * 25 + said.length * 110;
}
