import { ALL_ROUTES } from "@walkaround/contract/all-routes";
import type { FastifyInstance } from "fastify";
import { quoteValue, refuse } from "../refuse.ts";
import { sendProblem } from "./problem-reply.ts";

const PATHS = ALL_ROUTES.map((route) => ({
  method: route.method,
  pattern: new RegExp(`^${route.path.replaceAll(/:[a-zA-Z]+/g, "[^/]+")}/?$`),
}));

/** Nothing is there: problem JSON under /api, the site's own page elsewhere. */
export function answerUnknown(app: FastifyInstance, siteFolder: string | undefined): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "/";
    const allowed = PATHS.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    if (allowed.length > 0) {
      void reply.header("allow", allowed.join(", "));
      return sendProblem(
        reply,
        refuse(
          "METHOD_NOT_ALLOWED",
          `${request.method} is not possible here; allowed are ${allowed.join(", ")}`,
        ),
      );
    }
    const isPage = siteFolder !== undefined && request.method === "GET" && !path.startsWith("/api");
    if (isPage) return reply.code(404).sendSitePage("/404");
    return sendProblem(reply, refuse("NOT_FOUND", `Nothing is at ${quoteValue(path)}`));
  });
}
