import { randomUUID } from "node:crypto";
import type { ProblemCode } from "@walkaround/contract/problem";
import type { Route } from "@walkaround/contract/route";
import { listScenarios } from "@walkaround/contract/scenarios";
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

async function active(): Promise<{ id: string }> {
  const { id } = await floor.sam.does(contract.startTrainingSession, {
    body: { sessionType: "objection", seed: 1 },
  });
  return { id };
}

async function become(status: "paused" | "cancelled"): Promise<{ id: string }> {
  const params = await active();
  await floor.sam.does(contract.changeTrainingSession, { params, body: { status } });
  return params;
}

async function finished(): Promise<{ id: string }> {
  const params = await active();
  await floor.sam.does(contract.finishTrainingSession, { params });
  return params;
}

async function imported(): Promise<{ id: string }> {
  const { id } = await floor.sam.does(contract.importTrainingSession, {
    body: {
      consent: true,
      sessionType: "pitch",
      turns: [
        { speaker: "buyer", text: "Hello" },
        { speaker: "seller", text: "Hi there" },
      ],
    },
  });
  return { id };
}

/** Stands at its limit, as if it had been talked through. */
async function full(): Promise<{ id: string }> {
  const params = await active();
  await product.ctx.sql`
    UPDATE training_session SET turn_count = ${contract.SESSION_TURN_LIMIT - 1} WHERE id = ${params.id}`;
  return params;
}

const nowhere = { id: randomUUID() };
const text = { text: "What would make this easy for you?" };
const consent = { consent: true, sessionType: "pitch" };

type Call = () => Promise<{
  params?: { id: string };
  query?: Record<string, string>;
  body?: unknown;
}>;

/** How to get each refusal that a route declares. */
const CASES: readonly { route: Route; codes: Partial<Record<ProblemCode, readonly Call[]>> }[] = [
  {
    route: contract.listTrainingSessions,
    codes: { CURSOR_INVALID: [async () => ({ query: { cursor: "AAAA" } })] },
  },
  {
    route: contract.startTrainingSession,
    codes: {
      SCENARIO_NOT_FOUND: [async () => ({ body: { sessionType: "pitch", scenarioId: "nobody" } })],
      SCENARIO_MISMATCH: [
        async () => ({ body: { sessionType: "pitch", scenarioId: await scenarioFor("closing") } }),
      ],
      VEHICLE_NOT_FOUND: [async () => ({ body: { sessionType: "pitch", vehicleId: nowhere.id } })],
    },
  },
  {
    route: contract.getTrainingSession,
    codes: { SESSION_NOT_FOUND: [async () => ({ params: nowhere })] },
  },
  {
    route: contract.changeTrainingSession,
    codes: {
      SESSION_NOT_FOUND: [async () => ({ params: nowhere, body: { title: "A" } })],
      SESSION_FINISHED: [async () => ({ params: await finished(), body: { status: "active" } })],
      SESSION_CANCELLED: [
        async () => ({ params: await become("cancelled"), body: { status: "active" } }),
      ],
    },
  },
  {
    route: contract.postTurn,
    codes: {
      SESSION_NOT_FOUND: [async () => ({ params: nowhere, body: text })],
      SESSION_FINISHED: [
        async () => ({ params: await finished(), body: text }),
        async () => ({ params: await leftByBuyer(), body: text }),
      ],
      SESSION_CANCELLED: [async () => ({ params: await become("cancelled"), body: text })],
      SESSION_PAUSED: [async () => ({ params: await become("paused"), body: text })],
      SESSION_IMPORTED: [async () => ({ params: await imported(), body: text })],
      CLIENT_TURN_REUSED: [
        async () => {
          const params = await active();
          const clientTurnId = "turn-0001";
          await floor.sam.does(contract.postTurn, { params, body: { ...text, clientTurnId } });
          return { params, body: { text: "Other words", clientTurnId } };
        },
      ],
      TURN_OUT_OF_RANGE: [async () => ({ params: await full(), body: text })],
    },
  },
  {
    route: contract.finishTrainingSession,
    codes: {
      SESSION_NOT_FOUND: [async () => ({ params: nowhere })],
      SESSION_CANCELLED: [async () => ({ params: await become("cancelled") })],
    },
  },
  {
    route: contract.getScorecard,
    codes: {
      SESSION_NOT_FOUND: [async () => ({ params: nowhere })],
      SCORECARD_NOT_FOUND: [async () => ({ params: await active() })],
    },
  },
  {
    route: contract.forkTrainingSession,
    codes: {
      SESSION_NOT_FOUND: [async () => ({ params: nowhere, body: { turn: 0 } })],
      SESSION_IMPORTED: [async () => ({ params: await imported(), body: { turn: 1 } })],
      TURN_OUT_OF_RANGE: [
        async () => ({ params: await active(), body: { turn: 1 } }),
        async () => ({ params: await active(), body: { turn: 400 } }),
      ],
    },
  },
  {
    route: contract.importTrainingSession,
    codes: {
      CONSENT_REQUIRED: [
        async () => ({ body: { sessionType: "pitch", transcript: "Rep: Hi\nBuyer: Hi" } }),
        async () => ({ body: { ...consent, consent: false, transcript: "Rep: Hi" } }),
      ],
      TRANSCRIPT_BROKEN: [
        async () => ({ body: { ...consent, turns: [{ speaker: "dealer", text: "Hi" }] } }),
        async () => ({ body: { ...consent, turns: [] } }),
        async () => ({ body: { ...consent, transcript: "no names here" } }),
        async () => ({ body: { ...consent, transcript: '{"turns":' } }),
      ],
    },
  },
];

