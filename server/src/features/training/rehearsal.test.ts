import { randomUUID } from "node:crypto";
import { getDashboard } from "@walkaround/contract/analytics";
import * as contract from "@walkaround/contract/training";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";

let product: TestApp;
let floor: Floor;

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
});
afterAll(() => product.close());

const LINES = [
  "Welcome in. What brings you out to the lot today?",
  "Walk me through a normal week: who drives it, and where to?",
  "What do you like about the one you drive now, and what would you change?",
  "So room for the family and no surprises at the pump. Did I get that right?",
  "What would have to be true for this to be the right car for you?",
  "Fair question. I don't know for certain; let me find out and tell you before you leave.",
  "Would you like to drive it on the road you take every day?",
  "Does Saturday at ten work for you, and would anybody else come along?",
];

async function rehearse(seed: number): Promise<string> {
  const { id } = await floor.sam.does(contract.startTrainingSession, {
    body: { sessionType: "discovery", difficulty: "easy", seed, tags: ["saturday"] },
  });
  for (const text of LINES) {
    product.clock.move(20_000);
    const { ended } = await floor.sam.does(contract.postTurn, { params: { id }, body: { text } });
    if (ended) break;
  }
  return id;
}

test("a salesperson rehearses, finishes, reads the scorecard, forks and finds it all again", async () => {
  const id = await rehearse(11);
  const card = await floor.sam.does(contract.finishTrainingSession, { params: { id } });
  expect(card).toMatchObject({ sessionId: id, sessionType: "discovery" });
  expect(card.overall).toBeTypeOf("number");

  const session = await floor.sam.does(contract.getTrainingSession, { params: { id } });
  expect(session).toMatchObject({
    status: "completed",
    hints: [],
    turnCount: session.turns.length,
  });
  expect(session.metrics.overallScore).toBe(card.overall);
  expect(session.duration).toBe(20 * Math.floor(session.turnCount / 2));
  for (const { quote } of card.dimensions.flatMap((dimension) => dimension.checks)) {
    if (quote) expect(session.turns[quote.turn]?.text).toContain(quote.text);
  }
  expect(await floor.sam.does(contract.getScorecard, { params: { id } })).toEqual(card);

  const fork = await floor.sam.does(contract.forkTrainingSession, {
    params: { id },
    body: { turn: 4 },
  });
  expect(fork.turns.map((turn) => turn.text)).toEqual(
    session.turns.slice(0, 5).map((turn) => turn.text),
  );
  expect(fork).toMatchObject({ status: "active", forkedFrom: { sessionId: id, turn: 4 } });

  const list = await floor.sam.does(contract.listTrainingSessions, { query: { tag: "saturday" } });
  expect(list.sessions.map((one) => one.id)).toEqual([fork.id, id]);
  const dashboard = await floor.sam.does(getDashboard);
  expect(dashboard.totals).toMatchObject({ totalSessions: 1, avgScore: card.overall });
});

test("the same seed and the same words give the same talk and the same scorecard", async () => {
  const talks = [];
  for (const seed of [5, 5]) {
    const id = await rehearse(seed);
    const card = await floor.sam.does(contract.finishTrainingSession, { params: { id } });
    const { turns } = await floor.sam.does(contract.getTrainingSession, { params: { id } });
    talks.push({
      turns: turns.map(({ text, buyer }) => ({ text, buyer })),
      card: { ...card, sessionId: "", createdAt: "" },
    });
  }
  expect(talks[0]).toEqual(talks[1]);
});

test("a start that is sent twice is one session, and another's id says nothing about them", async () => {
  const id = randomUUID();
  const body = { id, sessionType: "closing", title: "Before the doors open" };
  const [one, two] = await Promise.all([
    floor.sam.does(contract.startTrainingSession, { body }),
    floor.sam.does(contract.startTrainingSession, { body }),
  ]);
  expect(one).toEqual(two);
  expect(one.title).toBe("Before the doors open");
  const refused = await floor.dana.isRefused(contract.startTrainingSession, { body });
  expect(refused).toMatchObject({ code: "INVALID_INPUT", field: "body.id" });
  const elsewhere = await floor.otto.does(contract.startTrainingSession, { body });
  expect(elsewhere.userId).toBe(floor.otto.id);
});

