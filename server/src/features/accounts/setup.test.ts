import * as contract from "@walkaround/contract/accounts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { call, signIn } from "../../testing/sign-in.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { issueSetupCode } from "./issue-setup-code.ts";

let here: TestApp;
beforeEach(async () => {
  here = await createTestApp();
});
afterEach(() => here.close());

const getSetup = async () => (await call(here, "GET", contract.getSetup.path)).json();
const complete = (code: string | null, more: object = {}) =>
  call(here, "POST", contract.completeSetup.path, {
    code,
    dealershipName: "Cedar Point Motors",
    name: "Alex",
    email: "Alex@Cedar.test",
    password: "a good password",
    ...more,
  });

describe("the first visit", () => {
  test("creates the dealership and its admin with the code that the start printed", async () => {
    const code = await issueSetupCode(here.ctx);
    expect(await getSetup()).toEqual({ setupNeeded: true, demo: null });
    const response = await complete(code?.toLowerCase().replaceAll("-", " ") ?? null);
    expect(response.statusCode).toBe(201);
    expect(await getSetup()).toEqual({ setupNeeded: false, demo: null });

    const cookie = await signIn(here, "alex@cedar.test", "a good password");
    const profile = await call(here, "GET", contract.getProfile.path, undefined, { cookie });
    expect(profile.json()).toMatchObject({
      id: response.json().userId,
      role: "admin",
      email: "alex@cedar.test",
      dealership: { id: response.json().dealershipId, name: "Cedar Point Motors" },
    });
  });

  test("uses the code up, and no start prints another", async () => {
    const code = await issueSetupCode(here.ctx);
    expect((await complete(code)).statusCode).toBe(201);
    const again = await complete(code, { email: "second@cedar.test" });
    expect(again.json()).toMatchObject({ status: 409, code: "SETUP_DONE" });
    expect(await issueSetupCode(here.ctx)).toBeNull();
    expect(await here.ctx.sql`SELECT * FROM setup_code`).toHaveLength(0);
  });

  test("lets one of two visitors win who come with the same code at the same time", async () => {
    const code = await issueSetupCode(here.ctx);
    const answers = await Promise.all([
      complete(code, { email: "one@cedar.test" }),
      complete(code, { email: "two@cedar.test" }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(await here.ctx.sql`SELECT * FROM dealership`).toHaveLength(1);
  });

  test("takes the code of any process that started", async () => {
    const first = await issueSetupCode(here.ctx);
    await issueSetupCode(here.ctx);
    expect((await complete(first)).statusCode).toBe(201);
  });

  test("refuses a wrong code, and after ten of them any code for a while", async () => {
    const code = await issueSetupCode(here.ctx);
    const wrong = await complete("AAAA-AAAA-AAAA");
    expect(wrong.json()).toMatchObject({
      status: 403,
      code: "SETUP_CODE_WRONG",
      field: "body.code",
    });
    for (let tries = 1; tries < 10; tries += 1) await complete("AAAA-AAAA-AAAA");
    expect((await complete(code)).json()).toMatchObject({ status: 429, code: "RATE_LIMITED" });
    here.clock.move(15 * 60_000);
    expect((await complete(code)).statusCode).toBe(201);
  });

  test.each([
    [{ password: "short" }, "body.password"],
    [{ email: "not an address" }, "body.email"],
    [{ name: " " }, "body.name"],
    [{ dealershipName: "" }, "body.dealershipName"],
    [{ dealershipName: "x".repeat(121) }, "body.dealershipName"],
    [{ role: "admin" }, "body.role"],
  ])("refuses %j and keeps the code good", async (more, field) => {
    const code = await issueSetupCode(here.ctx);
    expect((await complete(code, more)).json()).toMatchObject({ code: "INVALID_INPUT", field });
    expect((await complete(code)).statusCode).toBe(201);
  });

  test("keeps the code's hash only", async () => {
    const code = await issueSetupCode(here.ctx);
    const [row] = await here.ctx.sql`SELECT hash FROM setup_code`;
    expect(Buffer.from(row?.hash).toString("latin1")).not.toContain(code);
    expect(row?.hash).toHaveLength(32);
  });
});
