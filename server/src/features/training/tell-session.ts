// What sockets hear about sessions. The data of each event is what the matching HTTP answer holds.
import type { DealershipScope } from "../../platform/db/scope.ts";
import type { NewEvent } from "../../platform/realtime/emit-event.ts";
import { type Exchange, presentSession } from "./training.present.ts";
import type { SessionRow } from "./training.queries.ts";

/** For the lists of whoever practises. */
export function tellPerson(scope: DealershipScope, row: SessionRow): NewEvent {
  return event(scope, `user:${row.user_id}`, "session.changed", presentSession(row));
}

/** For the lists of whoever practises, and for every window that has the session open. */
export function tellSession(scope: DealershipScope, row: SessionRow): NewEvent[] {
  const inRoom = event(scope, `session:${row.id}`, "session.changed", presentSession(row));
  return [tellPerson(scope, row), inRoom];
}

export function tellTurn(scope: DealershipScope, sessionId: string, exchange: Exchange): NewEvent {
  return event(scope, `session:${sessionId}`, "turn.added", exchange);
}

/** A reply while a model words it: whole sentences, which `turn.added` may replace. */
export type GrowingReply = {
  readonly clientTurnId: string | null;
  readonly number: number;
  readonly text: string;
};

export function tellGrowing(
  scope: DealershipScope,
  sessionId: string,
  growing: GrowingReply,
): NewEvent {
  return event(scope, `session:${sessionId}`, "reply.growing", growing);
}

function event(scope: DealershipScope, topic: string, type: string, data: unknown): NewEvent {
  return { dealershipId: scope.dealershipId, topic, type, data };
}
