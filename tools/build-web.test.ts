import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lookOf, stampOf } from "./build-web.ts";

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
])("stampOf() and lookOf() change with %s", (_, path) => {
  const before = [stampOf(root), lookOf(root)];
  write(path, "22");
  expect(stampOf(root)).not.toBe(before[0]);
  expect(lookOf(root)).not.toBe(before[1]);
});

it("lookOf() changes with a file of the same size that was written later", () => {
  const before = lookOf(root);
  write("contract/src/route.ts", "2");
  utimesSync(join(root, "contract/src/route.ts"), new Date(), new Date(Date.now() + 5000));
  expect(lookOf(root)).not.toBe(before);
});

it.each([
  ["a test", "web/src/app/page.test.tsx"],
  ["the build itself", "web/out/index.html"],
  ["what Next.js keeps", "web/.next/cache/1.json"],
  ["the server", "server/src/cli.ts"],
])("neither changes with %s", (_, path) => {
  const before = [stampOf(root), lookOf(root)];
  write(path, "2");
  expect([stampOf(root), lookOf(root)]).toEqual(before);
});
