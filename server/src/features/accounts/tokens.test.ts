import * as contract from "@walkaround/contract/accounts";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { call } from "../../testing/sign-in.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";

let here: TestApp;
let floor: Floor;
beforeAll(async () => {
  here = await createTestApp();
  floor = await openFloor(here);
});
afterAll(() => here.close());

const profileWith = (authorization: string) =>
  call(here, "GET", "/api/users/profile", undefined, { authorization });

async function make(body: { name: string; expiresInDays?: number }) {
  const { token, secret } = await floor.sam.does(contract.createToken, { body });
  return { token, secret, authorization: `Bearer ${secret}` };
}

describe("createToken()", () => {
  test("makes a token that acts as its maker, shown once and kept as a hash", async () => {
    const { token, secret, authorization } = await make({ name: "reporting \u{1F697}" });
    expect(token).toMatchObject({ name: "reporting \u{1F697}", expiresAt: null, lastUsedAt: null });
    expect(secret.startsWith(token.start)).toBe(true);
    expect((await profileWith(authorization)).json()).toMatchObject({ id: floor.sam.id });
    const { tokens } = await floor.sam.does(contract.listTokens);
    expect(tokens.at(0)?.id).toBe(token.id);
    expect(JSON.stringify(tokens)).not.toContain(secret);
    const stored = await here.ctx.sql`SELECT t::text AS row FROM api_token t`;
    expect(JSON.stringify(stored)).not.toContain(secret.slice(12));
  });

  test("makes one that ends by itself", async () => {
    const { authorization, token } = await make({ name: "for a day", expiresInDays: 1 });
    expect(token.expiresAt).toBe(new Date(here.clock.now().getTime() + 86_400_000).toISOString());
    expect((await profileWith(authorization)).statusCode).toBe(200);
    here.clock.move(86_400_000 - 1);
    expect((await profileWith(authorization)).statusCode).toBe(200);
    here.clock.move(1);
    expect((await profileWith(authorization)).statusCode).toBe(401);
  });

  test.each([
    [{}, "body.name"],
    [{ name: "" }, "body.name"],
    [{ name: "\n" }, "body.name"],
    [{ name: "x".repeat(61) }, "body.name"],
    [{ name: "ok", expiresInDays: 0 }, "body.expiresInDays"],
    [{ name: "ok", expiresInDays: 3651 }, "body.expiresInDays"],
    [{ name: "ok", expiresInDays: "7" }, "body.expiresInDays"],
    [{ name: "ok", secret: "wa_mine" }, "body.secret"],
  ])("refuses %j", async (body, field) => {
    expect(await floor.sam.isRefused(contract.createToken, { body })).toMatchObject({
      code: "INVALID_INPUT",
      field,
    });
  });
});

describe("revokeToken()", () => {
  test("ends a token at once", async () => {
    const { token, authorization } = await make({ name: "short-lived" });
    expect((await profileWith(authorization)).statusCode).toBe(200);
    const params = { id: token.id };
    expect(await floor.sam.does(contract.revokeToken, { params })).toEqual({ revoked: true });
    expect((await profileWith(authorization)).statusCode).toBe(401);
    expect(await floor.sam.isRefused(contract.revokeToken, { params })).toMatchObject({
      status: 404,
      code: "TOKEN_NOT_FOUND",
    });
  });

  test("does not know a colleague's token, whatever one's role", async () => {
    const { token, authorization } = await make({ name: "mine" });
    for (const other of [floor.dana, floor.maria, floor.alex, floor.otto]) {
      expect(
        await other.isRefused(contract.revokeToken, { params: { id: token.id } }),
      ).toMatchObject({ code: "TOKEN_NOT_FOUND" });
    }
    expect((await profileWith(authorization)).statusCode).toBe(200);
  });
});

describe("a bearer token", () => {
  test("is noted as used once a minute, after the answer", async () => {
    const { token, authorization } = await make({ name: "noted" });
    const lastUsed = async () =>
      (await floor.sam.does(contract.listTokens)).tokens.find(({ id }) => id === token.id)
        ?.lastUsedAt;
    expect(await lastUsed()).toBeNull();
    const first = here.clock.now();
    await profileWith(authorization);
    await vi.waitFor(async () => expect(await lastUsed()).toBe(first.toISOString()));

    here.clock.move(30_000);
    await profileWith(authorization);
    here.clock.move(30_000);
    await profileWith(authorization);
    const minuteLater = new Date(first.getTime() + 60_000).toISOString();
    await vi.waitFor(async () => expect(await lastUsed()).toBe(minuteLater));
  });

  test.each([
    "Bearer wa_",
    `Bearer wa_${"x".repeat(43)}`,
    "Bearer null",
    "wa_abc",
    `Bearer ${"\u00e9".repeat(60)}`,
  ])("%s is nobody's", async (authorization) => {
    const response = await profileWith(authorization);
    expect(response.json()).toMatchObject({ status: 401, code: "SIGN_IN_REQUIRED" });
  });
});
