import type { Static, TSchema } from "typebox";
import type { ProblemCode } from "./problem.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Role = "salesperson" | "manager" | "admin";

/**
 * One route as both sides see it. `errors` are the refusals that the operation may answer with, beside
 * those that every route shares (see `SHARED_CODES` in problem.ts).
 */
export type Route = {
  readonly method: Method;
  /** With `:name` for each path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly auth: "public" | "user";
  /** Who may call it at all; absent means every signed-in user. What they may see is the policy's matter. */
  readonly roles?: readonly Role[];
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  readonly reply: TSchema;
  readonly status?: 200 | 201 | 204;
  readonly errors: readonly ProblemCode[];
  /** Largest body in bytes when it is not the server's default of 256 KiB. */
  readonly bodyLimit?: number;
};

/** Gives a route its exact type, so that handlers and the web client know its shapes. */
export function defineRoute<const R extends Route>(route: R): R {
  return route;
}

type StaticOf<T> = T extends TSchema ? Static<T> : undefined;
export type ParamsOf<R extends Route> = StaticOf<R["params"]>;
export type QueryOf<R extends Route> = StaticOf<R["query"]>;
export type BodyOf<R extends Route> = StaticOf<R["body"]>;
export type ReplyOf<R extends Route> = Static<R["reply"]>;
