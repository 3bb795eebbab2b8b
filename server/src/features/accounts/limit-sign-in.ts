import type { Clock } from "../../platform/clock.ts";
import { refuse } from "../../platform/refuse.ts";
import { limitAttempts } from "./limit-attempts.ts";

const MINUTE_MS = 60_000;

export type SignInLimit = {
  /** Refuses a caller who guessed wrong too often. */
  readonly check: (address: string, email: string) => void;
  readonly noteFailure: (address: string, email: string) => void;
  readonly noteSuccess: (address: string, email: string) => void;
};

/**
 * Only wrong passwords count: per address and account, so that nobody can lock Sam out from elsewhere, and
 * per address, so that one password cannot be tried on every account.
 */
export function limitSignIn(clock: Clock): SignInLimit {
  const now = () => clock.now().getTime();
  const perAccount = limitAttempts({ max: 10, windowMs: 5 * MINUTE_MS }, now);
  const perAddress = limitAttempts({ max: 100, windowMs: 5 * MINUTE_MS }, now);
  const accountKey = (address: string, email: string) => `${address} ${email.toLowerCase()}`;
  return {
    check: (address, email) => {
      const waitMs = Math.max(
        perAccount.waitMs(accountKey(address, email)),
        perAddress.waitMs(address),
      );
      if (waitMs === 0) return;
      const minutes = Math.ceil(waitMs / MINUTE_MS);
      throw refuse(
        "RATE_LIMITED",
        `Too many wrong passwords from here; try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
      );
    },
    noteFailure: (address, email) => {
      perAccount.note(accountKey(address, email));
      perAddress.note(address);
    },
    noteSuccess: (address, email) => perAccount.forget(accountKey(address, email)),
  };
}
