import { randomInt } from "node:crypto";
import type { BodyOf } from "@walkaround/contract/route";
import type { startTrainingSession as route } from "@walkaround/contract/training";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { quoteValue, refuse } from "../../platform/refuse.ts";
import { findOwnScenario } from "../scenarios/find-own-scenario.ts";
import { chooseScenario } from "./choose-scenario.ts";
import { openSession } from "./open-session.ts";
import { refuseBlankNames } from "./refuse-blank-names.ts";

const SEEDS = 2 ** 32;

/** Begins a rehearsal with the buyer's opening line. The same id again gives the same session. */
export async function startTrainingSession(
  ctx: Pick<Context, "db" | "sql" | "clock">,
  scope: DealershipScope,
  wish: BodyOf<typeof route>,
): Promise<TrainingSessionDetail> {
  refuseBlankNames(wish);
  if (wish.vehicleId !== undefined) {
    throw refuse(
      "VEHICLE_NOT_FOUND",
      `There is no vehicle ${quoteValue(wish.vehicleId)} in stock`,
      "body.vehicleId",
    );
  }
  const seed = wish.seed ?? randomInt(SEEDS);
  const own = await findOwnScenario(ctx, scope, wish.scenarioId);
  const scenario = chooseScenario({ ...wish, seed }, own);
  return openSession(ctx, scope, scenario, { ...wish, seed });
}
