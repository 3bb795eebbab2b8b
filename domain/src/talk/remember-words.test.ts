import { describe, expect, it } from "vitest";
import { rememberWords } from "./remember-words.ts";

describe("rememberWords()", () => {
  it("reads a word once, whatever came between", () => {
    const read: string[] = [];
    const lengthOf = rememberWords((word) => {
      read.push(word);
      return word.length;
    });
    expect(["car", "", "car", ""].map(lengthOf)).toEqual([3, 0, 3, 0]);
    expect(read).toEqual(["car", ""]);
  });

  it("keeps a bounded number of words, and none that is too long to come back", () => {
    let reads = 0;
    const count = rememberWords(() => {
      reads += 1;
      return reads;
    });
    for (let word = 0; word < 8192; word += 1) count(String(word));
    expect(count("0")).toBe(1);
    count("one more");
    expect(count("0")).toBeGreaterThan(8192);
    const long = "x".repeat(25);
    expect(count(long)).not.toBe(count(long));
  });
});
