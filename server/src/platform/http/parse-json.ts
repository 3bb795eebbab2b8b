import type { FastifyInstance } from "fastify";
import { refuse } from "../refuse.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** JSON is the only kind of body; it must be UTF-8 and whole. An empty body counts as none. */
export function parseJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    if (body.length === 0) return done(null, undefined);
    try {
      const text = typeof body === "string" ? body : decoder.decode(body);
      done(null, JSON.parse(text));
    } catch (error) {
      const why = error instanceof Error ? error.message.slice(0, 120) : "unreadable";
      done(refuse("MALFORMED_JSON", `The body is not JSON: ${why.toWellFormed()}`), undefined);
    }
  });
}
