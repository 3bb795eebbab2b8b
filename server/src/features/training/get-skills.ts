import type { getSkills as route } from "@walkaround/contract/drills";
import type { QueryOf, ReplyOf } from "@walkaround/contract/route";
import { findMisses, readSkills } from "@walkaround/domain/coaching/skills";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { listScoredTalks } from "./skills.queries.ts";
import { listedOwner } from "./training.policy.ts";

/** Older ones weigh next to nothing. */
const MOST_TALKS = 60;
const MOST_MISSES = 5;

/** Reads somebody's skills from their latest scorecards, each time anew: nothing of it is stored. */
export async function getSkills(
  ctx: Pick<Context, "sql" | "clock">,
  scope: DealershipScope,
  query: QueryOf<typeof route>,
): Promise<ReplyOf<typeof route>> {
  const userId = listedOwner(scope, query.userId) ?? scope.userId;
  const rows = await listScoredTalks(ctx.sql, scope, { userId, most: MOST_TALKS });
  const talks = rows.map(({ start_time, difficulty, dimensions }) => ({
    at: start_time.getTime(),
    difficulty,
    dimensions,
  }));
  return {
    skills: readSkills(talks, ctx.clock.now().getTime()),
    misses: findMisses(talks, MOST_MISSES),
  };
}
