// One mapper from a refusal to HTTP: what an operation refuses with becomes RFC 9457 problem JSON.
import { randomUUID } from "node:crypto";
import { PROBLEM_STATUS, type Problem, type ProblemCode } from "@walkaround/contract/problem";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal, refuse } from "../refuse.ts";

export function sendProblem(
  reply: FastifyReply,
  refusal: Refusal,
  incident?: string,
): FastifyReply {
  const status = PROBLEM_STATUS[refusal.code];
  const problem: Problem = {
    type: "about:blank",
    title: titleOf(refusal.code),
    status,
    code: refusal.code,
    detail: refusal.message,
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    ...(incident === undefined ? {} : { incident }),
  };
  if (status === 503) void reply.header("retry-after", "2");
  return reply
    .code(status)
    .header("content-type", "application/problem+json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(JSON.stringify(problem));
}

/** Anything that no operation refused with is a bug: logged once under an id, answered without its text. */
export function handleError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = error instanceof Refusal ? error : refusalOf(error);
  if (refusal) return sendProblem(reply, refusal);
  const incident = randomUUID();
  request.log.error({ err: error, incident, route: request.routeOptions.url }, "A request failed");
  return sendProblem(
    reply,
    refuse("INTERNAL", `Something went wrong on our side; the log has it under ${incident}`),
    incident,
  );
}

/** Fastify's own errors about what a client sent, by its code. */
const CLIENT_FAULT: Readonly<Record<string, [ProblemCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ["BODY_TOO_LARGE", "The body is larger than this route takes"],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    "UNSUPPORTED_MEDIA_TYPE",
    "The body must be JSON: send Content-Type: application/json",
  ],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ["INVALID_INPUT", "Content-Length does not fit the body"],
  FST_ERR_MAX_PARAM_LENGTH: ["NOT_FOUND", "Nothing is at a path with a part this long"],
  FST_ERR_BAD_URL: ["INVALID_INPUT", "The path is not valid"],
  ECONNRESET: ["INVALID_INPUT", "The connection ended before the body did"],
};

/** The database cannot be reached just now: the client may try again soon. */
const DATABASE_AWAY = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ENOENT",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
]);

function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code !== "string") return undefined;
  const fault = CLIENT_FAULT[code];
  if (fault) return refuse(...fault);
  if (DATABASE_AWAY.has(code)) {
    return refuse("NOT_READY", "The database is away for a moment; try again in a few seconds");
  }
  return undefined;
}

function titleOf(code: ProblemCode): string {
  const words = code.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
