import { expect, test } from "vitest";
import { hashSetupCode, makeSetupCode } from "./make-setup-code.ts";

test("makeSetupCode() makes three groups of four, another one each time", () => {
  const codes = new Set(Array.from({ length: 200 }, makeSetupCode));
  expect(codes.size).toBe(200);
  for (const code of codes) expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}$/);
});

test("hashSetupCode() takes a code as people type it and tells other codes apart", () => {
  const kept = hashSetupCode("K7QM-3XRP-W9TD");
  expect(hashSetupCode(" k7qm 3xrp w9td ")).toEqual(kept);
  expect(hashSetupCode("K7QM-3XRP-W9TE")).not.toEqual(kept);
});
