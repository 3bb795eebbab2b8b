import * as contract from "@walkaround/contract/training";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../platform/new-id.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";
import type { RecordedTalk } from "./hold-talk.ts";
import { recordSessions } from "./record-sessions.ts";

let product: TestApp;
let floor: Floor;

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
});
afterAll(() => product.close());

const LINES = [
  "Welcome in. What brings you out today?",
  "Tell me how you use the car you have.",
  "What would you change about it?",
  "Would Saturday at ten work to drive it?",
];

function talk(seed: number, userId: string): RecordedTalk {
  return {
    id: newId(product.clock.now()),
    userId,
    sessionType: "discovery",
    seed,
    startTime: new Date("2026-09-14T13:30:00.000Z"),
    seller: ({ turns }) => LINES[(turns.length - 1) / 2] ?? null,
  };
}

describe("recordSessions()", () => {
  test("stores talks of the past as if they had been held then, with the real buyer and coach", async () => {
    const recorded = talk(12, floor.dana.id);
    expect(await recordSessions(product.ctx, floor.maria.scope, [recorded])).toBe(1);
    const params = { id: recorded.id };
    const session = await floor.dana.does(contract.getTrainingSession, { params });
    expect(session).toMatchObject({
      userId: floor.dana.id,
      status: "completed",
      startTime: "2026-09-14T13:30:00.000Z",
      turnCount: session.turns.length,
    });
    expect(session.duration).toBeGreaterThan(10);

    const live = await floor.sam.does(contract.startTrainingSession, {
      body: { sessionType: "discovery", seed: 12 },
    });
    for (const text of LINES) {
      const at = { params: { id: live.id }, body: { text } };
      if ((await floor.sam.does(contract.postTurn, at)).ended) break;
    }
    const card = await floor.sam.does(contract.finishTrainingSession, { params: { id: live.id } });
    const held = await floor.sam.does(contract.getTrainingSession, { params: { id: live.id } });
    expect(session.turns.map(({ text, buyer }) => ({ text, buyer }))).toEqual(
      held.turns.map(({ text, buyer }) => ({ text, buyer })),
    );
    const kept = await floor.dana.does(contract.getScorecard, { params });
    expect({ ...kept, sessionId: "", createdAt: "" }).toEqual({
      ...card,
      sessionId: "",
      createdAt: "",
    });
  });

  test("can be gone on with from any turn", async () => {
    const recorded = talk(13, floor.sam.id);
    await recordSessions(product.ctx, floor.sam.scope, [recorded]);
    const fork = await floor.sam.does(contract.forkTrainingSession, {
      params: { id: recorded.id },
      body: { turn: 3 },
    });
    const { reply } = await floor.sam.does(contract.postTurn, {
      params: { id: fork.id },
      body: { text: "So who else rides along?" },
    });
    expect(reply.number).toBe(4);
  });

  test("leaves alone what is there already", async () => {
    const [one, two] = [talk(14, floor.sam.id), talk(15, floor.sam.id)];
    expect(await recordSessions(product.ctx, floor.sam.scope, [one])).toBe(1);
    expect(await recordSessions(product.ctx, floor.sam.scope, [one, two])).toBe(1);
    expect(await recordSessions(product.ctx, floor.sam.scope, [one, two])).toBe(0);
    expect(await recordSessions(product.ctx, floor.sam.scope, [])).toBe(0);
  });

  test("stores nothing for people of another dealership", async () => {
    const stranger = talk(16, floor.otto.id);
    expect(await recordSessions(product.ctx, floor.sam.scope, [stranger])).toBe(0);
  });
});
