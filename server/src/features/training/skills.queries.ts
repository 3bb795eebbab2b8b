// Scored talks, as far as skills are read from them. Every statement starts from the caller's dealership.
import type { Difficulty } from "@walkaround/domain/talk/transcript";
import type { Sql } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";

export type ScoredTalkRow = {
  readonly start_time: Date;
  readonly difficulty: Difficulty;
  readonly dimensions: {
    id: string;
    label: string;
    score: number | null;
    checks: { id: string; label: string; passed: boolean | null }[];
  }[];
};

/** A person's latest scored rehearsals and talks, in the reader's language where they were written in it. */
export async function listScoredTalks(
  db: Sql,
  scope: DealershipScope,
  { userId, most }: { userId: string; most: number },
): Promise<ScoredTalkRow[]> {
  return db<ScoredTalkRow[]>`
    SELECT s.start_time, s.difficulty,
      coalesce(c.documents -> u.language, c.documents -> 'en') -> 'dimensions' AS dimensions
    FROM (
      SELECT id, start_time, difficulty FROM training_session
      WHERE dealership_id = ${scope.dealershipId} AND user_id = ${userId} AND status = 'completed'
        AND overall_score IS NOT NULL
      ORDER BY start_time DESC, id DESC
      LIMIT ${most}
    ) s
    JOIN scorecard c ON c.dealership_id = ${scope.dealershipId} AND c.session_id = s.id
    JOIN "user" u ON u.dealership_id = ${scope.dealershipId} AND u.id = ${scope.userId}
    ORDER BY s.start_time DESC`;
}
