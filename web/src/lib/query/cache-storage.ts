// What is kept on this device, per user: the answers read last (painted first on the next visit) and the
// writes that have not gone out. Two records, so that a write is safe at once and costs a few bytes.
import { type DehydratedState, dehydrate, hydrate, type QueryClient } from "@tanstack/react-query";
import { del, get, set } from "idb-keyval";

type Writes = DehydratedState["mutations"];
type StoredQueries = { version: string; savedAt: number; queries: DehydratedState["queries"] };

const KEEP_MS = 30 * 24 * 60 * 60 * 1000;
/** Of an endless list, the pages that a return visit paints. */
const PAGES_KEPT = 3;

declare const __CONTRACT_VERSION__: string;

const queriesKey = (userId: string) => `queries:${userId}`;
const writesKey = (userId: string) => `writes:${userId}`;

/** Brings back what this user had. What was shaped by another contract is dropped; writes never are. */
export async function restoreCache(client: QueryClient, userId: string): Promise<void> {
  const [queries, writes] = await Promise.all([
    get<StoredQueries>(queriesKey(userId)),
    get<Writes>(writesKey(userId)),
  ]);
  const usable =
    queries?.version === __CONTRACT_VERSION__ && Date.now() - queries.savedAt < KEEP_MS;
  hydrate(client, {
    queries: usable ? queries.queries : [],
    mutations: writes ?? [],
  } satisfies DehydratedState);
}

export async function saveQueries(client: QueryClient, userId: string): Promise<void> {
  const { queries } = dehydrate(client, {
    shouldDehydrateQuery: (query) => query.state.status === "success" && query.meta?.keep !== false,
    shouldDehydrateMutation: () => false,
  });
  await set(queriesKey(userId), {
    version: __CONTRACT_VERSION__,
    savedAt: Date.now(),
    queries: queries.map(trimPages),
  } satisfies StoredQueries);
}

/** A write under way is stored as paused, so that it goes out again if this page dies before the answer. */
export async function saveWrites(client: QueryClient, userId: string): Promise<void> {
  const { mutations } = dehydrate(client, {
    shouldDehydrateQuery: () => false,
    shouldDehydrateMutation: (mutation) =>
      mutation.state.status === "pending" && mutation.options.mutationKey?.[0] === "write",
  });
  const writes: Writes = mutations.map((mutation) => ({
    ...mutation,
    state: { ...mutation.state, isPaused: true, context: undefined, failureReason: null },
  }));
  if (writes.length === 0) await del(writesKey(userId));
  else await set(writesKey(userId), writes);
}

export async function forgetUser(userId: string): Promise<void> {
  await Promise.all([del(queriesKey(userId)), del(writesKey(userId))]);
}

function trimPages(query: DehydratedState["queries"][number]): DehydratedState["queries"][number] {
  const data: unknown = query.state.data;
  if (query.queryType !== "infinite" || typeof data !== "object" || data === null) return query;
  if (!("pages" in data && "pageParams" in data)) return query;
  const { pages, pageParams } = data;
  if (!Array.isArray(pages) || !Array.isArray(pageParams) || pages.length <= PAGES_KEPT)
    return query;
  return {
    ...query,
    state: {
      ...query.state,
      data: { pages: pages.slice(0, PAGES_KEPT), pageParams: pageParams.slice(0, PAGES_KEPT) },
    },
  };
}
