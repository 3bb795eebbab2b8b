import * as contract from "@walkaround/contract/training";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
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

function start(seed = 7): Promise<TrainingSessionDetail> {
  return floor.sam.does(contract.startTrainingSession, {
    body: { sessionType: "discovery", seed },
  });
}

function say(id: string, text: string, clientTurnId?: string) {
  return floor.sam.does(contract.postTurn, {
    params: { id },
    body: { text, ...(clientTurnId !== undefined && { clientTurnId }) },
  });
}

describe("postTurn()", () => {
  test("stores what was said with the buyer's answer, mood and hints", async () => {
    const { id } = await start();
    const answer = await say(id, "Welcome in! What brings you by today?");
    expect(answer.turn).toMatchObject({
      number: 1,
      speaker: "seller",
      source: "person",
      buyer: null,
    });
    expect(answer.reply).toMatchObject({ number: 2, speaker: "buyer", source: "built_in" });
    expect(answer.reply.text).not.toBe("");
    expect(answer.reply.buyer).toEqual(answer.buyer);
    const stored = await floor.sam.does(contract.getTrainingSession, { params: { id } });
    expect(stored.turns.slice(1)).toEqual([answer.turn, answer.reply]);
    expect(stored.hints).toEqual(answer.hints);
    expect(stored.turnCount).toBe(3);
  });
});
