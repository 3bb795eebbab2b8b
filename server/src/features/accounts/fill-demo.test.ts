import * as contract from "@walkaround/contract/accounts";
import * as training from "@walkaround/contract/training";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actFor } from "../../platform/jobs/act-for.ts";
import { call, signIn } from "../../testing/sign-in.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { checkDemo } from "./check-demo.ts";
import { DEMO_PASSWORD, demoId } from "./describe-demo.ts";
import { fillDemo } from "./fill-demo.ts";

let here: TestApp;
let filled: { stores: number; sessions: number };
let stateBefore: string;
beforeAll(async () => {
  here = await createTestApp();
  stateBefore = await checkDemo(here.ctx);
  filled = await fillDemo(here.ctx, actFor);
});
afterAll(() => here.close());

const DAY_MS = 86_400_000;

/** Everything that the demo put into the database, in an order that does not depend on how it was put there. */
async function everything(): Promise<unknown> {
  const { sql } = here.ctx;
  return {
    stores: await sql`SELECT * FROM dealership ORDER BY id`,
    people: await sql`SELECT * FROM "user" ORDER BY id`,
    passwords: await sql`SELECT * FROM account ORDER BY id`,
    sessions: await sql`SELECT * FROM training_session ORDER BY id`,
    turns: await sql`SELECT count(*), max(created_at) FROM training_turn`,
    scorecards: await sql`SELECT session_id, overall FROM scorecard ORDER BY session_id`,
    days: await sql`SELECT * FROM training_day ORDER BY dealership_id, user_id, day, session_type`,
  };
}

async function getAs(email: string, url: string) {
  const cookie = await signIn(here, email, DEMO_PASSWORD);
  return call(here, "GET", url, undefined, { cookie });
}

async function sessionsOf(email: string): Promise<TrainingSession[]> {
  const cookie = await signIn(here, email, DEMO_PASSWORD);
  const sessions: TrainingSession[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const url = `${training.listTrainingSessions.path}?limit=100${query}`;
    const page = (await call(here, "GET", url, undefined, { cookie })).json();
    sessions.push(...page.sessions);
    cursor = page.pagination.nextCursor;
  } while (cursor !== null);
  return sessions;
}

