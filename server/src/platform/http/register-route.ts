import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from "@walkaround/contract/route";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { DealershipScope } from "../db/scope.ts";
import type { Authenticator } from "./authenticator.ts";
import { refuseUnstorable } from "./refuse-unstorable.ts";
import { admit } from "./session-gate.ts";
import { compileCheck } from "./validate.ts";

/** What a handler gets, typed by its route. `scope` is there exactly where the route asks for a user. */
type RouteInput<R extends Route> = {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly scope: R["auth"] extends "user" ? DealershipScope : null;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** Serves one route of the contract: who may, what may come in, the handler, what goes out. */
export type RegisterRoute = <R extends Route>(
  route: R,
  handler: (input: RouteInput<R>) => Promise<ReplyOf<R>>,
) => void;

export function routeRegistrar(app: FastifyInstance, authenticator: Authenticator): RegisterRoute {
  return (route, handler) => {
    const checks = [
      ["params", compileCheck("params", route.params ?? EMPTY)],
      ["query", compileCheck("query", route.query ?? EMPTY)],
      ["body", route.body ? compileCheck("body", route.body) : undefined],
    ] as const;
    const scopes = new WeakMap<FastifyRequest, DealershipScope | null>();

    app.route({
      method: route.method,
      url: route.path,
      schema: {
        summary: route.summary,
        tags: [route.path.split("/")[2] ?? "api"],
        ...(route.params ? { params: route.params } : {}),
        ...(route.query ? { querystring: route.query } : {}),
        ...(route.body ? { body: route.body } : {}),
        response: { [route.status ?? 200]: route.reply },
      },
      // Our own checks say which field, which value and what is allowed; Fastify's run no second time.
      validatorCompiler: () => () => true,
      ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
      onRequest: async (request) => {
        scopes.set(request, await admit(route, authenticator, request));
      },
      handler: async (request, reply) => {
        for (const [part, check] of checks) {
          if (!check) continue;
          const value = request[part] ?? {};
          refuseUnstorable(part, value);
          check(value);
        }
        void reply.code(route.status ?? 200).header("cache-control", "private, no-cache");
        const input: unknown = {
          params: request.params,
          query: request.query,
          body: request.body ?? {},
          scope: scopes.get(request) ?? null,
          request,
          reply,
        };
        return handler(input as RouteInput<typeof route>);
      },
    });
  };
}

const EMPTY = { type: "object", additionalProperties: false, properties: {} };
