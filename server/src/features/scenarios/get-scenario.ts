import type { ScenarioDetail } from "@walkaround/contract/scenarios";
import { findScenario } from "@walkaround/domain/buyer/scenario-library";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { isOwnId, noSuchScenario } from "./scenarios.policy.ts";
import { presentBuiltInDraft, presentDraft } from "./scenarios.present.ts";
import { findScenarioContent } from "./scenarios.queries.ts";

/** A scenario with all that it hides; the contract keeps salespeople out. */
export async function getScenario(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  id: string,
): Promise<ScenarioDetail> {
  if (isOwnId(id)) {
    const own = await findScenarioContent(ctx.sql, scope, id);
    if (own) return presentDraft(own);
  }
  const builtIn = findScenario(id);
  if (builtIn) return presentBuiltInDraft(builtIn);
  throw noSuchScenario(id);
}
