import { expect, test } from "vitest";
import { hashCode, makeCode } from "./make-code.ts";

test("makeCode() makes three groups of four, another one each time", () => {
  const codes = new Set(Array.from({ length: 200 }, makeCode));
  expect(codes.size).toBe(200);
  for (const code of codes) expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}$/);
});

test("hashCode() takes a code as people type it and tells other codes apart", () => {
  const kept = hashCode("K7QM-3XRP-W9TD");
  expect(hashCode(" k7qm 3xrp w9td ")).toEqual(kept);
  expect(hashCode("K7QM-3XRP-W9TE")).not.toEqual(kept);
});
