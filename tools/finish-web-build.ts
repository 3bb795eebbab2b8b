// Runs after `next build`: makes the exported folder ready to be served. Writes the hashes of each page's
// inline scripts for its policy, the service worker's list, compressed copies; measures every first load.
import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { argv, exit, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Brotli bytes of everything that a page needs before it works: its HTML, styles and scripts. */
const FIRST_LOAD_BUDGET = 170_000;
/** A route that may weigh more or must weigh less, by its exported file. */
const ROUTE_BUDGETS: Readonly<Record<string, number>> = {};

const COMPRESSIBLE = new Set([".html", ".js", ".css", ".txt", ".svg", ".json", ".webmanifest"]);
const COMPRESS_ABOVE = 1024;
/** Written by this program, or not for visitors. */
const NOT_CACHED = new Set(["/csp-manifest.json", "/sw.js", "/_not-found.html", "/_not-found.txt"]);

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

export type PagePolicy = { scripts: string[]; styles: string[] };
export type FirstLoad = { page: string; bytes: number; fonts: number; budget: number };

function sha256(text: string | Buffer): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** The hashes that a page's Content-Security-Policy must allow. */
export function policyOf(html: string): PagePolicy {
  const contents = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map((match) => match[1] ?? "").filter((text) => text !== "");
  const unique = (texts: string[]) => [...new Set(texts.map(sha256))].sort();
  return {
    scripts: unique(contents(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)),
    styles: unique(contents(/<style[^>]*>([\s\S]*?)<\/style>/g)),
  };
}

/** Style attributes in the markup: `style-src 'self'` would drop them, and the page would look broken. */
export function inlineStylesOf(html: string): string[] {
  const markup = html.replace(/<script[\s\S]*?<\/script>/g, "");
  return [...markup.matchAll(/<[^>]*\sstyle="([^"]*)"/g)].map((match) => match[1] ?? "");
}

/** The files that a page loads before it works: styles and scripts, and apart from them its fonts. */
export function firstLoadFiles(html: string): { code: string[]; fonts: string[] } {
  const code = new Set<string>();
  const fonts = new Set<string>();
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    // Only browsers without modules read these, and the product does not run on them.
    if (/\snomodule/i.test(tag)) continue;
    const file = /\s(?:src|href)="(\/_next\/static\/[^"?]+)/.exec(tag)?.[1];
    if (file === undefined) continue;
    if (file.endsWith(".js") || file.endsWith(".css")) code.add(file);
    else if (file.endsWith(".woff2")) fonts.add(file);
  }
  return { code: [...code], fonts: [...fonts] };
}

/** Where a visitor finds an exported file: pages have clean addresses. */
export function addressOf(file: string): string {
  if (file === "/index.html") return "/";
  return file === "/404.html" ? file : file.replace(/\.html$/, "");
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"))
    .sort();
}

async function removeEarlierRun(root: string): Promise<void> {
  for (const file of await listFiles(root)) {
    if (file.endsWith(".br") || file.endsWith(".gz")) await rm(root + file);
  }
}

async function writePolicies(root: string, pages: readonly string[]): Promise<string[]> {
  const policies: Record<string, PagePolicy> = {};
  const complaints: string[] = [];
  for (const page of pages) {
    const html = await readFile(root + page, "utf8");
    policies[page] = policyOf(html);
    for (const style of inlineStylesOf(html)) {
      complaints.push(`${page} carries style="${style}", which its policy blocks: use a class`);
    }
  }
  await writeFile(`${root}/csp-manifest.json`, `${JSON.stringify(policies, null, 2)}\n`);
  return complaints;
}

async function writeServiceWorker(
  root: string,
  files: readonly string[],
  source: string,
): Promise<void> {
  const skipped = new Set<string>();
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const html = await readFile(root + file, "utf8");
    for (const [tag] of html.matchAll(/<script\b[^>]*\snomodule[^>]*>/gi)) {
      const src = /\ssrc="([^"]+)"/.exec(tag)?.[1];
      if (src !== undefined) skipped.add(src);
    }
  }
  const kept = files.filter((file) => !NOT_CACHED.has(file) && !skipped.has(file));
  const version = createHash("sha256").update(source);
  for (const file of kept) version.update(file).update(await readFile(root + file));
  const list = JSON.stringify([...new Set(kept.map(addressOf))], null, 1);
  const head = `const VERSION = ${JSON.stringify(version.digest("hex").slice(0, 16))};\nconst FILES = ${list};\n`;
  await writeFile(`${root}/sw.js`, head + source);
}

/** Compressed copies beside the files, made once here instead of on every request. */
async function compressAll(root: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const files = (await listFiles(root)).filter((file) => COMPRESSIBLE.has(extname(file)));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(root + file);
      const brotli = await compressBrotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      });
      sizes.set(file, Math.min(brotli.length, content.length));
      if (content.length <= COMPRESS_ABOVE) return;
      await writeFile(`${root}${file}.br`, brotli);
      await writeFile(`${root}${file}.gz`, await compressGzip(content, { level: 9 }));
    }),
  );
  return sizes;
}

async function measureFirstLoads(
  root: string,
  pages: readonly string[],
  sizes: ReadonlyMap<string, number>,
): Promise<FirstLoad[]> {
  const loads: FirstLoad[] = [];
  for (const page of pages) {
    const { code, fonts } = firstLoadFiles(await readFile(root + page, "utf8"));
    let fontBytes = 0;
    for (const font of fonts) fontBytes += (await readFile(root + font)).length;
    loads.push({
      page: addressOf(page),
      bytes: [page, ...code].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0),
      fonts: fontBytes,
      budget: ROUTE_BUDGETS[page] ?? FIRST_LOAD_BUDGET,
    });
  }
  return loads.sort((left, right) => right.bytes - left.bytes);
}

export async function finishWebBuild(root: string, workerSource: string): Promise<string[]> {
  await removeEarlierRun(root);
  const files = await listFiles(root);
  const pages = files.filter((file) => file.endsWith(".html"));
  if (pages.length === 0) return [`No page in ${root}: run next build first`];

  const complaints = await writePolicies(root, pages);
  await writeServiceWorker(root, files, workerSource);
  const sizes = await compressAll(root);
  const loads = await measureFirstLoads(root, pages, sizes);
  stdout.write("First load (brotli, kB)   code  fonts  of\n");
  for (const { page, bytes, fonts, budget } of loads) {
    const kb = (value: number) => (value / 1000).toFixed(1).padStart(6);
    stdout.write(`  ${page.padEnd(24)}${kb(bytes)} ${kb(fonts)} ${kb(budget)}\n`);
    if (bytes > budget)
      complaints.push(
        `${page} loads ${bytes} bytes first, ${budget} are allowed: put what shows later behind onDemand()`,
      );
  }
  return complaints;
}

if (import.meta.main) {
  const complaints = await finishWebBuild(
    argv[2] ?? fileURLToPath(new URL("../web/out", import.meta.url)),
    await readFile(new URL("../web/service-worker.js", import.meta.url), "utf8"),
  );
  for (const complaint of complaints) stdout.write(`✗ ${complaint}\n`);
  exit(complaints.length > 0 ? 1 : 0);
}
