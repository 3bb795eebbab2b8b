// Who is who, in this process's memory: the session gate's answer on nearly every request.
import type { Identity } from "../../platform/http/authenticator.ts";

/** An identity and when its session or token ends by itself; null when it never does. */
export type KnownIdentity = { readonly identity: Identity; readonly endsAt: Date | null };

/** What a change in the database makes wrong: one session, one token, or all that a user holds. */
export type IdentityChange = {
  readonly kind: "session" | "token" | "user";
  readonly id: string;
};

export type IdentityCache = {
  readonly get: (
    key: string,
    load: () => Promise<KnownIdentity | undefined>,
  ) => Promise<Identity | null>;
  readonly drop: (change: IdentityChange) => void;
  readonly clear: () => void;
};

type Entry = { readonly known: KnownIdentity; readonly staleAt: number };

const KEPT_MS = 60_000;
const ENTRY_LIMIT = 50_000;

export function cacheIdentities(now: () => number): IdentityCache {
  const entries = new Map<string, Entry>();
  const loading = new Map<string, Promise<Identity | null>>();
  // A change may arrive while its row is on the way here; what was read before it must not be kept.
  let changes = 0;

  const load = async (
    key: string,
    read: () => Promise<KnownIdentity | undefined>,
  ): Promise<Identity | null> => {
    const before = changes;
    const known = await read();
    if (!known) return null;
    if (before === changes) {
      if (entries.size >= ENTRY_LIMIT) dropOldest(entries);
      entries.set(key, { known, staleAt: now() + KEPT_MS });
    }
    return known.identity;
  };

  const loadOnce = (
    key: string,
    read: () => Promise<KnownIdentity | undefined>,
  ): Promise<Identity | null> => {
    const started = load(key, read);
    loading.set(key, started);
    const settle = (): void => {
      if (loading.get(key) === started) loading.delete(key);
    };
    started.then(settle, settle);
    return started;
  };

  return {
    get: (key, read) => {
      const entry = entries.get(key);
      if (entry) {
        const endsAt = entry.known.endsAt?.getTime() ?? Number.POSITIVE_INFINITY;
        if (now() < entry.staleAt && now() < endsAt) return Promise.resolve(entry.known.identity);
        entries.delete(key);
      }
      return loading.get(key) ?? loadOnce(key, read);
    },
    drop: ({ kind, id }) => {
      changes += 1;
      loading.clear();
      // A walk over the whole cache: changes are rare, and an index would have to be kept right.
      for (const [key, { known }] of entries) {
        const { userId, credentialId } = known.identity;
        if ((kind === "user" ? userId : credentialId) === id) entries.delete(key);
      }
    },
    clear: () => {
      changes += 1;
      loading.clear();
      entries.clear();
    },
  };
}

function dropOldest(entries: Map<string, Entry>): void {
  const [oldest] = entries.keys();
  if (oldest !== undefined) entries.delete(oldest);
}
