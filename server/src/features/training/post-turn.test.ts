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

async function start(): Promise<string> {
  const { id } = await floor.sam.does(contract.startTrainingSession, {
    body: { sessionType: "discovery", seed: 7 },
  });
  return id;
}

function read(id: string) {
  return floor.sam.does(contract.getTrainingSession, { params: { id } });
}

/** What comes back over the wire, byte for byte. */
async function say(id: string, body: object): Promise<{ status: number; text: string }> {
  const answer = await product.app.inject({
    method: "POST",
    url: `/api/training-sessions/${id}/turns`,
    headers: { authorization: floor.sam.authorization },
    payload: body,
  });
  return { status: answer.statusCode, text: answer.body };
}

describe("postTurn()", () => {
  test("stores what was said with the buyer's answer, mood and hints", async () => {
    const id = await start();
    const answer = await floor.sam.does(contract.postTurn, {
      params: { id },
      body: { text: "Welcome in! What brings you by today?", startedAt: 0.5, endedAt: 3.25 },
    });
    expect(answer.turn).toMatchObject({
      number: 1,
      speaker: "seller",
      source: "person",
      startedAt: 0.5,
      endedAt: 3.25,
      buyer: null,
    });
    expect(answer.reply).toMatchObject({ number: 2, speaker: "buyer", source: "built_in" });
    expect(answer.reply.buyer).toEqual(answer.buyer);
    const stored = await read(id);
    expect(stored.turns.slice(1)).toEqual([answer.turn, answer.reply]);
    expect(stored).toMatchObject({ hints: answer.hints, buyer: answer.buyer, turnCount: 3 });
  });

  test("answers a repeat with the same bytes, however late it comes", async () => {
    const id = await start();
    const body = { text: "What would you change about it?", clientTurnId: "turn-00000001" };
    const first = await say(id, body);
    for (let turn = 0; turn < 25; turn++) await say(id, { text: `And what else, number ${turn}?` });
    await floor.sam.does(contract.finishTrainingSession, { params: { id } });
    expect(await say(id, body)).toEqual(first);
  });

  test("stores one of five identical turns that come at once", async () => {
    const id = await start();
    const body = { text: "Who else rides in it?", clientTurnId: "turn-00000002" };
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => say(id, body)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await read(id)).turnCount).toBe(3);
  });

  test("answers ten turns that come at once one after the other", async () => {
    const id = await start();
    const said = Array.from({ length: 10 }, (_, at) => `What matters most to you, point ${at}?`);
    const answers = await Promise.all(
      said.map((text, at) => say(id, { text, clientTurnId: `parallel-${at}` })),
    );
    const { turns, turnCount, outcome } = await read(id);
    const accepted = answers.filter(({ status }) => status === 200);
    expect(accepted.length === 10 || outcome !== null).toBe(true);
    expect(turnCount).toBe(1 + 2 * accepted.length);
    expect(turns.map((turn) => turn.number)).toEqual(turns.map((_, at) => at));
    expect(turns.map((turn) => turn.speaker)).toEqual(
      turns.map((_, at) => (at % 2 === 0 ? "buyer" : "seller")),
    );
    for (const { text } of accepted) {
      const { turn, reply } = JSON.parse(text);
      expect([turns[turn.number], turns[reply.number]]).toEqual([turn, reply]);
    }
  });

  test("goes on after a pause where the talk was", async () => {
    const id = await start();
    const params = { id };
    await say(id, { text: "Take your time." });
    await floor.sam.does(contract.changeTrainingSession, { params, body: { status: "paused" } });
    expect((await say(id, { text: "Still there?" })).status).toBe(409);
    await floor.sam.does(contract.changeTrainingSession, { params, body: { status: "active" } });
    const { turn } = await floor.sam.does(contract.postTurn, { params, body: { text: "So." } });
    expect(turn.number).toBe(3);
  });

  test("keeps a session's scenario as it was at its start", async () => {
    const id = await start();
    await product.ctx.sql`
      INSERT INTO training_document
      SELECT dealership_id, '\\x01', jsonb_set(document, '{title}', '"As it was"') FROM training_document
      WHERE digest = (SELECT scenario_digest FROM training_session WHERE id = ${id})`;
    await product.ctx.sql`UPDATE training_session SET scenario_digest = '\\x01' WHERE id = ${id}`;
    expect((await read(id)).scenario?.title).toBe("As it was");
    expect((await say(id, { text: "What brings you in?" })).status).toBe(200);
  });
});
