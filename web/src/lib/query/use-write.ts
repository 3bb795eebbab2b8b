"use client";
import {
  type QueryClient,
  useMutation,
  useMutationState,
  useQueryClient,
} from "@tanstack/react-query";
import type { ReplyOf, Route } from "@walkaround/contract/route";
import type { ApiProblem, NoSignal } from "../api/api-problem.ts";
import type { RouteInput } from "../api/call-route.ts";

export type WriteOptions<R extends Route> = {
  /** Writes with the same scope go out one after another, in the order they were made. */
  scope?: string;
  /** Changes the cache at once; what it returns takes the change back if the server refuses. */
  apply?: (cache: QueryClient, input: RouteInput<R>) => (() => void) | undefined;
  /** The server's answer, for the cache. */
  settle?: (cache: QueryClient, reply: ReplyOf<R>, input: RouteInput<R>) => void;
  onRefused?: (error: ApiProblem | NoSignal, input: RouteInput<R>) => void;
  /** False when `settle` leaves nothing to read again; else all of the resource is. */
  refreshes?: boolean;
};

/**
 * A write that shows at once and goes out behind. Without signal it waits, also through a reload, and
 * goes out later: give the server an id of your own making in the body, so that a repeat is harmless.
 * After a reload only the cache is refreshed; `settle` and `onRefused` belong to the page that wrote.
 */
export function useWrite<R extends Route>(route: R, options: WriteOptions<R> = {}) {
  const cache = useQueryClient();
  return useMutation<ReplyOf<R>, ApiProblem | NoSignal, RouteInput<R>, (() => void) | undefined>({
    mutationKey: ["write", route.method, route.path],
    ...(options.scope !== undefined && { scope: { id: options.scope } }),
    meta: { refreshes: options.refreshes ?? true },
    onMutate: (input) => options.apply?.(cache, input),
    onSuccess: (reply, input) => options.settle?.(cache, reply, input),
    onError: (error, input, takeBack) => {
      takeBack?.();
      options.onRefused?.(error, input);
    },
  });
}

/** How many writes have not been answered yet. */
export function usePendingWrites(): number {
  return useMutationState({ filters: { mutationKey: ["write"], status: "pending" } }).length;
}
