import type { Take } from "@walkaround/contract/takes";
import { describe, expect, it } from "vitest";
import { compareChecks } from "./compare-checks.ts";

function takeWith(verdicts: Readonly<Record<string, boolean | null>>): Take {
  const checks = Object.entries(verdicts).map(([id, passed]) => ({
    id,
    label: id,
    passed,
    quote: null,
    advice: "",
  }));
  const dimensions = [{ id: "one", label: "One", score: null, weight: 100, checks }];
  const score = { overall: null, passed: false, dimensions, redLines: [], moments: [] };
  return { session: {} as Take["session"], turns: [], score };
}

const ids = (changes: readonly { id: string }[]) => changes.map((own) => own.id);

describe("compareChecks()", () => {
  it("sorts checks by what became of them", () => {
    const first = takeWith({
      kept: true,
      won: false,
      new: null,
      dropped: true,
      idle: null,
      no: false,
    });
    const second = takeWith({
      kept: true,
      won: true,
      new: true,
      dropped: false,
      idle: null,
      no: false,
    });
    const { gained, lost, bothDid, neitherDid } = compareChecks(first, second);
    expect(ids(gained)).toEqual(["won", "new"]);
    expect(ids(lost)).toEqual(["dropped"]);
    expect(bothDid).toBe(1);
    expect(ids(neitherDid)).toEqual(["no"]);
  });

  it("finds no change between a take and itself", () => {
    const take = takeWith({ a: true, b: false, c: null });
    expect(compareChecks(take, take)).toMatchObject({ gained: [], lost: [], bothDid: 1 });
  });
});
