import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  addressOf,
  finishWebBuild,
  firstLoadFiles,
  inlineStylesOf,
  policyOf,
} from "./finish-web-build.ts";

const PAGE = `<html><head><link rel="stylesheet" href="/_next/static/a.css"/>
<link rel="preload" href="/_next/static/media/b.woff2" as="font"/>
<script src="/_next/static/main.js" async=""></script>
<script src="/_next/static/old.js" noModule=""></script>
<script>start()</script></head><body class="x"><p>Hello</p><script>start()</script>
<script>more("<p style=\\"x\\">")</script></body></html>`;

let root: string;

async function place(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), content);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "finish-web-build-"));
  await place("dashboard.html", PAGE);
  await place("_next/static/a.css", "a{}".repeat(1000));
  await place("_next/static/main.js", "main();".repeat(1000));
  await place("_next/static/old.js", "old()");
  await place("_next/static/media/b.woff2", Buffer.alloc(2000, 7));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

test("policyOf() hashes each inline script once, exactly as it stands", () => {
  const hash = createHash("sha256").update("start()").digest("base64");
  const { scripts, styles } = policyOf(PAGE);
  expect(scripts).toHaveLength(2);
  expect(scripts).toContain(`sha256-${hash}`);
  expect(styles).toEqual([]);
  expect(policyOf("<style>p{}</style>").styles).toHaveLength(1);
});

test("inlineStylesOf() finds style attributes in the markup and not in scripts", () => {
  expect(inlineStylesOf(PAGE)).toEqual([]);
  expect(inlineStylesOf('<p class="a" style="color:red">')).toEqual(["color:red"]);
});

test("firstLoadFiles() leaves out what only old browsers read", () => {
  expect(firstLoadFiles(PAGE)).toEqual({
    code: ["/_next/static/a.css", "/_next/static/main.js"],
    fonts: ["/_next/static/media/b.woff2"],
  });
});

test.each([
  ["/index.html", "/"],
  ["/dashboard.html", "/dashboard"],
  ["/404.html", "/404.html"],
  ["/_next/static/main.js", "/_next/static/main.js"],
])("addressOf(%j) is %j", (file, address) => {
  expect(addressOf(file)).toBe(address);
});

test("finishWebBuild() writes policies, the worker's list and copies that unpack to the original", async () => {
  expect(await finishWebBuild(root, "// worker")).toEqual([]);

  const policies = JSON.parse(await readFile(join(root, "csp-manifest.json"), "utf8"));
  expect(Object.keys(policies)).toEqual(["/dashboard.html"]);

  const worker = await readFile(join(root, "sw.js"), "utf8");
  const listed = JSON.parse(/const FILES = (\[[^\]]*\])/.exec(worker)?.[1] ?? "");
  expect(listed).toContain("/dashboard");
  expect(listed).not.toContain("/_next/static/old.js");
  expect(worker.endsWith("// worker")).toBe(true);

  const css = await readFile(join(root, "_next/static/a.css"));
  const brotli = await readFile(join(root, "_next/static/a.css.br"));
  const gzip = await readFile(join(root, "_next/static/a.css.gz"));
  expect(brotliDecompressSync(brotli).equals(css)).toBe(true);
  expect(gunzipSync(gzip).equals(css)).toBe(true);
  const names = await readdir(join(root, "_next/static"));
  expect(names).not.toContain("old.js.br");
  expect(await readdir(join(root, "_next/static/media"))).toEqual(["b.woff2"]);
});

test("finishWebBuild() names the worker's version by content, so that nothing changed means nothing fetched", async () => {
  const version = async () => {
    await finishWebBuild(root, "// worker");
    return /VERSION = "(\w+)"/.exec(await readFile(join(root, "sw.js"), "utf8"))?.[1];
  };
  const first = await version();
  expect(await version()).toBe(first);
  await place("_next/static/main.js", "changed()");
  expect(await version()).not.toBe(first);
});

test("finishWebBuild() complains of a page above the budget and of a blocked style", async () => {
  const noise = Array.from({ length: 60_000 }, (_, index) => Math.sin(index).toString(36)).join("");
  await place("_next/static/main.js", noise);
  await place("heavy.html", PAGE.replace("<p>", '<p style="color:red">'));
  const complaints = await finishWebBuild(root, "// worker");
  expect(complaints).toHaveLength(3);
  expect(complaints[0]).toMatch(/heavy\.html carries style="color:red"/);
  expect(complaints[1]).toMatch(/loads \d+ bytes first, 170000 are allowed/);
});

test("finishWebBuild() says what is missing when nothing was exported", async () => {
  const empty = await mkdtemp(join(tmpdir(), "finish-web-build-"));
  expect(await finishWebBuild(empty, "")).toEqual([`No page in ${empty}: run next build first`]);
  await rm(empty, { recursive: true });
});
