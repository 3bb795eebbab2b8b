import { getSkills, listDrills, startDrill } from "@walkaround/contract/drills";
import * as contract from "@walkaround/contract/training";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor, type Person } from "../../testing/test-floor.ts";

let product: TestApp;
let floor: Floor;

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
});
afterAll(() => product.close());

const DAY_MS = 86_400_000;
const PUSHED = [
  "Everybody pays that.",
  "Sign today and I throw in the mats.",
  "You worry too much.",
];

async function say(person: Person, id: string, lines: readonly string[]): Promise<void> {
  for (const text of lines) {
    product.clock.move(15_000);
    const { ended } = await person.does(contract.postTurn, { params: { id }, body: { text } });
    if (ended) break;
  }
  await person.does(contract.finishTrainingSession, { params: { id } });
}

async function waveAway(person: Person): Promise<string> {
  const { id } = await person.does(contract.startTrainingSession, {
    body: { sessionType: "objection", difficulty: "easy", seed: 5 },
  });
  await say(person, id, PUSHED);
  return id;
}

describe("drills", () => {
  it("come from an objection that was left standing, once, and open with it", async () => {
    const id = await waveAway(floor.sam);
    const [drill, ...others] = (await floor.sam.does(listDrills)).drills;
    expect(others).toEqual([]);
    expect(drill).toMatchObject({ missed: 1, practised: 0, isDue: true, lastSessionId: id });

    const begun = await floor.sam.does(startDrill, { params: { id: drill?.id ?? "" }, body: {} });
    expect(begun).toMatchObject({ sessionType: "objection", status: "active" });
    expect(begun.turns).toHaveLength(1);
    expect(begun.scenario?.minutes).toBeLessThanOrEqual(5);

    await waveAway(floor.sam);
    expect((await floor.sam.does(listDrills)).drills).toMatchObject([{ id: drill?.id, missed: 2 }]);
    expect((await floor.dana.does(listDrills)).drills).toEqual([]);
  });

  it("come back sooner when they went badly than when they went well", async () => {
    await waveAway(floor.dana);
    const [drill] = (await floor.dana.does(listDrills)).drills;
    const params = { id: drill?.id ?? "" };
    const badly = await floor.dana.does(startDrill, { params, body: {} });
    await say(floor.dana, badly.id, PUSHED);
    const [missed] = (await floor.dana.does(listDrills)).drills;
    expect(missed).toMatchObject({ practised: 1, missed: 2, lastSessionId: badly.id });
    const soon = Date.parse(missed?.due ?? "") - product.clock.now().getTime();
    expect(soon).toBeLessThanOrEqual(2 * DAY_MS);

    product.clock.move(3 * DAY_MS);
    const well = await floor.dana.does(startDrill, { params, body: {} });
    await say(floor.dana, well.id, handleWell(well.turns[0]?.text ?? ""));
    const [kept] = (await floor.dana.does(listDrills)).drills;
    expect(kept).toMatchObject({ practised: 2, isDue: false });
    const later = Date.parse(kept?.due ?? "") - product.clock.now().getTime();
    expect(later).toBeGreaterThan(soon);
  });

  it("stay due when they broke off before anything could be judged", async () => {
    await waveAway(floor.maria);
    const [drill] = (await floor.maria.does(listDrills)).drills;
    const begun = await floor.maria.does(startDrill, {
      params: { id: drill?.id ?? "" },
      body: {},
    });
    await floor.maria.does(contract.finishTrainingSession, { params: { id: begun.id } });
    expect((await floor.maria.does(listDrills)).drills).toEqual([drill]);
  });

  it("start once under one id, and are nobody else's", async () => {
    const [drill] = (await floor.sam.does(listDrills)).drills;
    const params = { id: drill?.id ?? "" };
    const body = { id: "0190a000-0000-7000-8000-00000000d111" };
    const first = await floor.sam.does(startDrill, { params, body });
    expect(await floor.sam.does(startDrill, { params, body })).toEqual(first);
    for (const other of [floor.dana, floor.maria, floor.otto]) {
      const refused = await other.isRefused(startDrill, { params, body: {} });
      expect(refused).toMatchObject({ status: 404, code: "DRILL_NOT_FOUND" });
    }
  });
});

/** Takes the worry up, asks, answers with what can be checked, and proposes a step. */
function handleWell(objection: string): string[] {
  return [
    `You said: "${objection}" That's a fair thing to hold against it. What happened that makes you say so?`,
    "That would bother me too. What would you need to see before you could be easy about it?",
    "To be honest, I can't promise that. I'll show you the report and the service records, page by page, and your own mechanic can look at it before you sign anything.",
    "Did that answer it, or is there something left?",
  ];
}

describe("getSkills()", () => {
  it("says nothing before there are three talks, then a figure, a trend and what is missed", async () => {
    expect(await floor.alex.does(getSkills)).toEqual({ skills: [], misses: [] });
    await waveAway(floor.alex);
    const few = await floor.alex.does(getSkills);
    expect(few.skills.length).toBeGreaterThan(2);
    expect(few.skills.every((skill) => skill.value === null && skill.talks <= 1)).toBe(true);
    product.clock.move(20 * DAY_MS);
    for (let talk = 0; talk < 3; talk += 1) await waveAway(floor.alex);
    const { skills, misses } = await floor.alex.does(getSkills);
    const judged = skills.filter((skill) => skill.value !== null);
    expect(judged.length).toBeGreaterThan(1);
    expect(misses[0]?.missed).toBeGreaterThanOrEqual(2);
  });

  it("shows a manager anybody's of the store, and a salesperson their own", async () => {
    const query = { userId: floor.sam.id };
    const own = await floor.sam.does(getSkills);
    expect(await floor.maria.does(getSkills, { query })).toEqual(own);
    expect(await floor.dana.isRefused(getSkills, { query })).toMatchObject({ code: "FORBIDDEN" });
  });
});
