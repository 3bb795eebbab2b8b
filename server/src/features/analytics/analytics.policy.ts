import type { DealershipScope } from "../../platform/db/scope.ts";
import { refuse } from "../../platform/refuse.ts";

/** Whose figures a dashboard shows: one person's, or null for the floor's, which take a manager. */
export function shownPerson(scope: DealershipScope, userId: string | undefined): string | null {
  if (scope.role !== "salesperson") return userId ?? null;
  if (userId === undefined || userId === scope.userId) return scope.userId;
  throw refuse(
    "FORBIDDEN",
    "You can see your own figures; another person's take a manager",
    "query.userId",
  );
}
