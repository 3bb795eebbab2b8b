import type { TrainingTurn } from "@walkaround/contract/training-session";
import { describe, expect, test } from "vitest";
import { modelNotice, modelOf } from "./model-notice.ts";

type Trouble = "silent" | "unfit" | null;

function talk(...troubles: (Trouble | "no model")[]): TrainingTurn[] {
  return troubles.map((trouble, number) => ({
    number,
    speaker: "buyer",
    text: "Just looking.",
    clientTurnId: null,
    createdAt: "2026-02-11T15:00:00.000Z",
    startedAt: null,
    endedAt: null,
    buyer: null,
    source: trouble === null ? "model" : "built_in",
    wording: trouble === "no model" ? null : { model: "small-1", promptVersion: 1, trouble },
  }));
}

describe("modelNotice()", () => {
  test("says nothing without a model, and nothing while it answers", () => {
    expect(modelNotice([])).toBeNull();
    expect(modelNotice(talk("no model", "no model"))).toBeNull();
    expect(modelNotice(talk("no model", "silent", null))).toBeNull();
  });

  test("says that it does not answer until it does", () => {
    expect(modelNotice(talk("no model", null, "silent"))).toBe("silent");
  });

  test("lets one unfit line pass, and tells of two", () => {
    expect(modelNotice(talk(null, "unfit"))).toBeNull();
    expect(modelNotice(talk("unfit", "unfit"))).toBe("unfit");
  });

  test("reads talks that a device kept from before there were models", () => {
    const [old] = talk("no model");
    const kept = { ...old, wording: undefined } as unknown as TrainingTurn;
    expect(modelNotice([kept])).toBeNull();
    expect(modelOf([kept])).toBeNull();
  });
});

describe("modelOf()", () => {
  test("names the model that was asked last", () => {
    expect(modelOf(talk("no model", "silent"))).toBe("small-1");
  });
});
