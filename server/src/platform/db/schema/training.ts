import type { ColumnType, Generated } from "kysely";

/** Written as JSON text with an explicit cast, read as a value. */
type Json = ColumnType<unknown, string, string>;
type JsonOrNull = ColumnType<unknown, string | null, string | null>;
type Moment = ColumnType<Date, Date | string, Date | string>;
type MomentOrNull = ColumnType<Date | null, Date | string | null, Date | string | null>;

export type TrainingTables = {
  training_document: {
    dealership_id: string;
    digest: Uint8Array;
    document: Json;
  };
  training_session: {
    dealership_id: string;
    id: string;
    user_id: string;
    session_type: string;
    difficulty: string;
    mode: string;
    origin: string;
    status: string;
    title: string;
    tags: string[];
    scenario_id: string | null;
    scenario_digest: Uint8Array | null;
    rubric_digest: Uint8Array;
    /** 0 to 2^32 - 1; the driver reads a bigint as text. */
    seed: ColumnType<string | null, number | null, never>;
    vehicle: JsonOrNull;
    outcome: string | null;
    turn_count: Generated<number>;
    forked_from: string | null;
    forked_turn: number | null;
    start_time: Moment;
    end_time: MomentOrNull;
    duration: number | null;
    local_day: ColumnType<string, string, string>;
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
    speaker: string;
    text: string;
    source: string;
    client_turn_id: string | null;
    created_at: Moment;
    started_at: number | null;
    ended_at: number | null;
    trust: number | null;
    interest: number | null;
    patience: number | null;
    buyer_state: JsonOrNull;
    hints: JsonOrNull;
    outcome: string | null;
  };
  scorecard: {
    dealership_id: string;
    session_id: string;
    created_at: Moment;
    rubric_id: string;
    rubric_version: number;
    overall: number | null;
    passed: boolean;
    document: Json;
  };
  training_count: {
    dealership_id: string;
    user_id: string;
    level: number;
    starts_at: Moment;
    session_type: string;
    status: string;
    sessions: number;
  };
  training_day: {
    dealership_id: string;
    user_id: string;
    day: ColumnType<string, string, string>;
    session_type: string;
    sessions: number;
    scored: number;
    passed: number;
    score_sum: number;
    duration: string;
  };
};
