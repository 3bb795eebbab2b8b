import type { Clock } from "../clock.ts";

const MOST_FAILURES = 3;
const REST_MS = 30_000;

/**
 * Spares people the wait for a server that does not answer: after three failures in a row nobody asks it for
 * half a minute, then one call tries whether it is back.
 */
export class Breaker {
  readonly #clock: Clock;
  #failures = 0;
  #closedUntil = 0;
  #isTrying = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get isOpen(): boolean {
    return this.#failures >= MOST_FAILURES;
  }

  /** Whether a call may be made now; who may must say how it went. */
  admit(): boolean {
    if (!this.isOpen) return true;
    if (this.#isTrying || this.#clock.now().getTime() < this.#closedUntil) return false;
    this.#isTrying = true;
    return true;
  }

  succeed(): void {
    this.#failures = 0;
    this.#isTrying = false;
  }

  fail(): void {
    this.#failures += 1;
    this.#isTrying = false;
    this.#closedUntil = this.#clock.now().getTime() + REST_MS;
  }
}
