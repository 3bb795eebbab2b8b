import type { Scorecard } from "@walkaround/contract/scorecard";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { refuse } from "../../platform/refuse.ts";
import { findScorecard } from "./scorecard.queries.ts";
import { requireVisible } from "./training.policy.ts";
import { presentScorecard } from "./training.present.ts";
import { findSession } from "./training.queries.ts";

export async function getScorecard(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  id: string,
): Promise<Scorecard> {
  const [session, card] = await Promise.all([
    findSession(ctx.sql, scope, id),
    findScorecard(ctx.sql, scope, id),
  ]);
  requireVisible(scope, session, id);
  if (card) return presentScorecard(id, card);
  throw refuse("SCORECARD_NOT_FOUND", "This session is not finished and has no scorecard yet");
}
