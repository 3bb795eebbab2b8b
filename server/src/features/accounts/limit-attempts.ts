// How often a stranger may try, counted per key in a fixed window and in this process only: with n api
// processes an attacker gets n times as many tries, which the sums below leave room for.

export type AttemptRule = { readonly max: number; readonly windowMs: number };

export type AttemptLimiter = {
  /** Milliseconds until another try is allowed; 0 when it is allowed now. */
  readonly waitMs: (key: string) => number;
  /** Counts one try. */
  readonly note: (key: string) => void;
  /** Forgets the tries of a key, after a success. */
  readonly forget: (key: string) => void;
};

type Tries = { count: number; endsAt: number };

/** More keys than this are not kept, so that a flood of made-up keys cannot fill the memory. */
const KEY_LIMIT = 20_000;

export function limitAttempts(rule: AttemptRule, now: () => number): AttemptLimiter {
  // A key is re-inserted when its window starts, so the first entry is always the one that ends first.
  const tries = new Map<string, Tries>();

  const live = (key: string): Tries | undefined => {
    const found = tries.get(key);
    if (found && found.endsAt <= now()) {
      tries.delete(key);
      return undefined;
    }
    return found;
  };

  const dropOld = (): void => {
    for (const [key, entry] of tries) {
      if (entry.endsAt > now() && tries.size < KEY_LIMIT) return;
      tries.delete(key);
    }
  };

  return {
    waitMs: (key) => {
      const found = live(key);
      return found && found.count >= rule.max ? found.endsAt - now() : 0;
    },
    note: (key) => {
      const found = live(key);
      if (found) {
        found.count += 1;
        return;
      }
      dropOld();
      tries.set(key, { count: 1, endsAt: now() + rule.windowMs });
    },
    forget: (key) => {
      tries.delete(key);
    },
  };
}
