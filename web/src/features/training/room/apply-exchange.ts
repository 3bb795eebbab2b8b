import type { ReplyOf } from "@walkaround/contract/route";
import type { postTurn } from "@walkaround/contract/training";
import type { TrainingSessionDetail, TrainingTurn } from "@walkaround/contract/training-session";

/** What the server answers to a turn, and what the socket tells other windows about it. */
export type Exchange = ReplyOf<typeof postTurn>;

/**
 * The session after an exchange. HTTP and socket both bring it, in any order and more than once: turns are
 * told apart by their number, and an exchange older than what is known moves neither mood nor hints.
 */
export function applyExchange(
  session: TrainingSessionDetail,
  exchange: Exchange,
): TrainingSessionDetail {
  const turns = withTurns(session.turns, [exchange.turn, exchange.reply]);
  const isLatest = turns.at(-1)?.number === exchange.reply.number;
  if (!isLatest) return { ...session, turns, turnCount: turns.length };
  return {
    ...session,
    turns,
    turnCount: turns.length,
    buyer: exchange.buyer,
    hints: exchange.hints,
    outcome: exchange.outcome,
  };
}

function withTurns(known: readonly TrainingTurn[], news: readonly TrainingTurn[]): TrainingTurn[] {
  const byNumber = new Map(known.map((turn) => [turn.number, turn]));
  for (const turn of news) byNumber.set(turn.number, turn);
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
