import type { Hint, TrainingSession, TrainingTurn } from "@walkaround/contract/training-session";
import type { ColumnType, Generated } from "kysely";

/** Written as JSON text with an explicit cast, read as a value. */
type Json<Value = unknown> = ColumnType<Value, string, string>;
type JsonOrNull<Value = unknown> = ColumnType<Value | null, string | null, string | null>;
/** A calendar day as `2026-11-23`; select it as text, the driver would make a moment of it. */
type Day = ColumnType<string, string, string>;

type Outcome = "bought" | "agreed_next_step" | "left" | "left_angry";

export type TrainingTables = {
  training_document: {
    dealership_id: string;
    digest: Buffer;
    document: Json;
  };
  training_session: {
    dealership_id: string;
    id: string;
    user_id: string;
    session_type: TrainingSession["sessionType"];
    difficulty: TrainingSession["difficulty"];
    mode: TrainingSession["mode"];
    origin: TrainingSession["origin"];
    status: TrainingSession["status"];
    title: string;
    tags: string[];
    scenario_id: string | null;
    scenario_digest: Buffer | null;
    rubric_digest: Buffer;
    /** 0 to 2^32 - 1; the driver reads a bigint as text. */
    seed: ColumnType<string | null, number | null, never>;
    vehicle: JsonOrNull;
    outcome: Outcome | null;
    turn_count: Generated<number>;
    forked_from: string | null;
    forked_turn: number | null;
    start_time: Date;
    end_time: Date | null;
    duration: number | null;
    local_day: Day;
    overall_score: number | null;
    confidence: number | null;
    clarity: number | null;
    pace: number | null;
    volume: number | null;
    engagement: number | null;
    passed: boolean | null;
    search_text: ColumnType<string, never, never>;
  };
  training_turn: {
    dealership_id: string;
    session_id: string;
    number: number;
    speaker: TrainingTurn["speaker"];
    text: string;
    source: TrainingTurn["source"];
    client_turn_id: string | null;
    created_at: Date;
    started_at: number | null;
    ended_at: number | null;
    trust: number | null;
    interest: number | null;
    patience: number | null;
    buyer_state: JsonOrNull;
    hints: JsonOrNull<Hint[]>;
    outcome: Outcome | null;
    model: string | null;
    prompt_version: number | null;
    model_trouble: "silent" | "unfit" | null;
    wording_due: Date | null;
  };
  scorecard: {
    dealership_id: string;
    session_id: string;
    created_at: Date;
    rubric_id: string;
    rubric_version: number;
    overall: number | null;
    passed: boolean;
    documents: Json;
    judge_model: string | null;
    judge_prompt_version: number | null;
  };
  training_count: {
    dealership_id: string;
    user_id: string;
    level: number;
    starts_at: Date;
    session_type: string;
    status: string;
    sessions: number;
  };
  training_day: {
    dealership_id: string;
    user_id: string;
    day: Day;
    session_type: TrainingSession["sessionType"];
    sessions: number;
    scored: number;
    passed: number;
    score_sum: number;
    duration: string;
  };
};