async function scenarioFor(sessionType: string): Promise<string> {
  const { scenarios } = await floor.sam.does(listScenarios, { query: { sessionType } });
  return scenarios[0]?.id ?? "";
}

async function leftByBuyer(): Promise<{ id: string }> {
  const params = await active();
  for (let turn = 0; turn < 12; turn++) {
    const { ended } = await floor.sam.does(contract.postTurn, {
      params,
      body: { text: `You are an idiot if you walk out now. Number ${turn}.` },
    });
    if (ended) return params;
  }
  throw new Error("The buyer stayed");
}

describe.each(CASES)("$route.method $route.path", ({ route, codes }) => {
  test("has a case for every refusal that it declares", () => {
    expect(Object.keys(codes).sort()).toEqual([...route.errors].sort());
  });

  test.each(Object.entries(codes))("refuses with %s", async (code, calls) => {
    for (const call of calls) {
      const problem = await floor.sam.isRefused(route, await call());
      expect(problem).toMatchObject({ code, title: expect.any(String) });
      expect(problem.detail).not.toBe("");
    }
  });
});

describe("startTrainingSession()", () => {
  test("names the difficulty that a scenario does not have", async () => {
    const { scenarios } = await floor.sam.does(listScenarios, {});
    const scenario = scenarios.find((one) => one.difficulty !== "hard");
    const problem = await floor.sam.isRefused(contract.startTrainingSession, {
      body: {
        sessionType: scenario?.sessionType,
        scenarioId: scenario?.id,
        difficulty: "hard",
      },
    });
    expect(problem).toMatchObject({ code: "SCENARIO_MISMATCH", field: "body.difficulty" });
  });

  test.each([{ title: "  " }, { tags: ["good", " \u200b"] }])("refuses %j", async (body) => {
    const problem = await floor.sam.isRefused(contract.startTrainingSession, {
      body: { sessionType: "pitch", ...body },
    });
    expect(problem.code).toBe("INVALID_INPUT");
  });
});

describe("postTurn()", () => {
  test("refuses a turn that ends before it starts, and one of nothing visible", async () => {
    const params = await active();
    for (const body of [{ ...text, startedAt: 4, endedAt: 3 }, { text: " \n\u200b" }]) {
      expect((await floor.sam.isRefused(contract.postTurn, { params, body })).code).toBe(
        "INVALID_INPUT",
      );
    }
  });
});

describe("importTrainingSession()", () => {
  test("wants a transcript or turns, not both and not neither, and a session type", async () => {
    const turns = [{ speaker: "seller", text: "Hi" }];
    for (const [body, field] of [
      [consent, "body.transcript"],
      [{ ...consent, turns, transcript: "Rep: Hi" }, "body.transcript"],
      [{ consent: true, turns }, "body.sessionType"],
    ] as const) {
      const problem = await floor.sam.isRefused(contract.importTrainingSession, { body });
      expect(problem).toMatchObject({ code: "INVALID_INPUT", field });
    }
  });

  test("refuses what the database cannot hold, hidden in a transcript's escapes", async () => {
    for (const broken of ["\\u0000", "\\ud800"]) {
      const transcript = `[{"speaker":"seller","text":"Hi ${broken}"}]`;
      const problem = await floor.sam.isRefused(contract.importTrainingSession, {
        body: { ...consent, transcript },
      });
      expect(problem).toMatchObject({ code: "INVALID_INPUT" });
      expect(problem.detail).toContain("turns.0.text");
    }
  });

  test("says where a time is no time", async () => {
    const problem = await floor.sam.isRefused(contract.importTrainingSession, {
      body: { ...consent, turns: [{ speaker: "seller", text: "Hi", startedAt: 1e300 }] },
    });
    expect(problem).toMatchObject({ code: "TRANSCRIPT_BROKEN" });
    expect(problem.detail).toContain("turns[0]");
  });
});
