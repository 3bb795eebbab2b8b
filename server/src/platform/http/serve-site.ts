// The exported web app from disk: clean URLs, compressed at build, a strict CSP for each page.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

declare module "fastify" {
  interface FastifyReply {
    sendSitePage(path: string): FastifyReply;
  }
}

type PageHashes = { scripts: string[]; styles: string[] };

const IMMUTABLE = "public, max-age=31536000, immutable";

export async function serveSite(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    etag: true,
    lastModified: false,
  });
  const hashes = readHashes(folder);
  const files = new Map(listFiles(folder).flatMap((file) => addressesOf(file)));

  const send = (reply: FastifyReply, address: string): FastifyReply | undefined => {
    const file = files.get(address);
    if (file === undefined) return undefined;
    // A service worker fetches under the policy that it came with, not under that of its page.
    const hasPolicy = extname(file) === ".html" || file === "sw.js";
    void reply.header("cache-control", file.startsWith("_next/static/") ? IMMUTABLE : "no-cache");
    if (hasPolicy) {
      void reply.header("content-security-policy", policyOf(hashes[`/${file}`]));
    }
    return reply.sendFile(file);
  };

  app.decorateReply("sendSitePage", function (this: FastifyReply, path: string) {
    return send(this, path) ?? this.type("text/plain").send("Not found");
  });
  app.get("/*", { schema: { hide: true } }, (request, reply) => {
    const path = decodePath(request.url.split("?")[0] ?? "/");
    return send(reply, path) ?? reply.callNotFound();
  });
}

function readHashes(folder: string): Record<string, PageHashes> {
  const file = join(folder, "csp-manifest.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => file !== "csp-manifest.json");
}

/** `dashboard.html` answers at `/dashboard`, `index.html` at `/`. */
function addressesOf(file: string): [string, string][] {
  const own: [string, string] = [`/${file}`, file];
  if (!file.endsWith(".html")) return [own];
  const clean = `/${file.slice(0, -".html".length)}`.replace(/\/index$/, "/");
  return [own, [clean, file], [clean === "/" ? "/" : `${clean}/`, file]];
}

function policyOf(page: PageHashes | undefined): string {
  const quoted = (hashes: string[] | undefined) =>
    (hashes ?? []).map((hash) => ` '${hash}'`).join("");
  return [
    "default-src 'self'",
    `script-src 'self'${quoted(page?.scripts)}`,
    `style-src 'self'${quoted(page?.styles)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
