import { getHealth, getReady } from "@walkaround/contract/health";
import type { FastifyRequest } from "fastify";
import type { FeatureInput } from "../../platform/http/build-app.ts";
import { metrics } from "../../platform/metrics.ts";
import { checkReadiness } from "../../platform/readiness.ts";
import { refuse } from "../../platform/refuse.ts";
import { VERSION } from "../../platform/version.ts";
import { maySeeMetrics } from "./monitoring.policy.ts";

export function registerMonitoring({ app, ctx, register }: FeatureInput): void {
  register(getHealth, async () => ({
    status: "ok" as const,
    version: VERSION,
    uptime: Math.round(process.uptime()),
  }));

  register(getReady, async ({ reply }) => {
    const readiness = await checkReadiness(ctx);
    if (!readiness.ready) throw refuse("NOT_READY", readiness.missing.join(" "));
    void reply.header("cache-control", "no-store");
    return readiness;
  });

  app.get("/metrics", { schema: { hide: true } }, async (request: FastifyRequest, reply) => {
    const allowed = maySeeMetrics({
      address: request.ip,
      authorization: request.headers.authorization,
      forwarded: request.headers["x-forwarded-for"] !== undefined,
      token: ctx.config.metricsToken,
    });
    if (!allowed) throw refuse("FORBIDDEN", "Send the METRICS_TOKEN as a bearer token");
    return reply.type(metrics.contentType).send(await metrics.metrics());
  });
}
