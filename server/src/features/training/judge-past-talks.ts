import { setImmediate as nextMoment } from "node:timers/promises";
import { answersIn } from "@walkaround/domain/coaching/model-answers";
import type { JudgedTalk } from "@walkaround/domain/coaching/weigh-verdicts";
import type { SessionType } from "@walkaround/domain/talk/transcript";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { thawScenario } from "./freeze-document.ts";
import { listPastTalks, type PastTalkRow } from "./past-talks.queries.ts";
import { judgeTranscript } from "./score-transcript.ts";
import { readableOwner } from "./training.policy.ts";
import { turnOf } from "./training.present.ts";
import { listTurns } from "./turns.queries.ts";

/** A finished session as it was scored, and every check's answer to its talk. */
export type PastTalk = {
  readonly sessionId: string;
  readonly title: string;
  readonly person: string;
  readonly startTime: string;
  readonly before: number | null;
  readonly passedBefore: boolean;
  readonly judged: JudgedTalk;
};

const MOST_KEPT = 2000;
/** By dealership and session. A finished talk never changes, so that no answer can be stale. */
const kept = new Map<string, JudgedTalk>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * The latest finished sessions of a type that the caller may see. A talk takes some milliseconds to judge, so
 * one caller at a time judges, others' requests get their turn between two talks, and answers are kept.
 */
export async function judgePastTalks(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  sessionType: SessionType,
  most: number,
): Promise<PastTalk[]> {
  const owner = readableOwner(scope);
  const rows = await listPastTalks(ctx.sql, scope, { sessionType, owner, most });
  const work = queue.then(async () => {
    const talks: PastTalk[] = [];
    for (const row of rows) talks.push(presentPast(row, await judgeOnce(ctx, scope, row)));
    return talks;
  });
  // Whoever waits behind this one is not told of its failure; its own caller is.
  queue = work.catch(() => undefined);
  return work;
}

async function judgeOnce(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  row: PastTalkRow,
): Promise<JudgedTalk> {
  const key = `${scope.dealershipId} ${row.id}`;
  const known = kept.get(key);
  if (known) return known;
  const [turns, facts] = await Promise.all([
    listTurns(ctx.sql, scope, row.id),
    factsOf(ctx, scope, row),
  ]);
  const judged = judgeTranscript({
    sessionType: row.session_type,
    difficulty: row.difficulty,
    turns: turns.map(turnOf),
    ...(facts && { vehicle: facts }),
    ...(row.answered && { answers: answersIn(row.answered) }),
  });
  await nextMoment();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, judged);
  return judged;
}

/** What is on record about the car: what the session was given, else what its scenario says. */
async function factsOf(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  row: PastTalkRow,
): Promise<VehicleFacts | null> {
  const own = row.vehicle as VehicleFacts | null;
  if (own || row.origin === "import") return own;
  return (await thawScenario(ctx, scope, row)).facts;
}

function presentPast(row: PastTalkRow, judged: JudgedTalk): PastTalk {
  return {
    sessionId: row.id,
    title: row.title,
    person: row.person,
    startTime: row.start_time.toISOString(),
    before: row.overall_score,
    passedBefore: row.passed === true,
    judged,
  };
}
