import { listTakes } from "@walkaround/contract/takes";
import * as contract from "@walkaround/contract/training";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor, type Person } from "../../testing/test-floor.ts";

let product: TestApp;
let floor: Floor;

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
});
afterAll(() => product.close());

const SHARED = [
  "Welcome in. What brings you out today?",
  "Everybody takes this one. You want it or not?",
];
const PUSHED = ["Come on, sign today and I throw in the mats.", "What do I have to do?"];
const MENDED = [
  "That was quick of me, sorry. What would you need to see before you could trust one of these?",
  "What happened with the last one?",
  "Let me show you the sheet with every line on it, and you ask me about any of them.",
  "Would Saturday at ten suit you to go through it again?",
];
/** After two rounds: opening line, seller, buyer, seller, buyer. */
const MOMENT = 5;

async function say(person: Person, id: string, lines: readonly string[]): Promise<void> {
  for (const text of lines) {
    product.clock.move(15_000);
    const { ended } = await person.does(contract.postTurn, { params: { id }, body: { text } });
    if (ended) return;
  }
}

async function rehearse(person: Person, lines: readonly string[]): Promise<string> {
  const { id } = await person.does(contract.startTrainingSession, {
    body: { sessionType: "objection", difficulty: "easy", seed: 5 },
  });
  await say(person, id, lines);
  return id;
}

async function retry(person: Person, from: string, turn: number, lines: readonly string[]) {
  product.clock.move(60_000);
  const params = { id: from };
  const { id } = await person.does(contract.forkTrainingSession, { params, body: { turn } });
  await say(person, id, lines);
  return id;
}

describe("listTakes()", () => {
  it("shows both takes from the moment on, and scores only that part of each", async () => {
    const first = await rehearse(floor.sam, [...SHARED, ...PUSHED]);
    await floor.sam.does(contract.finishTrainingSession, { params: { id: first } });
    const again = await retry(floor.sam, first, MOMENT, MENDED);

    const compared = await floor.sam.does(listTakes, { params: { id: again } });
    expect(compared).toMatchObject({ turn: MOMENT, moments: [MOMENT] });
    expect(compared.takes.map((take) => take.session.id)).toEqual([first, again]);
    expect(compared.before.map((turn) => turn.number)).toEqual([MOMENT - 2, MOMENT - 1]);
    const [worse, better] = compared.takes;
    expect(worse?.turns[0]?.text).toBe(PUSHED[0]);
    expect(better?.turns[0]?.text).toBe(MENDED[0]);
    for (const take of compared.takes) {
      for (const { quote } of take.score.dimensions.flatMap((own) => own.checks)) {
        if (!quote) continue;
        expect(quote.turn).toBeGreaterThanOrEqual(MOMENT - 1);
        const turn = [...compared.before, ...take.turns].find((own) => own.number === quote.turn);
        expect(turn?.text).toContain(quote.text);
      }
    }
    const passed = (take: typeof worse) =>
      take?.score.dimensions.flatMap((own) => own.checks).filter((check) => check.passed).length;
    expect(passed(better)).toBeGreaterThan(passed(worse) ?? 0);

    // The same from the first talk's side, asked for with or without the moment.
    expect(await floor.sam.does(listTakes, { params: { id: first } })).toEqual(compared);
    const asked = { params: { id: first }, query: { turn: MOMENT } };
    expect(await floor.sam.does(listTakes, asked)).toEqual(compared);
  });

  it("keeps to the latest retries and the one that was asked for, in the order they were made", async () => {
    const first = await rehearse(floor.sam, SHARED);
    const retries: string[] = [];
    for (const line of ["One.", "Two.", "Three.", "Four.", "Five."]) {
      retries.push(await retry(floor.sam, first, 3, [line]));
    }
    const [one, , , four, five] = retries;
    const { takes } = await floor.sam.does(listTakes, { params: { id: one ?? "" } });
    expect(takes.map((take) => take.session.id)).toEqual([first, one, four, five]);
  });

  it("tells every moment that was tried again, and takes a retry of a retry for what it is", async () => {
    const first = await rehearse(floor.sam, SHARED);
    const early = await retry(floor.sam, first, 1, MENDED.slice(0, 2));
    await retry(floor.sam, first, 3, MENDED.slice(0, 1));
    const deeper = await retry(floor.sam, early, 3, PUSHED);
    const params = { id: first };
    expect(await floor.sam.does(listTakes, { params })).toMatchObject({ turn: 3, moments: [1, 3] });
    const ofRetry = await floor.sam.does(listTakes, { params: { id: deeper } });
    expect(ofRetry.takes.map((take) => take.session.id)).toEqual([early, deeper]);
    const atItsOwn = await floor.sam.does(listTakes, { params: { id: early }, query: { turn: 3 } });
    expect(atItsOwn.takes.map((take) => take.session.id)).toEqual([early, deeper]);
  });

  it("shows a manager everybody's takes, and a salesperson their own", async () => {
    const first = await rehearse(floor.sam, SHARED);
    const params = { id: first };
    const marias = await retry(floor.maria, first, 3, MENDED.slice(0, 1));
    expect(await floor.sam.isRefused(listTakes, { params })).toMatchObject({
      code: "TAKES_NOT_FOUND",
    });
    const { takes } = await floor.maria.does(listTakes, { params });
    expect(takes.map((take) => take.session.id)).toEqual([first, marias]);
  });

  it("refuses a talk with one take, a moment that was not tried again, and what cannot be seen", async () => {
    const first = await rehearse(floor.sam, SHARED);
    const params = { id: first };
    const alone = await floor.sam.isRefused(listTakes, { params });
    expect(alone).toMatchObject({ status: 404, code: "TAKES_NOT_FOUND" });
    await retry(floor.sam, first, 3, MENDED.slice(0, 1));
    const elsewhere = await floor.sam.isRefused(listTakes, { params, query: { turn: 1 } });
    expect(elsewhere.detail).toContain("turn 1");
    const unseen = await floor.dana.isRefused(listTakes, { params });
    expect(unseen).toMatchObject({ code: "SESSION_NOT_FOUND" });
  });
});
