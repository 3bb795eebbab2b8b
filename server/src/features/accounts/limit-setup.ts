import type { Clock } from "../../platform/clock.ts";
import { Refusal, refuse } from "../../platform/refuse.ts";
import { limitAttempts } from "./limit-attempts.ts";

const WINDOW_MS = 15 * 60_000;
const WRONG_CODES = 10;

/** Runs a try at the setup; after ten wrong codes in a quarter of an hour an address has to wait. */
export function limitSetup(clock: Clock) {
  const wrongCodes = limitAttempts({ max: WRONG_CODES, windowMs: WINDOW_MS }, () =>
    clock.now().getTime(),
  );
  return async <T>(address: string, attempt: () => Promise<T>): Promise<T> => {
    if (wrongCodes.waitMs(address) > 0) {
      throw refuse(
        "RATE_LIMITED",
        "Too many wrong codes from here; try again in a quarter of an hour",
      );
    }
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof Refusal && error.code === "SETUP_CODE_WRONG") wrongCodes.note(address);
      throw error;
    }
  };
}
