import { randomUUID } from "node:crypto";
import * as contract from "@walkaround/contract/rubrics";
import * as training from "@walkaround/contract/training";
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

const TALK = [
  "Buyer: It's nice but 512 a month is more than we planned.",
  "Seller: 512 is a lot next to what you pay now. What did you two plan on?",
  "Buyer: About 450. My wife goes back to work in the fall, so it's tight till then.",
  "Seller: So till fall 450 has to hold. With 3,000 more down it's 451. I'd rather see you wait than stretch it.",
  "Buyer: Huh, that's fair. We could do two thousand more down.",
  "Seller: Then it's 468 with the tax and our 199 fee in. Want to take both sheets home, and I'll call you Thursday at six?",
  "Buyer: Thursday's good. Thanks for not pushing.",
].join("\n");

type Type = contract.RubricCard["sessionType"];

async function copy(sessionType: Type = "objection", title = "Our way") {
  const body = { from: `walkaround-${sessionType}`, title };
  return floor.maria.does(contract.copyRubric, { body });
}

async function importTalk(sessionType: Type = "objection") {
  // The latest talk is the one that began last.
  product.clock.move(60_000);
  return floor.sam.does(training.importTrainingSession, {
    body: { consent: true, sessionType, transcript: TALK },
  });
}

function use(id: string) {
  return floor.maria.does(contract.takeRubric, { params: { id } });
}

describe("listRubrics()", () => {
  test("shows one built-in rubric of each type, in use, and a store's own beside it", async () => {
    const { rubrics } = await floor.otto.does(contract.listRubrics);
    expect(rubrics).toHaveLength(6);
    expect(rubrics.every((one) => one.builtIn && one.inUse && one.title === null)).toBe(true);
    const { id } = await copy("pitch");
    const mine = await floor.sam.does(contract.listRubrics);
    expect(mine.rubrics.filter((one) => one.sessionType === "pitch")).toMatchObject([
      { id: "walkaround-pitch", inUse: true },
      { id, title: "Our way", inUse: false, version: 1, changedBy: "manager" },
    ]);
  });
});

