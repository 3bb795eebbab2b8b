import type { BodyOf, ReplyOf } from "@walkaround/contract/route";
import { type postTurn as route, SESSION_TURN_LIMIT } from "@walkaround/contract/training";
import type { BuyerMood } from "@walkaround/contract/training-session";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { refuseBlank } from "../../platform/refuse-blank.ts";
import { answerSeller, withHints } from "./answer-seller.ts";
import { thawScenario } from "./freeze-document.ts";
import { makeTurn } from "./make-turn.ts";
import { tellPerson, tellTurn } from "./tell-session.ts";
import { requireOwn } from "./training.policy.ts";
import { moodOf, presentTurn, turnOf } from "./training.present.ts";
import { findTalkingSession, type SessionRow } from "./training.queries.ts";
import { appendTurns, listLatestTurns, type TurnRow } from "./turns.queries.ts";

type Exchange = ReplyOf<typeof route>;

/** As much of the talk as hints look back on. */
const LOOK_BACK = 40;

/**
 * Stores what the seller said together with the buyer's answer: both are there or neither. Of turns that come
 * at once the first one moves the session on; for the others what they read is no longer so, and they begin
 * again. A client's turn that was stored before is answered as it was then.
 */
export async function postTurn(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  id: string,
  said: BodyOf<typeof route>,
): Promise<Exchange> {
  refuseBlank(said.text, "body.text");
  refuseBackwards(said);
  // Who has to begin again does so because a turn was stored, and a session holds only so many.
  for (let round = 0; round < SESSION_TURN_LIMIT; round++) {
    const exchange = await tryTurn(ctx, scope, id, said);
    if (exchange) return exchange;
  }
  throw new Error(`The turn count of session ${id} does not fit its turns`);
}

/** Null when the session moved on meanwhile. */
async function tryTurn(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  id: string,
  said: BodyOf<typeof route>,
): Promise<Exchange | null> {
  const clientTurnId = said.clientTurnId ?? null;
  const [found, known] = await Promise.all([
    findTalkingSession(ctx.sql, scope, id),
    listLatestTurns(ctx.sql, scope, id, { most: LOOK_BACK, clientTurnId }),
  ]);
  const session = requireOwn(scope, found, id);
  const repeated = findExchange(known, clientTurnId);
  if (repeated) return repeatExchange(repeated, said.text);
  refuseSilent(session);
  const last = known.at(-1);
  if (last?.number !== session.turn_count - 1) return null;

  const rehearsal = {
    sessionId: id,
    scenario: await thawScenario(ctx, scope, session),
    vehicle: session.vehicle as VehicleFacts | null,
  };
  const turn = makeTurn({
    session_id: id,
    number: session.turn_count,
    speaker: "seller",
    text: said.text,
    source: "person",
    client_turn_id: clientTurnId,
    created_at: ctx.clock.now(),
    started_at: said.startedAt ?? null,
    ended_at: said.endedAt ?? null,
  });
  const answer = answerSeller(rehearsal, last.buyer_state, turn);
  const reply = withHints(rehearsal, [...known, turn].map(turnOf), answer, session.language);
  return ctx.db.transaction().execute(async (trx) => {
    const turns = [turn, reply] as const;
    const changed = await appendTurns(trx, scope, id, { turns, outcome: reply.outcome });
    if (!changed) return null;
    const exchange = presentExchange(turn, reply);
    await emitEvent(trx, tellTurn(scope, id, exchange), tellPerson(scope, changed));
    return exchange;
  });
}

function refuseBackwards({ startedAt, endedAt }: BodyOf<typeof route>): void {
  if (startedAt === undefined || endedAt === undefined || endedAt >= startedAt) return;
  throw refuse(
    "INVALID_INPUT",
    `"body.endedAt" is ${endedAt}, before "body.startedAt" ${startedAt}`,
    "body.endedAt",
  );
}

/** Refuses a session in which nobody can say anything (any more). */
function refuseSilent(session: SessionRow): void {
  if (session.origin === "import") {
    throw refuse("SESSION_IMPORTED", "This is the transcript of a talk that is over");
  }
  if (session.status === "completed") {
    throw refuse("SESSION_FINISHED", "This session is finished; start a new one or fork it");
  }
  if (session.status === "cancelled") {
    throw refuse("SESSION_CANCELLED", "This session is cancelled; start a new one or fork it");
  }
  if (session.status === "paused") {
    throw refuse("SESSION_PAUSED", 'This session is paused; set its status to "active" first');
  }
  if (session.outcome !== null) {
    throw refuse(
      "SESSION_FINISHED",
      "The buyer has ended this talk; finish it to see the scorecard",
    );
  }
  if (session.turn_count + 2 > SESSION_TURN_LIMIT) {
    throw refuse(
      "TURN_OUT_OF_RANGE",
      `This session has ${session.turn_count} of ${SESSION_TURN_LIMIT} turns and holds no more`,
    );
  }
}

function findExchange(
  turns: readonly TurnRow[],
  clientTurnId: string | null,
): [turn: TurnRow, reply: TurnRow] | null {
  if (clientTurnId === null) return null;
  const at = turns.findIndex((turn) => turn.client_turn_id === clientTurnId);
  const [turn, reply] = at < 0 ? [] : turns.slice(at);
  return turn && reply ? [turn, reply] : null;
}

function repeatExchange([turn, reply]: [TurnRow, TurnRow], text: string): Exchange {
  if (turn.text === text) return presentExchange(turn, reply);
  throw refuse(
    "CLIENT_TURN_REUSED",
    `The client turn id "${turn.client_turn_id}" already stands for other words in this session`,
    "body.clientTurnId",
  );
}

function presentExchange(turn: TurnRow, reply: TurnRow): Exchange {
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
