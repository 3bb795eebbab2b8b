import type { RubricDetail } from "@walkaround/contract/rubrics";
import { describe, expect, test } from "vitest";
import {
  arrive,
  change,
  changeCheck,
  givePoints,
  isLastOn,
  isNamed,
  openHistory,
  redo,
  rename,
  stepStart,
  switchDimension,
  undo,
  workingOf,
} from "./working-rubric.ts";

const words = (text: string) => ({ en: text, es: text, fr: text });
const dimension = (id: string, weight: number) => ({
  id,
  weight,
  on: true,
  label: words(id),
  checks: ["one", "two"].map((name) => ({
    id: `${id} ${name}`,
    weight: 2,
    on: true,
    label: words(name),
  })),
});
const DETAIL: RubricDetail = {
  id: "00000000-0000-4000-8000-000000000000",
  title: "Ours",
  builtIn: false,
  sessionType: "pitch",
  version: 1,
  passMark: 70,
  inUse: false,
  changedAt: null,
  changedBy: null,
  points: [],
  versions: [],
  dimensions: [dimension("listening", 20), dimension("value", 50), dimension("trust", 30)],
};
const OURS = workingOf(DETAIL);
const weights = (rubric: typeof OURS) => rubric.dimensions.map(({ weight }) => weight);

describe("points", () => {
  test("stay at a hundred when one dimension gets more", () => {
    expect(weights(givePoints(OURS, "listening", 40))).toEqual([40, 37, 23]);
    expect(weights(givePoints(OURS, "listening", 300))).toEqual([98, 1, 1]);
  });

  test("go to the others when one is switched off, and come back when it is on again", () => {
    const without = switchDimension(OURS, "value", false);
    expect(without.dimensions.map(({ on, weight }) => (on ? weight : 0))).toEqual([40, 0, 60]);
    const again = switchDimension(without, "value", true);
    expect(weights(again)).toEqual([20, 50, 30]);
  });

  test("the last that is on is known", () => {
    const two = switchDimension(OURS, "value", false);
    expect(isLastOn(two.dimensions, "trust")).toBe(false);
    expect(isLastOn(switchDimension(two, "trust", false).dimensions, "listening")).toBe(true);
  });
});

describe("names", () => {
  test("change in one language, of a dimension or of a check", () => {
    const part = rename(OURS, { dimension: "trust" }, "es", "Confianza");
    expect(part.dimensions[2]?.label).toEqual({ en: "trust", es: "Confianza", fr: "trust" });
    const check = rename(OURS, { dimension: "trust", check: "trust two" }, "fr", "");
    expect(check.dimensions[2]?.checks[1]?.label.fr).toBe("");
    expect([isNamed(part), isNamed(check), isNamed({ ...OURS, title: " " })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("history", () => {
  test("begins a step where its first move began, so that dragging to and fro loses nothing", () => {
    let history = openHistory(DETAIL, null);
    for (const weight of [60, 98, 20]) {
      history = change(
        history,
        "points",
        givePoints(stepStart(history, "points"), "listening", weight),
      );
    }
    expect(history.now).toEqual(OURS);
    expect(stepStart(history, "something else")).toBe(history.now);
  });

  const lighter = changeCheck(OURS, "value", "value one", { weight: 1 });
  const lightest = changeCheck(OURS, "value", "value one", { on: false });

  test("goes back and forth by steps, however many moves a step took", () => {
    let history = openHistory(DETAIL, null);
    for (const mark of [71, 72, 73]) history = change(history, "mark", { ...OURS, passMark: mark });
    history = change(history, "check", { ...lighter, passMark: 73 });
    expect(undo(history).now.passMark).toBe(73);
    expect(undo(undo(history)).now).toEqual(OURS);
    expect(undo(undo(undo(history))).now).toEqual(OURS);
    expect(redo(redo(undo(undo(history)))).now).toEqual(history.now);
  });

  test("takes over what others saved where nothing was changed, and lies under what was", () => {
    const theirs = { ...DETAIL, version: 2, passMark: 60 };
    expect(arrive(openHistory(DETAIL, null), theirs)).toMatchObject({
      now: { passMark: 60 },
      isOvertaken: false,
    });
    const mine = change(openHistory(DETAIL, null), "check", lighter);
    expect(arrive(mine, theirs)).toMatchObject({
      now: lighter,
      baseVersion: 2,
      isOvertaken: true,
    });
    expect(openHistory(theirs, { now: lighter, baseVersion: 1 }).isOvertaken).toBe(true);
  });

  test("knows its own save when it comes back, also when more was changed since", () => {
    const sent = { ...change(openHistory(DETAIL, null), "check", lighter), sent: lighter };
    const saved = { ...DETAIL, ...lighter, version: 2 };
    expect(arrive(sent, saved)).toMatchObject({ now: lighter, isOvertaken: false });
    const more = arrive(change(sent, "more", lightest), saved);
    expect(more).toMatchObject({ now: lightest, isOvertaken: false, sent: null });
    expect(undo(more).now).toEqual(lighter);
  });
});
