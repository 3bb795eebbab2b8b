import type { Scorecard } from "@walkaround/domain/coaching/scorecard";
import type { Sql } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import type { SessionRow } from "./training.queries.ts";

/** A finished session with what is needed to score it again, and who held it. */
export type PastTalkRow = Pick<
  SessionRow,
  | "id"
  | "title"
  | "session_type"
  | "difficulty"
  | "origin"
  | "scenario_digest"
  | "vehicle"
  | "start_time"
  | "overall_score"
  | "passed"
> & {
  readonly person: string;
  /** The scorecard that a model helped to judge. */
  readonly answered: Pick<Scorecard, "dimensions"> | null;
};

/** The latest finished ones of a type, of one person or, with null, of everybody. */
export async function listPastTalks(
  db: Sql,
  scope: DealershipScope,
  wish: { sessionType: SessionRow["session_type"]; owner: string | null; most: number },
): Promise<PastTalkRow[]> {
  return db<PastTalkRow[]>`
    SELECT s.id, s.title, s.session_type, s.difficulty, s.origin, s.scenario_digest, s.vehicle,
      s.start_time, s.overall_score, s.passed, u.name AS person,
      c.documents -> 'en' AS answered
    FROM training_session s
    LEFT JOIN scorecard c ON c.dealership_id = s.dealership_id AND c.session_id = s.id
      AND c.judge_model IS NOT NULL
    JOIN "user" u ON u.dealership_id = s.dealership_id AND u.id = s.user_id
    WHERE s.dealership_id = ${scope.dealershipId} AND s.session_type = ${wish.sessionType}
      AND s.status = 'completed'
      AND (${wish.owner}::uuid IS NULL OR s.user_id = ${wish.owner}::uuid)
    ORDER BY s.start_time DESC, s.id DESC
    LIMIT ${wish.most}`;
}
