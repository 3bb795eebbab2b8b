import type { BodyOf } from "@walkaround/contract/route";
import { type postTurn as route, SESSION_TURN_LIMIT } from "@walkaround/contract/training";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { refuseBlank } from "../../platform/refuse-blank.ts";
import { decideReply, LOOK_BACK, withHints } from "./answer-seller.ts";
import { thawScenario } from "./freeze-document.ts";
import { makeTurn } from "./make-turn.ts";
import { awaitReply, settleAsBuiltIn } from "./settle-reply.ts";
import { tellPerson, tellTurn } from "./tell-session.ts";
import { requireOwn } from "./training.policy.ts";
import { type Exchange, presentExchange, turnOf } from "./training.present.ts";
import { findTalkingSession, type SessionRow } from "./training.queries.ts";
import { appendTurns, listLatestTurns, type TurnRow } from "./turns.queries.ts";
import { openToWording, wordReply } from "./word-reply.ts";

type Needs = Pick<Context, "db" | "sql" | "clock" | "llm">;

/**
 * Stores what the seller said together with the buyer's answer: both are there or neither. Of turns that come
 * at once the first one moves the session on; for the others what they read is no longer so, and they begin
 * again. A client's turn that was stored before is answered as it was then. With a model, the answer's words
 * may be changed until they are final, and that is waited for with nothing locked.
 */
export async function postTurn(
  ctx: Needs,
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
  ctx: Needs,
  scope: DealershipScope,
  id: string,
  said: BodyOf<typeof route>,
): Promise<Exchange | null> {
  const clientTurnId = said.clientTurnId ?? null;
  const [found, known] = await Promise.all([
    findTalkingSession(ctx.sql, scope, id),
    // A model must not say again what was said at any time.
    listLatestTurns(ctx.sql, scope, id, {
      most: ctx.llm ? SESSION_TURN_LIMIT : LOOK_BACK,
      clientTurnId,
    }),
  ]);
  const session = requireOwn(scope, found, id);
  const repeated = findExchange(known, clientTurnId);
  if (repeated) return repeatExchange(ctx, scope, id, repeated, said.text);
  refuseSilent(session);
  const last = known.at(-1);
  if (last?.number !== session.turn_count - 1) return null;
  const asked = known.at(-2);
  if (last.wording_due && asked) {
    // Whoever speaks on has heard enough.
    await settleAsBuiltIn(ctx, scope, id, [asked, last]);
    return null;
  }

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
  const { reply: decided, parts } = decideReply(rehearsal, last.buyer_state, turn);
  const hinted = withHints(rehearsal, [...known, turn].map(turnOf), decided, session.language);
  const { llm } = ctx;
  const reply = llm ? openToWording(llm, hinted) : hinted;
  const changed = await ctx.db.transaction().execute(async (trx) => {
    const moved = await appendTurns(trx, scope, id, {
      turns: [turn, reply],
      outcome: reply.outcome,
    });
    // Words that are not final are told of once they are.
    if (!moved || llm) return moved;
    const told = tellTurn(scope, id, presentExchange(turn, reply));
    await emitEvent(trx, told, tellPerson(scope, moved));
    return moved;
  });
  if (!changed) return null;
  if (!llm) return presentExchange(turn, reply);
  const { language } = session;
  return wordReply(ctx, scope, llm, { rehearsal, language, before: known, turn, reply, parts });
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

async function repeatExchange(
  ctx: Needs,
  scope: DealershipScope,
  id: string,
  pair: [TurnRow, TurnRow],
  text: string,
): Promise<Exchange> {
  const [turn, reply] = pair;
  if (turn.text !== text) {
    throw refuse(
      "CLIENT_TURN_REUSED",
      `The client turn id "${turn.client_turn_id}" already stands for other words in this session`,
      "body.clientTurnId",
    );
  }
  return reply.wording_due ? awaitReply(ctx, scope, id, pair) : presentExchange(turn, reply);
}
