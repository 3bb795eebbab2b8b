import type { ActFor, DealershipScope } from "../db/scope.ts";

/**
 * The scope of work that no request asks for: a job, or a command of whoever has the machine. Never call it
 * with what came over the network.
 */
export const actFor: ActFor = ({ dealershipId, userId, role }) =>
  ({ dealershipId, userId, role }) as DealershipScope;
