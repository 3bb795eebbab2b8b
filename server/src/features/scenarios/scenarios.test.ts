import { randomUUID } from "node:crypto";
import * as contract from "@walkaround/contract/scenarios";
import * as training from "@walkaround/contract/training";
import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
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

const SECRET = "The van is promised to my cousin on Sunday.";

async function draftFrom(id: string, change: object = {}): Promise<contract.ScenarioDraft> {
  const { draft } = await floor.maria.does(contract.getScenario, { params: { id } });
  return { ...draft, ...change };
}

async function make(change: object = {}) {
  const draft = await draftFrom("negotiation-cash-haggler", {
    title: "Cash on a Saturday",
    secrets: [{ about: "timeline", line: SECRET }],
    ...change,
  });
  return floor.maria.does(contract.createScenario, { body: { draft } });
}

function list(who: keyof Floor = "sam", query: Record<string, string> = {}) {
  return floor[who].does(contract.listScenarios, { query });
}

function start(scenarioId: string) {
  return floor.sam.does(training.startTrainingSession, {
    body: { sessionType: "negotiation", scenarioId, seed: 11 },
  });
}

describe("createScenario()", () => {
  test("puts a buyer after the library, under the name of who made it", async () => {
    const { scenario } = await make();
    expect(scenario).toMatchObject({ own: true, version: 1, changedBy: "manager" });
    const { scenarios } = await list();
    expect(scenarios.slice(0, SCENARIOS.length).every((one) => !one.own)).toBe(true);
    expect(scenarios[SCENARIOS.length]).toEqual(scenario);
    const hard = await list("sam", { sessionType: "negotiation", difficulty: "hard" });
    expect(hard.scenarios.map((one) => one.id)).not.toContain(scenario.id);
    expect((await list("otto")).scenarios.some((one) => one.own)).toBe(false);
  });

  test("makes it once for the same id", async () => {
    const body = { id: randomUUID(), draft: await draftFrom("closing-spouse") };
    const first = await floor.alex.does(contract.createScenario, { body });
    expect(await floor.alex.does(contract.createScenario, { body })).toEqual(first);
    const { scenarios } = await list();
    expect(scenarios.filter((one) => one.id === body.id)).toHaveLength(1);
  });

  test("takes a copy of every built-in scenario", async () => {
    for (const { id } of SCENARIOS) {
      const { draft } = await floor.maria.does(contract.getScenario, { params: { id } });
      const body = { draft: { ...draft, title: `Like ${id}` } };
      const made = await floor.maria.does(contract.createScenario, { body });
      await floor.maria.does(contract.deleteScenario, { params: { id: made.scenario.id } });
    }
  });

  test("refuses by field, value and what is allowed", async () => {
    const refusedFor = async (change: object) =>
      floor.maria.isRefused(contract.createScenario, {
        body: { draft: await draftFrom("negotiation-cash-haggler", change) },
      });
    expect(await refusedFor({ reservation: 99_000 })).toMatchObject({
      code: "SCENARIO_INVALID",
      status: 422,
      field: "body.draft.reservation",
      detail: '"body.draft.reservation" is "99000"; allowed: whole numbers from 9450 to 18899',
    });
    expect(await refusedFor({ secrets: [{ about: "", line: SECRET }] })).toMatchObject({
      code: "SCENARIO_INVALID",
      field: "body.draft.secrets.0.about",
    });
    expect(await refusedFor({ persona: "wizard" })).toMatchObject({
      code: "SCENARIO_INVALID",
      field: "body.draft.persona",
    });
    expect(await refusedFor({ budget: "lots" })).toMatchObject({ code: "INVALID_INPUT" });
    expect(await refusedFor({ opening: ["a".repeat(5000)] })).toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(await refusedFor({ magic: true })).toMatchObject({ code: "INVALID_INPUT" });
  });

  test("keeps to the most that a dealership may have", async () => {
    const { sql, clock } = product.ctx;
    const { dealershipId } = floor.otto.scope;
    const body = { draft: await draftFrom("closing-spouse") };
    const { scenario } = await floor.otto.does(contract.createScenario, { body });
    const ids = Array.from({ length: contract.OWN_SCENARIO_LIMIT - 1 }, () => randomUUID());
    await sql`
      INSERT INTO scenario (dealership_id, id, version, created_at)
      SELECT ${dealershipId}, n.id, 1, ${clock.now()} FROM unnest(${ids}::uuid[]) AS n (id)`;
    expect(await floor.otto.isRefused(contract.createScenario, { body })).toMatchObject({
      code: "SCENARIO_LIMIT",
    });
    await floor.otto.does(contract.deleteScenario, { params: { id: scenario.id } });
    await floor.otto.does(contract.createScenario, { body });
  });
});

