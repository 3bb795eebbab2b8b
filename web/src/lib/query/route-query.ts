import { queryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { Pagination } from "@walkaround/contract/listing";
import type { ReplyOf, Route } from "@walkaround/contract/route";
import type { ApiProblem, NoSignal } from "../api/api-problem.ts";
import { callRoute, type RouteArguments, type RouteInput } from "../api/call-route.ts";

/** Where the answer of a route lies in the cache: `["/api/x/:id", params, query]`. */
export function routeKey<R extends Route>(
  route: R,
  input?: Partial<RouteInput<R>>,
): readonly unknown[] {
  return [route.path, input?.params ?? {}, stripped(input?.query)] as const;
}

/** Query options of a route, for `useQuery`, prefetching and reading the cache. */
export function routeQuery<R extends Route>(route: R, ...[input]: RouteArguments<R>) {
  return queryOptions<ReplyOf<R>, ApiProblem | NoSignal>({
    queryKey: routeKey(route, input),
    queryFn: ({ signal }) => {
      const args = [{ ...input, signal }] as unknown as RouteArguments<R, { signal: AbortSignal }>;
      return callRoute(route, ...args);
    },
  });
}

/** Reads a route: from the cache first, then from the server. */
export function useRoute<R extends Route>(
  route: R,
  ...args: RouteArguments<R>
): UseQueryResult<ReplyOf<R>, ApiProblem | NoSignal> {
  return useQuery(routeQuery(route, ...args));
}

/** A list that goes on: for `useInfiniteQuery`. Pages follow their cursor, so none costs more than the first. */
export function routePages<R extends Route>(
  route: R & (ReplyOf<R> extends { pagination: Pagination } ? unknown : never),
  ...[input]: RouteArguments<R>
) {
  return {
    queryKey: [...routeKey(route, input), "pages"] as const,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) => {
      const query = { ...input?.query, ...(pageParam !== null && { cursor: pageParam }) };
      const args = [{ ...input, query, signal }] as unknown as RouteArguments<
        R,
        { signal: AbortSignal }
      >;
      return callRoute<R>(route, ...args);
    },
    getNextPageParam: (last: ReplyOf<R> & { pagination: Pagination }) => last.pagination.nextCursor,
  };
}

function stripped(query: object | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== ""),
  );
}
