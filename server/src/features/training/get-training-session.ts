import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { quoteValue, refuse } from "../../platform/refuse.ts";
import { thawScenario } from "./freeze-document.ts";
import { requireVisible } from "./training.policy.ts";
import { presentDetail } from "./training.present.ts";
import { findSession, type SessionRow } from "./training.queries.ts";
import { listTurns } from "./turns.queries.ts";

export async function getTrainingSession(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  id: string,
): Promise<TrainingSessionDetail> {
  const session = requireVisible(scope, await findSession(ctx.sql, scope, id), id);
  return readDetail(ctx, scope, session);
}

/** What an id that a client made and sent before stands for. Somebody else's is not shown. */
export async function getOwnSession(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  id: string,
): Promise<TrainingSessionDetail> {
  const session = await findSession(ctx.sql, scope, id);
  if (session?.user_id === scope.userId) return readDetail(ctx, scope, session);
  throw refuse(
    "INVALID_INPUT",
    `"body.id" ${quoteValue(id)} cannot be used; make a new one`,
    "body.id",
  );
}

async function readDetail(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  session: SessionRow,
): Promise<TrainingSessionDetail> {
  const [turns, scenario] = await Promise.all([
    listTurns(ctx.sql, scope, session.id),
    session.origin === "import" ? null : thawScenario(ctx, scope, session),
  ]);
  return presentDetail(session, turns, scenario);
}
