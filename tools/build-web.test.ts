import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { stampOf } from "./build-web.ts";

let root = "";
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stamp-"));
  write("package-lock.json", "{}");
  write("web/src/app/page.tsx", "1");
  write("contract/src/route.ts", "1");
});
afterEach(() => rmSync(root, { recursive: true }));

it.each([
  ["a page", "web/src/app/page.tsx"],
  ["a new file", "web/messages/en.json"],
  ["the contract", "contract/src/route.ts"],
  ["a package", "package-lock.json"],
  ["what finishes the build", "tools/finish-web-build.ts"],
])("stampOf() changes with %s", (_, path) => {
  const before = stampOf(root);
  write(path, "2");
  expect(stampOf(root)).not.toBe(before);
});

it.each([
  ["a test", "web/src/app/page.test.tsx"],
  ["the build itself", "web/out/index.html"],
  ["what Next.js keeps", "web/.next/cache/1.json"],
  ["the server", "server/src/cli.ts"],
])("stampOf() does not change with %s", (_, path) => {
  const before = stampOf(root);
  write(path, "2");
  expect(stampOf(root)).toBe(before);
});
