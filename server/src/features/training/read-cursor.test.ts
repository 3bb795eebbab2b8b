import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Refusal } from "../../platform/refuse.ts";
import { readCursor, writeCursor } from "./read-cursor.ts";

const anyCursor = fc.record({
  startTime: fc.date({ noInvalidDate: true }).map((date) => date.getTime()),
  id: fc.uuid(),
  page: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
});

describe("readCursor()", () => {
  test("gives back what writeCursor() was given, in a form that a query can carry", () => {
    fc.assert(
      fc.property(anyCursor, (cursor) => {
        const text = writeCursor(cursor);
        expect(text).toMatch(/^[A-Za-z0-9_-]{43}$/);
        expect(readCursor(text)).toEqual(cursor);
      }),
    );
  });

  test("refuses any other text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor(text)).toThrow(Refusal);
      }),
    );
  });

  test("refuses a cursor of which one letter was changed", () => {
    fc.assert(
      fc.property(anyCursor, fc.nat(42), fc.constantFrom("A", "z", "_"), (cursor, at, letter) => {
        const text = writeCursor(cursor);
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        fc.pre(changed !== text);
        expect(() => readCursor(changed)).toThrow(Refusal);
      }),
    );
  });
});