describe("changeScenario()", () => {
  test("saves the next version, once", async () => {
    const { scenario, draft } = await make();
    const params = { id: scenario.id };
    const body = { version: 1, draft: { ...draft, title: "Cash on a Sunday" } };
    const changed = await floor.alex.does(contract.changeScenario, { params, body });
    expect(changed.scenario).toMatchObject({
      id: scenario.id,
      version: 2,
      title: "Cash on a Sunday",
      changedBy: "admin",
    });
    expect(await floor.maria.isRefused(contract.changeScenario, { params, body })).toMatchObject({
      code: "SCENARIO_CHANGED",
      status: 409,
      field: "body.version",
    });
    expect(
      await floor.maria.isRefused(contract.changeScenario, {
        params: { id: randomUUID() },
        body,
      }),
    ).toMatchObject({ code: "NOT_FOUND" });
  });

  test("changes nothing for a talk under way, nor for a fork of it", async () => {
    const { scenario, draft } = await make();
    const talk = await start(scenario.id);
    expect(talk.scenario).toMatchObject({ id: scenario.id, version: 1 });
    await floor.maria.does(contract.changeScenario, {
      params: { id: scenario.id },
      body: { version: 1, draft: { ...draft, title: "Another", opening: ["I'm new here."] } },
    });
    const params = { id: talk.id };
    const text = "What are you driving now?";
    const { reply } = await floor.sam.does(training.postTurn, { params, body: { text } });
    const fork = await floor.sam.does(training.forkTrainingSession, { params, body: { turn: 0 } });
    expect(fork.scenario).toEqual(talk.scenario);
    expect(fork.turns[0]?.text).toBe(talk.turns[0]?.text);
    const again = await floor.sam.does(training.postTurn, {
      params: { id: fork.id },
      body: { text },
    });
    expect(again.reply.text).toBe(reply.text);
    const fresh = await start(scenario.id);
    expect(fresh.scenario).toMatchObject({ version: 2, title: "Another" });
    expect(fresh.turns[0]?.text).toBe("I'm new here.");
  });
});

describe("deleteScenario()", () => {
  test("takes it out of the library and lets talks go on", async () => {
    const { scenario } = await make();
    const talk = await start(scenario.id);
    const params = { id: scenario.id };
    expect(await floor.maria.does(contract.deleteScenario, { params })).toEqual({ deleted: true });
    expect((await list()).scenarios.map((one) => one.id)).not.toContain(scenario.id);
    expect(await floor.maria.isRefused(contract.deleteScenario, { params })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(
      await floor.sam.isRefused(training.startTrainingSession, {
        body: { sessionType: "negotiation", scenarioId: scenario.id },
      }),
    ).toMatchObject({ code: "SCENARIO_NOT_FOUND", field: "body.scenarioId" });
    await floor.sam.does(training.postTurn, {
      params: { id: talk.id },
      body: { text: "Morning! What brings you in?" },
    });
    await floor.sam.does(training.finishTrainingSession, { params: { id: talk.id } });
  });
});

describe("what a salesperson gets", () => {
  test("never holds what a buyer hides: not in lists, sessions, turns or scorecards", async () => {
    const { scenario } = await make({ reservation: 17_351 });
    const talk = await start(scenario.id);
    const params = { id: talk.id };
    const said = await floor.sam.does(training.postTurn, {
      params,
      body: { text: "The sticker is $18,900." },
    });
    const seen = JSON.stringify([
      await list(),
      talk,
      said,
      await floor.sam.does(training.getTrainingSession, { params }),
      await floor.sam.does(training.finishTrainingSession, { params }),
    ]);
    expect(seen).not.toContain(SECRET);
    expect(seen).not.toMatch(/17[,.]?351/);
    expect(seen).not.toMatch(/"(?:secrets|reservation|purse|draft)":/);
    for (const id of [scenario.id, "closing-spouse"]) {
      expect(await floor.sam.isRefused(contract.getScenario, { params: { id } })).toMatchObject({
        code: "FORBIDDEN",
      });
    }
  });

  test("is one's own dealership's", async () => {
    const { scenario } = await make();
    const params = { id: scenario.id };
    expect(await floor.otto.isRefused(contract.getScenario, { params })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(
      await floor.otto.isRefused(training.startTrainingSession, {
        body: { sessionType: "negotiation", scenarioId: scenario.id },
      }),
    ).toMatchObject({ code: "SCENARIO_NOT_FOUND" });
  });
});