describe("fillDemo()", () => {
  test("fills two stores", async () => {
    expect(stateBefore).toBe("empty");
    expect(await checkDemo(here.ctx)).toBe("filled");
    expect(filled.stores).toBe(2);
    expect(filled.sessions).toBeGreaterThan(350);
    expect(filled.sessions).toBeLessThan(650);
  });

  test("changes nothing when it is run again, even on another day", async () => {
    const before = await everything();
    here.clock.move(3 * DAY_MS);
    expect(await fillDemo(here.ctx, actFor)).toEqual({ stores: 0, sessions: 0 });
    here.clock.move(-3 * DAY_MS);
    expect(await everything()).toEqual(before);
  });

  test("takes up where a start was cut off, as if it had not been", async () => {
    const before = await everything();
    const { sql } = here.ctx;
    await sql`UPDATE dealership SET demo = false WHERE id = ${demoId("store", "larkspur")}`;
    const cut = await sql`
      DELETE FROM training_session WHERE id IN (
        SELECT id FROM training_session WHERE dealership_id = ${demoId("store", "larkspur")}
        ORDER BY start_time DESC LIMIT 70)`;
    expect(await checkDemo(here.ctx)).toBe("begun");
    here.clock.move(DAY_MS);
    expect(await fillDemo(here.ctx, actFor)).toEqual({ stores: 1, sessions: cut.count });
    here.clock.move(-DAY_MS);
    expect(await everything()).toEqual(before);
  });

  test("lets everybody sign in, each to their own store", async () => {
    const profile = async (email: string) => (await getAs(email, contract.getProfile.path)).json();
    expect(await profile("sam@demo.test")).toMatchObject({ role: "salesperson" });
    expect(await profile("maria@demo.test")).toMatchObject({ role: "manager" });
    expect(await profile("alex@demo.test")).toMatchObject({ role: "admin" });
    const otto = await profile("otto@other.test");
    expect(otto).toMatchObject({ role: "admin" });
    expect(otto.dealership.id).not.toBe((await profile("alex@demo.test")).dealership.id);
  });

  test("gives Sam ninety days behind him, in which he gets better", async () => {
    const sessions = await sessionsOf("sam@demo.test");
    expect(sessions.length).toBeGreaterThan(40);
    const now = here.clock.now().getTime();
    const starts = sessions.map(({ startTime }) => Date.parse(startTime));
    expect(Math.max(...starts)).toBeLessThan(now);
    expect(Math.max(...starts)).toBeGreaterThan(now - 7 * DAY_MS);
    expect(Math.min(...starts)).toBeLessThan(now - 80 * DAY_MS);
    const scores = sessions.map(({ metrics }) => metrics.overallScore ?? 0);
    const mean = (part: readonly number[]) =>
      part.reduce((sum, score) => sum + score, 0) / part.length;
    expect(mean(scores.slice(0, 20))).toBeGreaterThan(mean(scores.slice(-20)) + 5);
    expect(new Set(sessions.map(({ sessionType }) => sessionType)).size).toBe(6);
  });

  test("shows Maria the whole floor, and Otto his own store alone", async () => {
    const people = (sessions: readonly TrainingSession[]) =>
      new Set(sessions.map(({ userId }) => userId)).size;
    expect(people(await sessionsOf("maria@demo.test"))).toBe(12);
    const ottos = await sessionsOf("otto@other.test");
    expect(people(ottos)).toBe(1);
    expect(ottos.length).toBeGreaterThan(5);
  });

  test("makes no score up: the coach gives the same to the same words", async () => {
    const [latest] = await sessionsOf("sam@demo.test");
    const url = `${training.listTrainingSessions.path}/${latest?.id}`;
    const { turns } = (await getAs("sam@demo.test", url)).json();
    const card = (await getAs("sam@demo.test", `${url}/scorecard`)).json();
    expect(card.overall).toBe(latest?.metrics.overallScore);
    const quotes = card.dimensions
      .flatMap((dimension: { checks: { quote: { turn: number; text: string } | null }[] }) =>
        dimension.checks.map(({ quote }) => quote),
      )
      .filter((quote: unknown) => quote !== null);
    expect(quotes.length).toBeGreaterThan(3);
    for (const { turn, text } of quotes) expect(turns[turn].text).toContain(text);
    expect(new Set(turns.map((turn: { source: string }) => turn.source))).toEqual(
      new Set(["built_in", "person"]),
    );
  });

  test("stays off a machine that the world can reach", async () => {
    const open = await createTestApp({
      database: here.database,
      settings: { HOST: "0.0.0.0" },
    });
    await expect(fillDemo(open.ctx, actFor)).rejects.toThrow(/passwords are public/);
    const answer = await call(open, "POST", "/api/auth/sign-in/email", {
      email: "Sam@demo.test",
      password: DEMO_PASSWORD,
    });
    expect(answer.json()).toMatchObject({ status: 403, code: "FORBIDDEN" });
    await open.close();
  });
});

describe("getSetup() with the demo", () => {
  test("offers its three faces and their password", async () => {
    const { demo, setupNeeded } = (await call(here, "GET", contract.getSetup.path)).json();
    expect(setupNeeded).toBe(false);
    expect(demo.password).toBe(DEMO_PASSWORD);
    expect(demo.accounts.map((account: { email: string }) => account.email)).toEqual([
      "sam@demo.test",
      "maria@demo.test",
      "alex@demo.test",
    ]);
  });

  test.each([{ HOST: "0.0.0.0" }, { DEMO: "off" }])("offers nothing with %j", async (settings) => {
    const other = await createTestApp({ database: here.database, settings });
    expect((await call(other, "GET", contract.getSetup.path)).json()).toEqual({
      setupNeeded: false,
      demo: null,
    });
    await other.close();
  });
});
