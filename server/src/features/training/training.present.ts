import type { ReplyOf } from "@walkaround/contract/route";
import type { Scorecard } from "@walkaround/contract/scorecard";
import type { postTurn } from "@walkaround/contract/training";
import type {
  BuyerMood,
  TrainingSession,
  TrainingSessionDetail,
  TrainingTurn,
} from "@walkaround/contract/training-session";
import type { Scenario } from "@walkaround/domain/buyer/scenario";
import { cardOf } from "@walkaround/domain/buyer/scenario-library";
import type { Turn } from "@walkaround/domain/talk/transcript";
import type { ScorecardRow } from "./scorecard.queries.ts";
import type { SessionRow } from "./training.queries.ts";
import type { TurnRow } from "./turns.queries.ts";

export function presentSession(row: SessionRow): TrainingSession {
  return {
    id: row.id,
    userId: row.user_id,
    sessionType: row.session_type,
    title: row.title,
    scenarioId: row.scenario_id,
    difficulty: row.difficulty,
    mode: row.mode,
    status: row.status,
    startTime: row.start_time.toISOString(),
    endTime: row.end_time?.toISOString() ?? null,
    duration: row.duration,
    tags: row.tags,
    metrics: {
      overallScore: row.overall_score,
      confidence: row.confidence,
      clarity: row.clarity,
      pace: row.pace,
      volume: row.volume,
      engagement: row.engagement,
    },
    passed: row.passed,
    origin: row.origin,
    turnCount: row.turn_count,
    forkedFrom:
      row.forked_from === null || row.forked_turn === null
        ? null
        : { sessionId: row.forked_from, turn: row.forked_turn },
  };
}

export function presentTurn(row: TurnRow): TrainingTurn {
  return {
    number: row.number,
    speaker: row.speaker,
    text: row.text,
    clientTurnId: row.client_turn_id,
    createdAt: row.created_at.toISOString(),
    startedAt: row.started_at,
    endedAt: row.ended_at,
    buyer: moodOf(row),
    source: row.source,
    wording: wordingOf(row),
  };
}

function wordingOf({ model, prompt_version, model_trouble }: TurnRow): TrainingTurn["wording"] {
  if (model === null || prompt_version === null) return null;
  return { model, promptVersion: prompt_version, trouble: model_trouble };
}

export type Exchange = ReplyOf<typeof postTurn>;

/** What the seller said and what the buyer answered, as HTTP and sockets carry it. */
export function presentExchange(turn: TurnRow, reply: TurnRow): Exchange {
  return {
    turn: presentTurn(turn),
    reply: presentTurn(reply),
    hints: reply.hints ?? [],
    buyer: requireMood(reply),
    ended: reply.outcome !== null,
    outcome: reply.outcome,
  };
}

function requireMood(reply: TurnRow): BuyerMood {
  const mood = moodOf(reply);
  if (!mood) throw new TypeError(`The buyer's turn ${reply.number} has no mood`);
  return mood;
}

/** A session with its talk. Hints belong to the buyer's last words, and to a talk that goes on. */
export function presentDetail(
  row: SessionRow,
  turns: readonly TurnRow[],
  scenario: Scenario | null,
): TrainingSessionDetail {
  const last = turns.at(-1);
  const goesOn = (row.status === "active" || row.status === "paused") && row.outcome === null;
  return {
    ...presentSession(row),
    turns: turns.map(presentTurn),
    scenario: scenario && cardOf(scenario),
    buyer: turns.reduce<BuyerMood | null>((mood, turn) => moodOf(turn) ?? mood, null),
    hints: goesOn && last?.speaker === "buyer" ? (last.hints ?? []) : [],
    outcome: row.outcome,
  };
}

/** What scorecards that were stored earlier do not hold. */
const NOT_COUNTED = { firstPriceSeconds: null, phases: [] };

export function presentScorecard(sessionId: string, row: ScorecardRow): Scorecard {
  const document = row.document as Omit<Scorecard, "sessionId" | "createdAt" | "judge">;
  const { judge_model: model, judge_prompt_version: promptVersion } = row;
  const judge = model === null || promptVersion === null ? null : { model, promptVersion };
  const metrics = { ...NOT_COUNTED, ...document.metrics };
  return { sessionId, createdAt: row.created_at.toISOString(), ...document, metrics, judge };
}

/** A stored turn as the domain reads it. */
export function turnOf(row: TurnRow): Turn {
  const mood = moodOf(row);
  return {
    speaker: row.speaker,
    text: row.text,
    ...(mood && { mood }),
    ...(row.started_at !== null && { startedAt: row.started_at }),
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
  };
}

/** The buyer's mood after a turn; null where none was noted. */
export function moodOf(turn: TurnRow): BuyerMood | null {
  const { trust, interest, patience } = turn;
  if (trust === null || interest === null || patience === null) return null;
  return { trust, interest, patience };
}
