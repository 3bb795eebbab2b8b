import type { ServerFrame } from "@walkaround/contract/realtime";
import * as contract from "@walkaround/contract/training";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor, type Person } from "../../testing/test-floor.ts";

let product: TestApp;
/** Another process of the same product, on the same database. */
let second: TestApp;
let floor: Floor;
const open: WebSocket[] = [];

beforeAll(async () => {
  product = await createTestApp();
  second = await createTestApp({ database: product.database });
  floor = await openFloor(product);
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate();
});
afterAll(async () => {
  await second.close();
  await product.close();
});

/** A socket that follows a topic, and what it hears. */
async function follow(app: TestApp, person: Person, topic: string, resume?: string) {
  const address = (app.app.server.listening ? null : await app.listen()) ?? addressOf(app);
  const socket = new WebSocket(`${address.replace(/^http/, "ws")}/api/realtime`, {
    headers: { authorization: person.authorization },
  });
  open.push(socket);
  const frames: ServerFrame[] = [];
  socket.on("message", (data) => frames.push(JSON.parse(String(data))));
  await new Promise((done, fail) => socket.once("open", done).once("error", fail));
  socket.send(JSON.stringify({ type: "subscribe", topic, ...(resume && { resume }) }));
  await soon(() => frames.length).toBeGreaterThan(0);
  return frames;
}

function addressOf(app: TestApp): string {
  const address = app.app.server.address();
  if (address === null || typeof address === "string") throw new Error("The app does not listen");
  return `http://127.0.0.1:${address.port}`;
}

async function start(): Promise<{ id: string }> {
  const { id } = await floor.sam.does(contract.startTrainingSession, {
    body: { sessionType: "discovery", seed: 3 },
  });
  return { id };
}

function added(frames: readonly ServerFrame[]): ServerFrame[] {
  return frames.filter((frame) => frame.type === "turn.added");
}

/** What was told of one session, in the order in which it came. */
function changesOf(frames: readonly ServerFrame[], id: string): TrainingSession[] {
  return frames
    .filter((frame) => frame.type === "session.changed")
    .map((frame) => frame.data as TrainingSession)
    .filter((session) => session.id === id);
}

/** Polls for as long as a busy machine may need. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

const LINES = ["What brings you in?", "Who drives it most?", "What would you change about it?"];

describe("session:<id>", () => {
  test("brings every turn to two windows in two processes, in order, as HTTP answered it", async () => {
    const params = await start();
    const here = await follow(product, floor.sam, `session:${params.id}`);
    const there = await follow(second, floor.maria, `session:${params.id}`);
    const answers = [];
    for (const text of LINES) {
      answers.push(await floor.sam.does(contract.postTurn, { params, body: { text } }));
    }
    for (const frames of [here, there]) {
      await soon(() => added(frames).length).toBe(LINES.length);
      expect(added(frames).map((frame) => frame.data)).toEqual(answers);
      const ids = added(frames).map((frame) => Number(frame.id));
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
    }
  });

  test("tells of a pause and of the end", async () => {
    const params = await start();
    const frames = await follow(product, floor.sam, `session:${params.id}`);
    await floor.sam.does(contract.changeTrainingSession, { params, body: { status: "paused" } });
    await floor.sam.does(contract.finishTrainingSession, { params });
    // The news of the start may still be on its way to a window that has just opened.
    await soon(() => changesOf(frames, params.id).slice(-2)).toMatchObject([
      { status: "paused" },
      { status: "completed", passed: false },
    ]);
  });

  test("gives a window that was away what it missed", async () => {
    const params = await start();
    const before = await follow(product, floor.sam, `session:${params.id}`);
    await floor.sam.does(contract.postTurn, { params, body: { text: LINES[0] } });
    await soon(() => added(before).length).toBe(1);
    const last = added(before)[0]?.id ?? "";
    for (const text of LINES.slice(1)) {
      await floor.sam.does(contract.postTurn, { params, body: { text } });
    }
    const after = await follow(second, floor.sam, `session:${params.id}`, last);
    const missed = () => added(after).map(({ data }) => data);
    await soon(missed).toMatchObject([{ turn: { text: LINES[1] } }, { turn: { text: LINES[2] } }]);
    await floor.sam.does(contract.postTurn, {
      params,
      body: { text: "What matters most to you?" },
    });
    // Each once and in order, though their notifications may have come while the past was read.
    await soon(() => missed().length).toBe(3);
  });

  test("is refused to whoever may not read the session", async () => {
    const { id } = await start();
    for (const person of [floor.dana, floor.otto]) {
      const frames = await follow(product, person, `session:${id}`);
      expect(frames[0]).toMatchObject({ type: "refused", data: { code: "FORBIDDEN" } });
    }
  });
});

describe("user:me", () => {
  test("keeps one's own list up to date, and nobody else's", async () => {
    const own = await follow(product, floor.sam, "user:me");
    const other = await follow(product, floor.dana, "user:me");
    const params = await start();
    await floor.sam.does(contract.postTurn, { params, body: { text: "Welcome in." } });
    const { id } = await floor.dana.does(contract.startTrainingSession, {
      body: { sessionType: "pitch" },
    });
    await soon(() => changesOf(own, params.id)).toMatchObject([{ turnCount: 1 }, { turnCount: 3 }]);
    await soon(() => changesOf(other, id)).toMatchObject([{ turnCount: 1 }]);
    expect(changesOf(other, params.id)).toEqual([]);
  });
});
