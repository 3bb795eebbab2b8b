import type { Scenario } from "@walkaround/domain/buyer/scenario";
import { findRubric } from "@walkaround/domain/coaching/rubric-library";
import type { Difficulty, SessionType, Turn } from "@walkaround/domain/talk/transcript";
import { answerSeller, openRehearsal } from "./answer-seller.ts";
import { chooseScenario } from "./choose-scenario.ts";
import { freezeDocument } from "./freeze-document.ts";
import { judgeSession } from "./judge-session.ts";
import { makeSession } from "./make-session.ts";
import { makeTurn } from "./make-turn.ts";
import type { NewScorecard } from "./scorecard.queries.ts";
import { turnOf } from "./training.present.ts";
import type { Language, NewSession } from "./training.queries.ts";
import type { NewTurn } from "./turns.queries.ts";

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

export type HeldTalk = {
  readonly scenario: Scenario;
  readonly session: NewSession;
  readonly turns: readonly NewTurn[];
  readonly scorecard: NewScorecard;
};

/** Plays the whole of a talk and has it scored. The same talk gives the same turns and the same scorecard. */
export function holdTalk(talk: RecordedTalk, language: Language): HeldTalk {
  const { id, userId, seed, startTime } = talk;
  const scenario = chooseScenario(talk);
  const rehearsal = { sessionId: id, scenario, vehicle: null };
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
    turns.push(answerSeller(rehearsal, last.buyer_state, said));
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
  const session = makeSession({
    id,
    user_id: userId,
    session_type: scenario.sessionType,
    difficulty: scenario.difficulty,
    status: "completed",
    title: scenario.title,
    tags: [...(talk.tags ?? [])],
    scenario_id: scenario.id,
    scenario_digest: freezeDocument(scenario).digest,
    rubric_digest: freezeDocument(rubric).digest,
    seed,
    outcome: turns.at(-1)?.outcome ?? null,
    turn_count: turns.length,
    start_time: startTime,
    ...score,
  });
  return { scenario, session, turns, scorecard };
}

/** Milliseconds to read what the buyer said, think of an answer, and type it. */
function timeFor(heard: string, said: string): number {
  return 4000 + heard.length * 45 + said.length * 180;
}
