import compress from "@fastify/compress";
import etag from "@fastify/etag";
import helmet from "@fastify/helmet";
import websocket from "@fastify/websocket";
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import type { Realtime } from "../realtime/realtime.ts";
import { answerUnknown } from "./answer-unknown.ts";
import { serveApiDocument } from "./api-document.ts";
import type { Authenticator } from "./authenticator.ts";
import { observeRequests } from "./observe-requests.ts";
import { parseJsonBodies } from "./parse-json.ts";
import { handleError } from "./problem-reply.ts";
import { type RegisterRoute, routeRegistrar } from "./register-route.ts";
import { serveSite } from "./serve-site.ts";

/** What a feature gets to put its routes and topics in place. */
export type FeatureInput = {
  readonly app: FastifyInstance;
  readonly ctx: Context;
  readonly register: RegisterRoute;
  readonly realtime: Realtime;
  readonly authenticator: Authenticator;
};
export type Feature = (input: FeatureInput) => void | Promise<void>;

export type AppParts = {
  ctx: Context;
  realtime: Realtime;
  authenticator: Authenticator;
  features: readonly Feature[];
  /** The folder of the exported web app; without it only the API is served. */
  siteFolder?: string | undefined;
};

const BODY_LIMIT = 256 * 1024;
const COMPRESS_OVER = 1024;

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { ctx, realtime, authenticator } = parts;
  const log: FastifyBaseLogger = ctx.log;
  const app: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    // A path that no route can take is refused as everything else is.
    frameworkErrors: handleError,
    requestTimeout: 30_000,
    keepAliveTimeout: 72_000,
    // Ids and names of ours are shorter; a longer path is nobody's.
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    forceCloseConnections: "idle",
    return503OnClosing: true,
  });
  app.setErrorHandler(handleError);
  parseJsonBodies(app);
  observeRequests(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    // Over plain HTTP on one machine there is nothing to upgrade to; the proxy with the certificate sets it.
    strictTransportSecurity: false,
  });
  await app.register(compress, {
    threshold: COMPRESS_OVER,
    encodings: ["br", "gzip"],
    brotliOptions: { params: { 1: 4 } },
  });
  await app.register(etag, { weak: true });
  await app.register(websocket, {
    options: { maxPayload: 64 * 1024, perMessageDeflate: false },
  });
  await serveApiDocument(app);

  const register = routeRegistrar(app, authenticator);
  await realtime.serve(app, authenticator);
  for (const feature of parts.features) {
    await feature({ app, ctx, register, realtime, authenticator });
  }
  if (parts.siteFolder !== undefined) await serveSite(app, parts.siteFolder);
  answerUnknown(app, parts.siteFolder);
  return app;
}