describe("copyRubric()", () => {
  test("makes the same rubric once for the same id, and takes a copy of a copy", async () => {
    const id = randomUUID();
    const body = { id, from: "walkaround-closing", title: " Saturday closers " };
    const first = await floor.maria.does(contract.copyRubric, { body });
    expect(await floor.maria.does(contract.copyRubric, { body })).toEqual(first);
    expect(first).toMatchObject({ id, title: "Saturday closers", builtIn: false, version: 1 });
    const changed = await floor.maria.does(contract.changeRubric, {
      params: { id },
      body: { version: 1, passMark: 61 },
    });
    const again = await floor.alex.does(contract.copyRubric, { body: { from: id, title: "Two" } });
    expect(again).toMatchObject({ version: 1, passMark: 61, changedBy: "admin" });
    expect(again.dimensions).toEqual(changed.dimensions);
  });

  test("refuses what is not there, a blank title, and salespeople", async () => {
    const refused = (body: object) => floor.maria.isRefused(contract.copyRubric, { body });
    expect(await refused({ from: randomUUID(), title: "x" })).toMatchObject({
      code: "RUBRIC_NOT_FOUND",
    });
    expect(await refused({ from: "walkaround-nothing", title: "x" })).toMatchObject({
      code: "RUBRIC_NOT_FOUND",
    });
    expect(await refused({ from: "walkaround-pitch", title: " \u200b " })).toMatchObject({
      code: "INVALID_INPUT",
      field: "body.title",
    });
    const body = { from: "walkaround-pitch", title: "Mine" };
    expect(await floor.sam.isRefused(contract.copyRubric, { body })).toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("keeps a store to its sixty", async () => {
    const { otto } = floor;
    const body = { from: "walkaround-pitch", title: "Mine" };
    for (let made = 0; made < contract.OWN_RUBRIC_LIMIT; made += 1) {
      await otto.does(contract.copyRubric, { body });
    }
    expect(await otto.isRefused(contract.copyRubric, { body })).toMatchObject({
      code: "RUBRIC_LIMIT",
    });
  });
});

describe("changeRubric()", () => {
  test("saves a new version, and keeps the older ones to read", async () => {
    const { id, dimensions } = await copy();
    const params = { id };
    const [first, second] = dimensions;
    const changed = await floor.maria.does(contract.changeRubric, {
      params,
      body: {
        version: 1,
        title: "Our objections",
        passMark: 65,
        dimensions: [
          { id: first?.id, weight: (first?.weight ?? 0) + 2, label: { es: "Oír bien" } },
          { id: second?.id, weight: (second?.weight ?? 0) - 2, checks: [] },
        ],
      },
    });
    expect(changed).toMatchObject({ version: 2, title: "Our objections", passMark: 65 });
    expect(changed.dimensions[0]?.label).toEqual({ ...first?.label, es: "Oír bien" });
    expect(changed.versions.map((one) => one.version)).toEqual([2, 1]);
    const before = await floor.sam.does(contract.getRubric, { params, query: { version: 1 } });
    expect(before).toMatchObject({ version: 1, passMark: 70, dimensions });
    expect(await floor.sam.does(contract.getRubric, { params })).toEqual(changed);
  });

  test("makes no version of an edit that changes nothing, also when it comes twice", async () => {
    const { id } = await copy();
    const params = { id };
    const body = { version: 1, passMark: 55 };
    const first = await floor.maria.does(contract.changeRubric, { params, body });
    expect(await floor.maria.does(contract.changeRubric, { params, body })).toEqual(first);
    expect(first.version).toBe(2);
  });

  test("refuses an edit of a version that somebody has followed with another", async () => {
    const { id } = await copy();
    const params = { id };
    await floor.maria.does(contract.changeRubric, { params, body: { version: 1, passMark: 55 } });
    const late = { params, body: { version: 1, passMark: 56 } };
    expect(await floor.alex.isRefused(contract.changeRubric, late)).toMatchObject({
      code: "RUBRIC_CHANGED",
      field: "body.version",
    });
  });

  test("lets one of two that save at once through", async () => {
    const { id } = await copy();
    const sent = await Promise.all(
      [51, 52].map((passMark) =>
        product.app.inject({
          method: "PATCH",
          url: `/api/rubrics/${id}`,
          headers: { authorization: floor.maria.authorization },
          payload: { version: 1, passMark },
        }),
      ),
    );
    expect(sent.map((one) => one.statusCode).sort()).toEqual([200, 409]);
  });

  test.each([
    [{ passMark: 101 }, "body.passMark", "101"],
    [{ dimensions: [{ id: "listening", weight: 19 }] }, "body.dimensions", "101"],
    [{ dimensions: [{ id: "nobody" }] }, "body.dimensions[0].id", "nobody"],
    [{ dimensions: [{ id: "trust", label: { en: " " } }] }, "body.dimensions[0].label.en", " "],
  ])("names what is wrong in an edit and what is allowed: %#", async (edit, field, value) => {
    const { id } = await copy();
    const call = { params: { id }, body: { version: 1, ...edit } };
    const problem = await floor.maria.isRefused(contract.changeRubric, call);
    expect(problem).toMatchObject({ status: 422, code: "RUBRIC_INVALID", field });
    expect(problem.detail).toContain(`is "${value}"; allowed is `);
  });

  test("leaves the built-in ones alone", async () => {
    const call = { params: { id: "walkaround-pitch" }, body: { version: 1, passMark: 1 } };
    for (const route of [contract.changeRubric, contract.deleteRubric]) {
      const refused = await floor.alex.isRefused(
        route,
        route === contract.changeRubric ? call : { params: call.params },
      );
      expect(refused).toMatchObject({ code: "RUBRIC_BUILT_IN" });
    }
  });
});

describe("takeRubric()", () => {
  test("decides what new sessions begin with; a talk under way and its fork keep theirs", async () => {
    const { sam, maria } = floor;
    const begin = () =>
      sam.does(training.startTrainingSession, { body: { sessionType: "discovery", seed: 4 } });
    const cardOf = async (id: string) =>
      (await sam.does(training.finishTrainingSession, { params: { id } })).rubric;
    const underWay = await begin();
    const { id } = await copy("discovery");
    expect(await use(id)).toMatchObject({ id, inUse: true });
    const ours = await begin();
    await maria.does(contract.changeRubric, { params: { id }, body: { version: 1, passMark: 40 } });
    const fork = await sam.does(training.forkTrainingSession, {
      params: { id: ours.id },
      body: { turn: 0 },
    });
    const later = await begin();
    expect(await cardOf(underWay.id)).toEqual({ id: "walkaround-discovery", version: 1 });
    expect(await cardOf(ours.id)).toEqual({ id, version: 1 });
    expect(await cardOf(fork.id)).toEqual({ id, version: 1 });
    expect(await cardOf(later.id)).toEqual({ id, version: 2 });
    await use("walkaround-discovery");
    expect(await cardOf((await begin()).id)).toEqual({ id: "walkaround-discovery", version: 1 });
  });

  test("keeps one in use of each type, and another store's out of it", async () => {
    const one = await copy("negotiation", "One");
    const two = await copy("negotiation", "Two");
    await Promise.all([use(one.id), use(two.id)]);
    const { rubrics } = await floor.sam.does(contract.listRubrics);
    expect(rubrics.filter((it) => it.sessionType === "negotiation" && it.inUse)).toHaveLength(1);
    const theirs = await floor.otto.does(contract.getRubric, {
      params: { id: "walkaround-negotiation" },
    });
    expect(theirs.inUse).toBe(true);
    await use("walkaround-negotiation");
  });
});

describe("deleteRubric()", () => {
  test("refuses the one in use, and leaves the scores given with it", async () => {
    const { id } = await copy();
    await use(id);
    const talk = await importTalk();
    const params = { id };
    expect(await floor.maria.isRefused(contract.deleteRubric, { params })).toMatchObject({
      code: "RUBRIC_IN_USE",
    });
    await use("walkaround-objection");
    expect(await floor.maria.does(contract.deleteRubric, { params })).toEqual({ deleted: true });
    expect(await floor.maria.isRefused(contract.getRubric, { params })).toMatchObject({
      code: "RUBRIC_NOT_FOUND",
    });
    const card = await floor.sam.does(training.getScorecard, { params: { id: talk.id } });
    expect(card).toMatchObject({ rubric: { id, version: 1 }, overall: talk.scorecard.overall });
  });
});

describe("previewRubric()", () => {
  test("scores the latest talks of the type again, as finishing them would, and stores nothing", async () => {
    const talk = await importTalk();
    await importTalk("closing");
    const { id, dimensions } = await copy();
    const params = { id };
    const same = await floor.maria.does(contract.previewRubric, { params, body: { edit: {} } });
    expect(same.sessions.every((one) => one.before === one.after)).toBe(true);
    expect(same).toMatchObject({ meanShift: 0, passedBefore: same.passedAfter });
    expect(same.sessions[0]).toMatchObject({ sessionId: talk.id, before: talk.scorecard.overall });

    const edit = {
      passMark: 100,
      dimensions: dimensions.map((own, at) => ({
        id: own.id,
        weight: at === 0 ? 100 - dimensions.length + 1 : 1,
      })),
    };
    const preview = await floor.maria.does(contract.previewRubric, { params, body: { edit } });
    const before = await floor.maria.does(training.getScorecard, { params: { id: talk.id } });
    expect(before).toEqual(talk.scorecard);
    await floor.maria.does(contract.changeRubric, { params, body: { version: 1, ...edit } });
    await use(id);
    const again = await importTalk();
    await use("walkaround-objection");
    expect(preview.sessions[0]).toMatchObject({
      after: again.scorecard.overall,
      passedAfter: again.scorecard.passed,
    });
  });

  test("takes as many sessions as asked for, and lets others' requests in between", async () => {
    for (let told = 0; told < 12; told += 1) await importTalk("product_knowledge");
    const params = { id: "walkaround-product_knowledge" };
    const body = { edit: { passMark: 20 }, limit: 11 };
    const preview = floor.maria.does(contract.previewRubric, { params, body });
    const meanwhile = await floor.sam.does(contract.listRubrics);
    expect(meanwhile.rubrics.length).toBeGreaterThan(0);
    expect((await preview).sessions).toHaveLength(11);
    const refused = { params, body: { edit: {}, limit: contract.PREVIEW_LIMIT + 1 } };
    expect(await floor.maria.isRefused(contract.previewRubric, refused)).toMatchObject({
      code: "INVALID_INPUT",
      field: "body.limit",
    });
  });

  test("names what is wrong in the edit", async () => {
    const call = { params: { id: "walkaround-pitch" }, body: { edit: { passMark: 70.5 } } };
    expect(await floor.maria.isRefused(contract.previewRubric, call)).toMatchObject({
      code: "RUBRIC_INVALID",
      field: "body.edit.passMark",
    });
  });
});
