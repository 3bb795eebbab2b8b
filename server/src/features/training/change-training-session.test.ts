import * as contract from "@walkaround/contract/training";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";

let product: TestApp;
let floor: Floor;

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
});
afterAll(() => product.close());

async function start(): Promise<{ id: string }> {
  const { id } = await floor.sam.does(contract.startTrainingSession, {
    body: { sessionType: "closing", mode: "voice", tags: ["morning"] },
  });
  return { id };
}

function change(params: { id: string }, body: object) {
  return floor.sam.does(contract.changeTrainingSession, { params, body });
}

describe("changeTrainingSession()", () => {
  test("changes what it is given and nothing else", async () => {
    const params = await start();
    const titled = await change(params, { title: "Saturday's be-back" });
    expect(titled).toMatchObject({
      title: "Saturday's be-back",
      tags: ["morning"],
      status: "active",
      mode: "voice",
    });
    expect(await change(params, { tags: [] })).toMatchObject({ tags: [], title: titled.title });
    const { sessions } = await floor.sam.does(contract.listTrainingSessions, {
      query: { q: "saturday be-back" },
    });
    expect(sessions.map((one) => one.id)).toEqual([params.id]);
  });

  test("renames and tags what is over, too", async () => {
    const params = await start();
    await floor.sam.does(contract.finishTrainingSession, { params });
    expect(await change(params, { title: "Kept", tags: ["best"] })).toMatchObject({
      title: "Kept",
      tags: ["best"],
      status: "completed",
    });
  });

  test("cancels once; the second time finds it cancelled", async () => {
    const params = await start();
    const cancelled = await change(params, { status: "cancelled" });
    expect(cancelled).toMatchObject({ status: "cancelled", endTime: product.clock.now().toJSON() });
    product.clock.move(60_000);
    expect(await change(params, { status: "cancelled" })).toEqual(cancelled);
  });

  test("finishes what is paused", async () => {
    const params = await start();
    await change(params, { status: "paused" });
    await floor.sam.does(contract.finishTrainingSession, { params });
    const { status } = await floor.sam.does(contract.getTrainingSession, { params });
    expect(status).toBe("completed");
  });
});
