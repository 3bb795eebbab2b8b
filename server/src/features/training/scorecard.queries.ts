import type { Scorecard } from "@walkaround/domain/coaching/scorecard";
import { sql } from "kysely";
import type { Sql, Trx } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import type { Language } from "./training.queries.ts";

/** A scorecard in the reader's language if it was written in it, else in English. */
export type ScorecardRow = {
  readonly created_at: Date;
  readonly document: Scorecard;
  readonly judge_model: string | null;
  readonly judge_prompt_version: number | null;
};

export type NewScorecard = {
  readonly session_id: string;
  readonly created_at: Date;
  readonly rubric_id: string;
  readonly rubric_version: number;
  readonly overall: number | null;
  readonly passed: boolean;
  readonly documents: Partial<Record<Language, unknown>> & { readonly en: unknown };
  readonly judge_model: string | null;
  readonly judge_prompt_version: number | null;
};

export async function findScorecard(
  db: Sql,
  scope: DealershipScope,
  sessionId: string,
): Promise<ScorecardRow | undefined> {
  const [row] = await db<ScorecardRow[]>`
    SELECT c.created_at, c.judge_model, c.judge_prompt_version, coalesce(c.documents -> u.language, c.documents -> 'en') AS document
    FROM scorecard c
    JOIN "user" u ON u.dealership_id = c.dealership_id AND u.id = ${scope.userId}
    WHERE c.dealership_id = ${scope.dealershipId} AND c.session_id = ${sessionId}`;
  return row;
}

export async function insertScorecards(
  trx: Trx,
  scope: DealershipScope,
  cards: readonly NewScorecard[],
): Promise<void> {
  await sql`
    INSERT INTO scorecard
      (dealership_id, session_id, created_at, rubric_id, rubric_version, overall, passed, documents,
       judge_model, judge_prompt_version)
    SELECT ${scope.dealershipId}, n.*
    FROM jsonb_to_recordset(${JSON.stringify(cards)}::text::jsonb) AS n (
      session_id uuid, created_at timestamptz, rubric_id text, rubric_version integer,
      overall smallint, passed boolean, documents jsonb, judge_model text,
      judge_prompt_version integer)`.execute(trx);
}
