import { randomUUID } from "node:crypto";
import type { Route } from "@walkaround/contract/route";
import * as contract from "@walkaround/contract/training";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileBodies, hostileTexts, NO_TEXTS } from "../../testing/hostile-text.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";

let product: TestApp;
let floor: Floor;
let session: { readonly id: string };

/** Hundreds of calls each. */
const SLOW = { timeout: 120_000 };

const { from, texts } = hostileTexts();
console.info(`texts: ${from}`);

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
  session = await floor.sam.does(contract.startTrainingSession, {
    body: { sessionType: "discovery" },
  });
});
afterAll(() => product.close());

type Sent = { status: number; body: Record<string, unknown> };

async function send(
  route: Pick<Route, "method">,
  url: string,
  payload?: string | object,
): Promise<Sent> {
  const answer = await product.app.inject({
    method: route.method,
    url,
    headers: {
      authorization: floor.sam.authorization,
      ...(payload !== undefined && { "content-type": "application/json" }),
    },
    ...(payload !== undefined && { payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
}

function expectRefusal({ status, body }: Sent): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body).toMatchObject({ status, code: expect.any(String), detail: expect.any(String) });
  expect(String(body.detail).length).toBeLessThan(500);
}

describe("text of strangers", () => {
  test.each(["title", "tag"] as const)(
    "is kept as it is in a %s, or refused",
    SLOW,
    async (field) => {
      for (const text of texts) {
        const sent = await send(
          contract.changeTrainingSession,
          `/api/training-sessions/${session.id}`,
          field === "title" ? { title: text } : { tags: [text] },
        );
        if (sent.status !== 200) expectRefusal(sent);
        else
          expect(field === "title" ? sent.body.title : sent.body.tags).toEqual(
            field === "title" ? text : [text],
          );
      }
    },
  );

  test("is said to the buyer as it is, or refused", SLOW, async () => {
    let { id } = session;
    for (const text of texts) {
      const sent = await send(contract.postTurn, `/api/training-sessions/${id}/turns`, { text });
      if (sent.status === 200) {
        expect(sent.body).toMatchObject({ turn: { text }, reply: { speaker: "buyer" } });
      } else {
        expectRefusal(sent);
      }
      if (sent.body.ended === true || sent.body.code === "TURN_OUT_OF_RANGE") {
        const fresh = { sessionType: "pitch", seed: 1 };
        ({ id } = await floor.sam.does(contract.startTrainingSession, { body: fresh }));
      }
    }
    const { turns } = await floor.sam.does(contract.getTrainingSession, { params: { id } });
    expect(turns.every((turn) => turn.text.isWellFormed())).toBe(true);
  });

  test("is imported as it is, or refused with its place", SLOW, async () => {
    const kept = texts.filter((text) => text.isWellFormed() && !text.includes("\0"));
    const turns = kept.map((text, at) => ({ speaker: at % 2 === 0 ? "seller" : "buyer", text }));
    const talk = await floor.sam.does(contract.importTrainingSession, {
      body: { consent: true, sessionType: "objection", turns },
    });
    expect(talk.turns.map((turn) => turn.text)).toEqual(kept);
    for (const quote of talk.scorecard.moments) {
      expect(kept[quote.turn]).toContain(quote.quote);
    }
    for (const transcript of texts) {
      const sent = await send(contract.importTrainingSession, "/api/training-sessions/import", {
        consent: true,
        sessionType: "objection",
        transcript,
        sellerName: "Sam",
      });
      if (sent.status !== 201) expectRefusal(sent);
    }
  });

  test.each(["q", "tag", "cursor", "from", "to", "userId", "sessionType", "page", "limit"])(
    "is looked for or refused as %s of a list",
    async (name) => {
      for (const text of texts) {
        const query = new URLSearchParams({ [name]: text });
        const sent = await send(contract.listTrainingSessions, `/api/training-sessions?${query}`);
        if (sent.status !== 200) expectRefusal(sent);
      }
    },
  );

  test("is refused where an id stands", async () => {
    for (const text of texts) {
      const id = encodeURIComponent(text.toWellFormed());
      expectRefusal(await send(contract.getTrainingSession, `/api/training-sessions/${id}x`));
      const body = { sessionType: "pitch", id: text, scenarioId: text, vehicleId: text };
      expectRefusal(await send(contract.startTrainingSession, "/api/training-sessions", body));
    }
  });

  test("finds what was kept, by any word of it", SLOW, async () => {
    for (const text of texts) {
      const title = `mark ${text}`;
      const sent = await send(
        contract.changeTrainingSession,
        `/api/training-sessions/${session.id}`,
        {
          title,
        },
      );
      if (sent.status !== 200) continue;
      const query = new URLSearchParams({ q: title });
      const found = await send(contract.listTrainingSessions, `/api/training-sessions?${query}`);
      expect(found.body, title).toMatchObject({ pagination: { total: 1 } });
    }
  });
});

describe("what is no text", () => {
  test.each([
    { route: contract.postTurn, path: "/turns", field: "text" },
    { route: contract.postTurn, path: "/turns", field: "clientTurnId" },
    { route: contract.changeTrainingSession, path: "", field: "title" },
    { route: contract.changeTrainingSession, path: "", field: "tags" },
    { route: contract.forkTrainingSession, path: "/fork", field: "turn" },
  ])("is refused as $field", async ({ route, path, field }) => {
    for (const value of NO_TEXTS) {
      if (field === "turn" && value === 0) continue;
      if (field === "tags" && JSON.stringify(value)?.match(/^\[("a")?\]$/)) continue;
      const body = { ...(field === "clientTurnId" && { text: "Hello" }), [field]: value };
      expectRefusal(await send(route, `/api/training-sessions/${session.id}${path}`, body));
    }
  });

  test("is refused where turns or a vehicle are imported", async () => {
    for (const value of NO_TEXTS) {
      const consent = { consent: true, sessionType: "pitch" };
      const path = "/api/training-sessions/import";
      expectRefusal(await send(contract.importTrainingSession, path, { ...consent, turns: value }));
      const turns = [{ speaker: "seller", text: value }];
      expectRefusal(await send(contract.importTrainingSession, path, { ...consent, turns }));
      if (value === null || JSON.stringify(value)?.startsWith("{")) continue;
      const said = [{ speaker: "seller", text: "Hi" }];
      const withCar = { ...consent, turns: said, vehicle: value };
      expectRefusal(await send(contract.importTrainingSession, path, withCar));
    }
  });
});

describe("bodies of strangers", () => {
  test.each([
    contract.startTrainingSession,
    contract.importTrainingSession,
    contract.postTurn,
    contract.changeTrainingSession,
    contract.forkTrainingSession,
  ])("are no fault of ours at $method $path", async (route) => {
    for (const { bytes, isJson, name } of hostileBodies()) {
      const url = route.path.replace(":id", session.id);
      const answer = await product.app.inject({
        method: route.method,
        url,
        headers: { authorization: floor.sam.authorization, "content-type": "application/json" },
        payload: bytes,
      });
      // The suite has an object with nothing but a title, which is a change to make.
      const sent = { status: answer.statusCode, body: answer.json() };
      if (sent.status !== 200) expectRefusal(sent);
      if (isJson === false) expect(answer.statusCode, name).toBe(400);
    }
  });

  test("change nothing where no body is asked for", async () => {
    const { id } = await floor.sam.does(contract.startTrainingSession, {
      body: { sessionType: "pitch", id: randomUUID() },
    });
    for (const { bytes } of hostileBodies()) {
      const answer = await product.app.inject({
        method: "POST",
        url: `/api/training-sessions/${id}/finish`,
        headers: { authorization: floor.sam.authorization, "content-type": "application/json" },
        payload: bytes,
      });
      expect(answer.statusCode).toBeLessThan(500);
    }
  });
});
