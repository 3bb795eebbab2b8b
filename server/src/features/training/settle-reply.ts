// When a buyer's words become final. A process that dies while a model is asked leaves built-in words that are
// open; whoever comes by next makes them final.
import { setTimeout as wait } from "node:timers/promises";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { tellPerson, tellTurn } from "./tell-session.ts";
import { type Exchange, presentExchange } from "./training.present.ts";
import { type FinalWording, listTurns, settleWording, type TurnRow } from "./turns.queries.ts";

type Needs = Pick<Context, "db" | "sql">;
type Pair = readonly [turn: TurnRow, reply: TurnRow];

const LOOK_EVERY_MS = 100;

/** Makes a reply's words final and tells of them; gives the exchange as it stands, whoever made it final. */
export async function settleReply(
  ctx: Needs,
  scope: DealershipScope,
  id: string,
  [turn, reply]: Pair,
  wording: FinalWording,
): Promise<Exchange> {
  const exchange = presentExchange(turn, { ...reply, ...wording });
  const isSettled = await ctx.db.transaction().execute(async (trx) => {
    const session = await settleWording(trx, scope, { id, number: reply.number, wording });
    if (!session) return false;
    await emitEvent(trx, tellTurn(scope, id, exchange), tellPerson(scope, session));
    return true;
  });
  return isSettled ? exchange : presentExchange(...(await readPair(ctx, scope, id, turn.number)));
}

/** Leaves a reply the words that it was stored with. */
export async function settleAsBuiltIn(
  ctx: Needs,
  scope: DealershipScope,
  id: string,
  pair: Pair,
): Promise<Exchange> {
  const { text, source, hints } = pair[1];
  const wording = { text, source, hints, model_trouble: "silent", buyer_state: null } as const;
  return settleReply(ctx, scope, id, pair, wording);
}

/** The exchange once its words are final, which they are at the latest when they are due. */
export async function awaitReply(
  ctx: Needs & Pick<Context, "clock">,
  scope: DealershipScope,
  id: string,
  [turn, reply]: Pair,
): Promise<Exchange> {
  let pair: Pair = [turn, reply];
  for (;;) {
    const due = pair[1].wording_due;
    if (!due) return presentExchange(...pair);
    if (due <= ctx.clock.now()) return settleAsBuiltIn(ctx, scope, id, pair);
    await wait(LOOK_EVERY_MS);
    pair = await readPair(ctx, scope, id, turn.number);
  }
}

async function readPair(
  ctx: Needs,
  scope: DealershipScope,
  id: string,
  number: number,
): Promise<Pair> {
  const [turn, reply] = (await listTurns(ctx.sql, scope, id)).slice(number, number + 2);
  if (!turn || !reply) throw new Error(`Session ${id} has lost its turn ${number}`);
  return [turn, reply];
}
