import type { Scorecard } from "@walkaround/contract/scorecard";
import * as contract from "@walkaround/contract/training";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type Asked,
  type Behaviour,
  type ModelServer,
  openModelServer,
} from "../../testing/model-server.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";

const REST_MS = 31_000;
const LINES = [
  "Hi, I'm Sam. What brings you in today?",
  "What do you like about the one you drive now, and what would you change?",
  "Who else rides with you, and what does a normal week look like?",
  "Let's take it up the ramp of the garage and you park it yourself.",
  "Would Saturday at ten suit you, so that everybody can try it?",
];

let model: ModelServer;
let product: TestApp;
/** Another process, that waits for next to nothing. */
let hasty: TestApp;
let floor: Floor;

beforeAll(async () => {
  model = await openModelServer();
  const settings = { AI_BASE_URL: model.baseUrl, AI_MODEL: "judge-1" };
  product = await createTestApp({ settings: { ...settings, AI_DEADLINE_MS: "8000" } });
  hasty = await createTestApp({
    database: product.database,
    settings: { ...settings, AI_DEADLINE_MS: "150" },
  });
  floor = await openFloor(product);
});
afterAll(async () => {
  await hasty.close();
  await product.close();
  await model.close();
});
afterEach(() => {
  product.clock.move(REST_MS);
  hasty.clock.move(REST_MS);
});

/** The same talk every time: no word of the model's gets into it. */
async function talk(): Promise<string> {
  model.behave({ kind: "says", text: () => "###" });
  const { id } = await floor.sam.does(contract.startTrainingSession, {
    body: { sessionType: "objection", seed: 11 },
  });
  for (const text of LINES) {
    const { ended } = await floor.sam.does(contract.postTurn, { params: { id }, body: { text } });
    if (ended) break;
  }
  return id;
}

function finish(id: string): Promise<Scorecard> {
  return floor.sam.does(contract.finishTrainingSession, { params: { id } });
}

type Material = {
  talk: { turn: number; who: string; said: string }[];
  questions: { id: string; shownBy: string }[];
};
type Answer = (question: Material["questions"][number], talk: Material["talk"]) => object;

function answering(answer: Answer): Behaviour {
  return {
    kind: "says",
    text: ({ material }: Asked) => {
      const { talk: turns, questions } = material as unknown as Material;
      return JSON.stringify(questions.map((question) => answer(question, turns)));
    },
  };
}

/** A yes for each question, each shown by another line of whoever can show it. */
function truthful(): Behaviour {
  let next = 0;
  return answering(({ id, shownBy }, turns) => {
    const said = turns.filter((turn) => turn.who === shownBy);
    const line = said[next++ % said.length];
    return { id, answer: "yes", turn: line?.turn, quote: line?.said.split(/(?<=[.?!])\s/)[0] };
  });
}

function byModel(card: Scorecard) {
  return card.dimensions.flatMap(({ checks }) => checks).filter(({ judgedBy }) => judgedBy);
}

/** Without what differs between two sessions with the same talk. */
function figures({ sessionId: _, createdAt: __, ...card }: Scorecard) {
  return card;
}

async function judgedByCode(): Promise<Scorecard> {
  const id = await talk();
  model.behave({ kind: "fails", status: 500 });
  const card = await finish(id);
  product.clock.move(REST_MS);
  return card;
}

describe("finishTrainingSession() with a model", () => {
  test("says which checks the model judged, by exact quotes, and keeps the scorecard", async () => {
    const code = await judgedByCode();
    const id = await talk();
    const before = model.asked.length;
    model.behave(truthful());
    const card = await finish(id);
    expect(card.judge).toEqual({ model: "judge-1", promptVersion: 1 });
    expect(byModel(card).length).toBeGreaterThan(0);
    const { turns } = await floor.sam.does(contract.getTrainingSession, { params: { id } });
    for (const { passed, quote } of byModel(card)) {
      expect(passed).toBe(true);
      expect(turns[quote?.turn ?? -1]?.text).toContain(quote?.text);
    }
    const own = code.dimensions.flatMap(({ checks }) => checks);
    const judged = card.dimensions.flatMap(({ checks }) => checks);
    expect(judged.filter(({ judgedBy }) => !judgedBy)).toEqual(
      own.filter(({ id: check }) => !byModel(card).some((each) => each.id === check)),
    );
    expect(await finish(id)).toEqual(card);
    expect(await floor.sam.does(contract.getScorecard, { params: { id } })).toEqual(card);
    expect(model.asked.length).toBe(before + 1);
    expect(model.asked.at(-1)?.isStreamed).toBe(false);
  });

  const LIES: readonly (readonly [string, Answer])[] = [
    [
      "invents quotes",
      ({ id }) => ({ id, answer: "yes", turn: 1, quote: "I hear you, my friend" }),
    ],
    [
      "quotes the wrong speaker",
      ({ id, shownBy }, turns) => {
        const other = turns.find((turn) => turn.who !== shownBy);
        return { id, answer: "yes", turn: other?.turn, quote: other?.said };
      },
    ],
    [
      "names the wrong turn",
      ({ id }, turns) => ({ id, answer: "yes", turn: 3, quote: turns[1]?.said }),
    ],
    ["gives no quote", ({ id }) => ({ id, answer: "yes" })],
    [
      "answers what nobody asked",
      () => ({ id: "within_the_law", answer: "yes", turn: 1, quote: LINES[0] }),
    ],
  ];
  test.each(LIES)("drops the answers of a model that %s", async (_, answer) => {
    const code = await judgedByCode();
    const id = await talk();
    model.behave(answering(answer));
    const card = await finish(id);
    expect(card.judge).toBeNull();
    expect(figures(card)).toEqual(figures(code));
  });

  test.each<Behaviour>([
    { kind: "fails", status: 429 },
    { kind: "cuts", text: "[" },
    { kind: "garbles" },
    { kind: "says", text: () => "Well done, everything was great!" },
  ])("scores by code when the server %o", async (behaviour) => {
    const code = await judgedByCode();
    const id = await talk();
    model.behave(behaviour);
    expect(figures(await finish(id))).toEqual(figures(code));
  });

  test("scores by code when time is up", async () => {
    const code = await judgedByCode();
    const id = await talk();
    model.behave({ kind: "hangs" });
    const answer = await hasty.app.inject({
      method: "POST",
      url: `/api/training-sessions/${id}/finish`,
      headers: { authorization: floor.sam.authorization },
    });
    expect(figures(answer.json())).toEqual(figures(code));
  });

  test("drops answers to a talk that went on meanwhile, and locks nothing while it asks", async () => {
    const id = await talk();
    model.behave(truthful());
    const gate = model.hold();
    const before = model.asked.length;
    const finishing = finish(id);
    await expect.poll(() => model.asked.length).toBe(before + 1);
    await product.ctx.sql`
      UPDATE training_turn SET text = 'Something else altogether.'
      WHERE session_id = ${id} AND number = 1`;
    gate.open();
    expect((await finishing).judge).toBeNull();
  });

  test("gives two who finish at once the same scorecard", async () => {
    const id = await talk();
    model.behave(truthful());
    const [one, other] = await Promise.all([finish(id), finish(id)]);
    expect(one).toEqual(other);
  });
});
