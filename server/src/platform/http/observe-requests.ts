import type { FastifyInstance } from "fastify";
import { requestSeconds } from "../metrics.ts";

const SLOW_MS = 1000;

/** Times every request by its route, and writes a line about the slow ones. */
export function observeRequests(app: FastifyInstance): void {
  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "unknown";
    requestSeconds.observe(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    if (reply.elapsedTime > SLOW_MS) {
      request.log.warn(
        { route, method: request.method, ms: Math.round(reply.elapsedTime) },
        "A request was slow",
      );
    }
    done();
  });
}
