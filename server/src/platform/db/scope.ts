import type { Role } from "@walkaround/contract/route";

declare const minted: unique symbol;

/**
 * Whose data may be touched, and by whom. Only the session gate and the job runner mint one, so a query
 * that was not authorised does not compile.
 */
export type DealershipScope = {
  readonly [minted]: true;
  readonly dealershipId: string;
  readonly userId: string;
  readonly role: Role;
};

/** Mints a scope without a request; only jobs and commands have the function itself. */
export type ActFor = (
  who: Pick<DealershipScope, "dealershipId" | "userId" | "role">,
) => DealershipScope;
