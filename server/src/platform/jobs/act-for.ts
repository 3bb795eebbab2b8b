import type { DealershipScope } from "../db/scope.ts";

/**
 * The scope of work that no request asks for: a job, or a command of whoever has the machine. Never call it
 * with what came over the network.
 */
export function actFor(
  who: Pick<DealershipScope, "dealershipId" | "userId" | "role">,
): DealershipScope {
  const { dealershipId, userId, role } = who;
  return { dealershipId, userId, role } as DealershipScope;
}
