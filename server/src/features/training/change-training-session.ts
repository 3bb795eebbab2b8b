import type { BodyOf } from "@walkaround/contract/route";
import type { changeTrainingSession as route } from "@walkaround/contract/training";
import type { TrainingSession } from "@walkaround/contract/training-session";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { refuse } from "../../platform/refuse.ts";
import { refuseBlankNames } from "./refuse-blank-names.ts";
import { tellSession } from "./tell-session.ts";
import { requireOwn } from "./training.policy.ts";
import { presentSession } from "./training.present.ts";
import { lockSession, type SessionRow, updateSession } from "./training.queries.ts";

/** Renames, tags, pauses, resumes or cancels. A finished or cancelled session keeps its status. */
export async function changeTrainingSession(
  ctx: Pick<Context, "db" | "clock">,
  scope: DealershipScope,
  id: string,
  change: BodyOf<typeof route>,
): Promise<TrainingSession> {
  refuseBlankNames(change);
  return ctx.db.transaction().execute(async (trx) => {
    const session = requireOwn(scope, await lockSession(trx, scope, id), id);
    if (change.status !== undefined) refuseStatus(session, change.status);
    const cancels = change.status === "cancelled" && session.status !== "cancelled";
    const changed = await updateSession(trx, scope, id, {
      ...(change.title !== undefined && { title: change.title }),
      ...(change.tags !== undefined && { tags: change.tags }),
      ...(change.status !== undefined && { status: change.status }),
      ...(cancels && { end_time: ctx.clock.now() }),
    });
    await emitEvent(trx, ...tellSession(scope, changed));
    return presentSession(changed);
  });
}

function refuseStatus(session: SessionRow, status: SessionRow["status"]): void {
  if (session.status === "completed") {
    throw refuse("SESSION_FINISHED", `This session is finished and cannot become ${status}`);
  }
  if (session.status === "cancelled" && status !== "cancelled") {
    throw refuse("SESSION_CANCELLED", `This session is cancelled and cannot become ${status}`);
  }
}
