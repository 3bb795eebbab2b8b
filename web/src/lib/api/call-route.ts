// The one place where the web app speaks HTTP: a route of the contract in, its typed reply or a problem out.
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from "@walkaround/contract/route";
import { ApiProblem, NoSignal } from "./api-problem.ts";

const TIMEOUT_MS = 20_000;

type Loose<T> = { [K in keyof T]: T[K] | undefined };
type Part<K extends string, T> = [T] extends [undefined]
  ? { [P in K]?: undefined }
  : Partial<T> extends T
    ? { [P in K]?: Loose<T> }
    : { [P in K]: T };

/** What a route needs to be called: its path parameters, query and body, each only if it has one. */
export type RouteInput<R extends Route> = Part<"params", ParamsOf<R>> &
  Part<"query", QueryOf<R>> &
  ([BodyOf<R>] extends [undefined] ? { body?: undefined } : { body: BodyOf<R> });

type CallOptions = { signal?: AbortSignal; timeoutMs?: number };
export type RouteArguments<R extends Route, Extra = unknown> =
  Partial<RouteInput<R>> extends RouteInput<R>
    ? [input?: RouteInput<R> & Extra]
    : [input: RouteInput<R> & Extra];

type AnyInput = {
  params?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  body?: unknown;
};

/** The address of a route with its parameters filled in; what is undefined is left out of the query. */
export function routeUrl(path: string, { params = {}, query = {} }: AnyInput = {}): string {
  const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name] ?? "")),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(name, String(value));
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}

/** Calls a route. Throws ApiProblem when the server refuses and NoSignal when nobody answers. */
export async function callRoute<R extends Route>(
  route: R,
  ...[input]: RouteArguments<R, CallOptions>
): Promise<ReplyOf<R>> {
  const { signal, timeoutMs, ...rest }: AnyInput & CallOptions = input ?? {};
  return (await request(route.method, routeUrl(route.path, rest), {
    body: rest.body,
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  })) as ReplyOf<R>;
}

/** Speaks JSON with any address of the server; `callRoute` is the typed way. */
export async function request(
  method: string,
  url: string,
  { body, signal, timeoutMs = TIMEOUT_MS }: CallOptions & { body?: unknown } = {},
): Promise<unknown> {
  const limit = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      credentials: "same-origin",
      headers: {
        accept: "application/json",
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    return await readReply(response);
  } catch (error) {
    if (error instanceof ApiProblem || error instanceof NoSignal || signal?.aborted) throw error;
    throw new NoSignal(`No answer from ${method} ${url}`, { cause: error });
  }
}

async function readReply(response: Response): Promise<unknown> {
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  if (response.ok) return isJson ? await response.json() : null;
  if (!isJson) {
    // A gateway's own page: the server behind it was not reached.
    if (response.status >= 502 && response.status <= 504) {
      throw new NoSignal(`Status ${response.status} from ${response.url}`);
    }
    throw new ApiProblem({
      code: "INTERNAL",
      status: response.status,
      detail: response.statusText,
    });
  }
  const problem: unknown = await response.json();
  throw new ApiProblem(parseProblem(problem, response.status));
}

function parseProblem(
  problem: unknown,
  status: number,
): ConstructorParameters<typeof ApiProblem>[0] {
  const fields: Record<string, unknown> =
    typeof problem === "object" && problem !== null ? { ...problem } : {};
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : undefined);
  const field = text("field");
  const incident = text("incident");
  return {
    code: text("code") ?? "INTERNAL",
    status,
    detail: text("detail") ?? text("message") ?? `Status ${status}`,
    ...(field !== undefined && { field }),
    ...(incident !== undefined && { incident }),
  };
}