test("a fork before the seller's turn has the buyer's mood of then; one after it has their answer", async () => {
  const id = await rehearse(3);
  const { turns } = await floor.sam.does(contract.getTrainingSession, { params: { id } });
  for (const turn of [0, 1, 2, 5, turns.length - 1]) {
    const fork = await floor.maria.does(contract.forkTrainingSession, {
      params: { id },
      body: { turn },
    });
    const shared = Math.max(1, turn % 2 === 0 ? turn + 1 : turn);
    expect(fork.userId).toBe(floor.maria.id);
    expect(fork.turns.map(({ text, buyer }) => ({ text, buyer }))).toEqual(
      turns.slice(0, shared).map(({ text, buyer }) => ({ text, buyer })),
    );
    const next = turns[shared];
    if (next === undefined) continue;
    const { reply } = await floor.maria.does(contract.postTurn, {
      params: { id: fork.id },
      body: { text: next.text },
    });
    expect(reply.text).toBe(turns[shared + 1]?.text);
  }
});

test("a fork that is sent twice is one session", async () => {
  const id = await rehearse(4);
  const body = { id: randomUUID(), turn: 3 };
  const first = await floor.sam.does(contract.forkTrainingSession, { params: { id }, body });
  const second = await floor.sam.does(contract.forkTrainingSession, { params: { id }, body });
  expect(second).toEqual(first);
});

test("a session without a word of the seller's finishes without a total", async () => {
  const { id } = await floor.sam.does(contract.startTrainingSession, {
    body: { sessionType: "pitch" },
  });
  const card = await floor.sam.does(contract.finishTrainingSession, { params: { id } });
  expect(card).toMatchObject({ overall: null, passed: false });
});

test("two finishes at once and one later give one scorecard", async () => {
  const id = await rehearse(9);
  const [one, two] = await Promise.all([
    floor.sam.does(contract.finishTrainingSession, { params: { id } }),
    floor.sam.does(contract.finishTrainingSession, { params: { id } }),
  ]);
  product.clock.move(60_000);
  const later = await floor.sam.does(contract.finishTrainingSession, { params: { id } });
  expect(one).toEqual(two);
  expect(later).toEqual(one);
});

test("a scorecard speaks the language of whoever practised, and English to everybody else", async () => {
  const { sql } = product.ctx;
  await sql`UPDATE "user" SET language = 'es' WHERE id = ${floor.dana.id}`;
  const { id } = await floor.dana.does(contract.startTrainingSession, {
    body: { sessionType: "discovery", seed: 1 },
  });
  for (const text of LINES.slice(0, 3)) {
    await floor.dana.does(contract.postTurn, { params: { id }, body: { text } });
  }
  const spanish = await floor.dana.does(contract.finishTrainingSession, { params: { id } });
  const english = await floor.maria.does(contract.getScorecard, { params: { id } });
  expect(spanish.dimensions.map(({ score }) => score)).toEqual(
    english.dimensions.map(({ score }) => score),
  );
  expect(spanish.dimensions[0]?.label).not.toBe(english.dimensions[0]?.label);
});

test("who may read a session may not talk in it for its owner", async () => {
  const { id } = await floor.sam.does(contract.startTrainingSession, {
    body: { sessionType: "pitch" },
  });
  const params = { id };
  expect((await floor.maria.does(contract.getTrainingSession, { params })).id).toBe(id);
  for (const [route, body] of [
    [contract.postTurn, { text: "Let me take over." }],
    [contract.finishTrainingSession, undefined],
    [contract.changeTrainingSession, { title: "Mine now" }],
  ] as const) {
    expect((await floor.maria.isRefused(route, { params, body })).code).toBe("FORBIDDEN");
    expect((await floor.dana.isRefused(route, { params, body })).code).toBe("SESSION_NOT_FOUND");
    expect((await floor.otto.isRefused(route, { params, body })).code).toBe("SESSION_NOT_FOUND");
  }
});
