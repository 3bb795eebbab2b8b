import { expect, test } from "vitest";
import { safeNext } from "./safe-next.ts";

test("safeNext() keeps a page of ours with its query", () => {
  expect(safeNext("/sales-training/session?id=1")).toBe("/sales-training/session?id=1");
});

test.each([
  null,
  "",
  "//evil.example/",
  "/\\evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "/sign-in?next=/sign-in",
  "/setup",
  "/api/health",
])("safeNext() leads %j to Today", (next) => {
  expect(safeNext(next)).toBe("/dashboard");
});
