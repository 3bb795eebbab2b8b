import type { BuyerState } from "@walkaround/domain/buyer/buyer-state";
import { objectionLeft } from "@walkaround/domain/buyer/drill-scenario";
import type { Scenario } from "@walkaround/domain/buyer/scenario";
import { type DrillGrade, gradeDrill } from "@walkaround/domain/coaching/grade-drill";
import type { JudgedTalk } from "@walkaround/domain/coaching/weigh-verdicts";
import { type Card, createEmptyCard, fsrs, Rating } from "ts-fsrs";
import type { Trx } from "../../platform/db/database.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { newId } from "../../platform/new-id.ts";
import { addDrill, type DrillRow, lockDrillOfSession, updateDrill } from "./drills.queries.ts";

/** Drills are minutes long and done in between: no steps of minutes, and the same talk gives the same day. */
const SPACING = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 180 });
const RATING = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const;

export type Practice = {
  readonly sessionId: string;
  readonly userId: string;
  readonly scenario: Scenario;
  readonly scenarioDigest: Buffer;
  readonly verdicts: JudgedTalk["verdicts"];
  /** The buyer as the talk left them. */
  readonly state: unknown;
  readonly at: Date;
};

/** A drill that is over is spaced anew; of any other rehearsal the objection that was left standing becomes one. */
export async function recordPractice(
  trx: Trx,
  scope: DealershipScope,
  practice: Practice,
): Promise<void> {
  const grade = gradeDrill(practice.verdicts);
  const drill = await lockDrillOfSession(trx, scope, practice.sessionId);
  if (drill) return regrade(trx, scope, drill, practice, grade);
  if (grade === null || grade === "good" || grade === "easy" || !practice.state) return;
  const objection = objectionLeft(practice.scenario, practice.state as BuyerState);
  if (objection === null) return;
  await addDrill(trx, scope, {
    id: newId(practice.at),
    user_id: practice.userId,
    scenario_id: practice.scenario.id,
    scenario_digest: practice.scenarioDigest,
    objection,
    memory: JSON.stringify(createEmptyCard(practice.at)),
    due: practice.at,
    last_session: practice.sessionId,
    created_at: practice.at,
  });
}

/** One that broke off before anything could be judged stays due. */
async function regrade(
  trx: Trx,
  scope: DealershipScope,
  drill: DrillRow,
  practice: Practice,
  grade: DrillGrade | null,
): Promise<void> {
  if (grade === null) return;
  const { card } = SPACING.next(drill.memory as Card, practice.at, RATING[grade]);
  await updateDrill(trx, scope, drill.id, {
    memory: JSON.stringify(card),
    due: card.due,
    lastSession: practice.sessionId,
    isMissed: grade === "again",
  });
}
