import { expect, test } from "vitest";
import { newId } from "./new-id.ts";

test("newId() makes a UUID of version 7 that begins with its time", () => {
  const id = newId(new Date("2026-11-23T10:15:00.000Z"));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(
    Date.parse("2026-11-23T10:15:00.000Z"),
  );
});

test("newId() never makes the same id twice and sorts by time", () => {
  const ids = Array.from({ length: 1000 }, (_, ms) => newId(new Date(1_800_000_000_000 + ms)));
  expect(new Set(ids).size).toBe(1000);
  expect(ids.toSorted()).toEqual(ids);
});

test("ids of one moment sort in the order in which they were made", () => {
  const at = new Date("2026-03-01T10:00:00.000Z");
  const ids = Array.from({ length: 50_000 }, () => newId(at));
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});
