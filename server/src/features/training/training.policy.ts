import type { DealershipScope } from "../../platform/db/scope.ts";
import { quoteValue, refuse } from "../../platform/refuse.ts";

/** Whose sessions a caller may read: one person's, or null for everybody's of the dealership. */
export function readableOwner(scope: DealershipScope): string | null {
  return scope.role === "salesperson" ? scope.userId : null;
}

/** Whose sessions a list shows when it asks for `userId`. A salesperson may ask for their own only. */
export function listedOwner(scope: DealershipScope, userId: string | undefined): string | null {
  const own = readableOwner(scope);
  if (own === null) return userId ?? null;
  if (userId === undefined || userId === own) return own;
  throw refuse(
    "FORBIDDEN",
    "You can see your own sessions; another person's take a manager",
    "query.userId",
  );
}

/** A session that the caller may not see does not exist for them. */
export function requireVisible<Session extends { user_id: string }>(
  scope: DealershipScope,
  session: Session | undefined,
  id: string,
): Session {
  const owner = readableOwner(scope);
  if (session && (owner === null || session.user_id === owner)) return session;
  throw refuse("SESSION_NOT_FOUND", `There is no session ${quoteValue(id)} that you can see`);
}

/** Managers read everybody's sessions; talking, finishing and changing is for whoever practises. */
export function requireOwn<Session extends { user_id: string }>(
  scope: DealershipScope,
  session: Session | undefined,
  id: string,
): Session {
  const visible = requireVisible(scope, session, id);
  if (visible.user_id === scope.userId) return visible;
  throw refuse(
    "FORBIDDEN",
    "This session is somebody else's: you can read it, and fork it to try it yourself",
  );
}
