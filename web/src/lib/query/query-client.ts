import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isPassing, isProblem, NoSignal } from "../api/api-problem.ts";
import { request, routeUrl } from "../api/call-route.ts";
import { endSession } from "../session/session-user.ts";
import { reportNoSignal } from "./signal.ts";

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: {
      /** False for what need not outlive the page: the answers to half-typed searches. */
      keep?: boolean;
    };
    mutationMeta: {
      /** False when the writer has put the answer where it belongs; see use-write.ts. */
      refreshes?: boolean;
    };
  }
}

const FRESH_MS = 15_000;
/** Kept in memory for as long as it is kept on the device; see cache-storage.ts. */
const KEEP_MS = 7 * 24 * 60 * 60 * 1000;

/** Everything that a write needs to be sent, plain enough to lie in storage until there is signal. */
type WriteInput = {
  params?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  body?: unknown;
};

/** What a failed request means beyond its own screen. */
function noteFailure(error: unknown): void {
  if (error instanceof NoSignal) reportNoSignal();
  if (isProblem(error, "SIGN_IN_REQUIRED")) endSession();
}

/** Half a second, doubling up to half a minute, with jitter so that a whole floor does not knock at once. */
function backOff(failures: number): number {
  return Math.min(30_000, 500 * 2 ** failures) * (0.75 + Math.random() / 2);
}

export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: noteFailure }),
    mutationCache: new MutationCache({
      onError: noteFailure,
      onSuccess: (_reply, _input, _context, mutation) => refreshAfter(client, mutation.options),
    }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        gcTime: KEEP_MS,
        retryDelay: backOff,
        retry: (failures, error) => {
          if (error instanceof NoSignal) reportNoSignal();
          return failures < 3 && isPassing(error);
        },
      },
    },
  });
  // By key, because a write restored from storage may belong to a feature whose code is not loaded.
  client.setMutationDefaults(["write"], {
    mutationFn: async (input: WriteInput, { mutationKey }) => {
      const [, method, path] = mutationKey ?? [];
      return await request(String(method), routeUrl(String(path), input), { body: input.body });
    },
    retryDelay: backOff,
    retry: (failures, error) => {
      noteFailure(error);
      // Signed out in mid-air: the write stays in storage and goes out after the next sign-in.
      return (
        error instanceof NoSignal ||
        isProblem(error, "SIGN_IN_REQUIRED") ||
        (isPassing(error) && failures < 8)
      );
    },
  });
  return client;
}

type SentWrite = {
  mutationKey?: readonly unknown[];
  meta?: { refreshes?: unknown };
  onSuccess?: unknown;
};

/**
 * After a write under `/api/x/…`, what was read under `/api/x` is read again, unless the writer sees to it.
 * A write that outlived its page has nobody left to do so.
 */
function refreshAfter(client: QueryClient, { mutationKey, meta, onSuccess }: SentWrite): void {
  if (mutationKey?.[0] !== "write") return;
  if (meta?.refreshes === false && onSuccess !== undefined) return;
  // While another write is under way its optimistic change must not be painted over by an older answer.
  if (client.isMutating({ mutationKey: ["write"] }) > 1) return;
  const resource = resourceOf(String(mutationKey[2]));
  void client.invalidateQueries({
    predicate: (query) => resourceOf(String(query.queryKey[0])) === resource,
  });
}

function resourceOf(path: string): string {
  return path.split("/").slice(0, 3).join("/");
}
