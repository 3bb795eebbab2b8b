import { setImmediate as nextMoment } from "node:timers/promises";
import type { QueryOf, ReplyOf } from "@walkaround/contract/route";
import type { listTakes as route, Take } from "@walkaround/contract/takes";
import type { Rubric } from "@walkaround/domain/coaching/rubric";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { refuse } from "../../platform/refuse.ts";
import { thawRubric, thawScenario } from "./freeze-document.ts";
import { scoreTranscript } from "./score-transcript.ts";
import { listForks, listRetriedTurns } from "./takes.queries.ts";
import { readableOwner, requireVisible } from "./training.policy.ts";
import { presentSession, presentTurn, turnOf } from "./training.present.ts";
import { findSession, type Language, readLanguage, type SessionRow } from "./training.queries.ts";
import { listTurns, type TurnRow } from "./turns.queries.ts";

/** Beside the first take. More are not compared by anybody, and each is scored while the answer is waited for. */
const MOST_RETRIES = 3;
/** What the buyer said last, and what led to it. */
const WORDS_BEFORE = 2;

/** The first talk and its retries at one moment, each scored from that moment on. */
export async function listTakes(
  ctx: Pick<Context, "db" | "sql">,
  scope: DealershipScope,
  id: string,
  { turn }: QueryOf<typeof route>,
): Promise<ReplyOf<typeof route>> {
  const named = requireVisible(scope, await findSession(ctx.sql, scope, id), id);
  const owner = readableOwner(scope);
  const source = await findSource(ctx, scope, named, turn);
  const moments = await listRetriedTurns(ctx.sql, scope, { source: source.id, owner });
  const moment = turn ?? (source === named ? moments[0] : named.forked_turn);
  if (moment === undefined || moment === null || !moments.includes(moment)) throw untried(turn);
  const wish = { source: source.id, turn: moment, owner, named: id, most: MOST_RETRIES };
  const forks = await listForks(ctx.sql, scope, wish);
  const sessions = [source, ...forks.sort((a, b) => +a.start_time - +b.start_time)];
  const judge = await openJudge(ctx, scope, source);
  const takes: Take[] = [];
  let before: TurnRow[] = [];
  for (const session of sessions) {
    const turns = await listTurns(ctx.sql, scope, session.id);
    if (session === source) before = turns.slice(Math.max(0, moment - WORDS_BEFORE), moment);
    takes.push(judge(session, turns, moment));
    await nextMoment();
  }
  return { turn: moment, before: before.map(presentTurn), takes, moments: moments.sort(inOrder) };
}

/** A retry is compared at the moment it was made from, unless another moment of its own is asked for. */
async function findSource(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  named: SessionRow,
  turn: number | undefined,
): Promise<SessionRow> {
  if (named.forked_from === null || (turn !== undefined && turn !== named.forked_turn))
    return named;
  const source = await findSession(ctx.sql, scope, named.forked_from);
  return source && isVisible(scope, source) ? source : named;
}

function isVisible(scope: DealershipScope, session: SessionRow): boolean {
  const owner = readableOwner(scope);
  return owner === null || session.user_id === owner;
}

function untried(turn: number | undefined) {
  const where = turn === undefined ? "" : ` at turn ${turn}`;
  return refuse(
    "TAKES_NOT_FOUND",
    `This talk was not tried again${where}: there is one take of it`,
  );
}

type JudgeTake = (session: SessionRow, turns: readonly TurnRow[], moment: number) => Take;

/** All takes are held against what the first one was. */
async function openJudge(
  ctx: Pick<Context, "db" | "sql">,
  scope: DealershipScope,
  source: SessionRow,
): Promise<JudgeTake> {
  const [rubric, facts, language] = await Promise.all([
    thawRubric(ctx, scope, source),
    factsOf(ctx, scope, source),
    ctx.db.transaction().execute((trx) => readLanguage(trx, scope)),
  ]);
  return (session, turns, moment) => ({
    session: presentSession(session),
    turns: turns.slice(moment).map(presentTurn),
    score: scorePart(session, turns, { from: moment, rubric, language, facts }),
  });
}

async function factsOf(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  source: SessionRow,
): Promise<VehicleFacts | null> {
  const own = source.vehicle as VehicleFacts | null;
  return own ?? (await thawScenario(ctx, scope, source)).facts;
}

function scorePart(
  session: SessionRow,
  turns: readonly TurnRow[],
  how: { from: number; rubric: Rubric; language: Language; facts: VehicleFacts | null },
): Take["score"] {
  const { overall, passed, dimensions, redLines, moments } = scoreTranscript({
    sessionType: session.session_type,
    difficulty: session.difficulty,
    turns: turns.map(turnOf),
    rubric: how.rubric,
    language: how.language,
    from: how.from,
    ...(how.facts && { vehicle: how.facts }),
  });
  return { overall, passed, dimensions, redLines, moments } as Take["score"];
}

function inOrder(a: number, b: number): number {
  return a - b;
}
