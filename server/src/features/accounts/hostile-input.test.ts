import * as contract from "@walkaround/contract/accounts";
import type { Method } from "@walkaround/contract/route";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileBodies, hostileTexts, NO_TEXTS } from "../../testing/hostile-text.ts";
import { addWithPassword, type Caller, call, PASSWORD } from "../../testing/sign-in.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { issueSetupCode } from "./issue-setup-code.ts";

let here: TestApp;
let empty: TestApp;
let maria: Caller;
beforeAll(async () => {
  here = await createTestApp();
  empty = await createTestApp();
  maria = await addWithPassword(here, { role: "manager" });
});
afterAll(async () => {
  await empty.close();
  await here.close();
});

const { from, texts } = hostileTexts();
const inputs: readonly unknown[] = [...texts, ...NO_TEXTS];

type Answer = Awaited<ReturnType<typeof call>>;

/** A refusal says so as problem JSON; nothing is ever our fault. */
function expectNoFault(answer: Answer, input: unknown): void {
  const what = JSON.stringify(input)?.slice(0, 80);
  expect(answer.statusCode, what).toBeLessThan(500);
  if (answer.statusCode < 400) return;
  expect(answer.headers["content-type"], what).toContain("application/problem+json");
  expect(answer.json().code, what).toMatch(/^[A-Z_]+$/);
}

/** Many at a time, since each stands for itself. */
async function forAll<T>(all: readonly T[], check: (one: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < all.length; start += 32) {
    await Promise.all(all.slice(start, start + 32).map(check));
  }
}

describe(`with ${from}`, () => {
  test.each(["name", "face"] as const)(
    "a profile's %s is kept as typed, or refused",
    async (field) => {
      let kept = 0;
      for (const input of inputs) {
        const answer = await maria.call("PATCH", contract.changeProfile.path, { [field]: input });
        expectNoFault(answer, input);
        if (answer.statusCode >= 400) continue;
        kept += 1;
        expect(answer.json()[field]).toBe(input);
        const again = await maria.call("GET", contract.getProfile.path);
        expect(again.json()[field]).toBe(input);
      }
      expect(kept).toBeGreaterThan(5);
    },
  );

  test("a token's name is kept as typed, or refused", async () => {
    await forAll(inputs, async (input) => {
      const answer = await maria.call("POST", contract.createToken.path, { name: input });
      expectNoFault(answer, input);
      if (answer.statusCode < 400) expect(answer.json().token.name).toBe(input);
    });
  });

  test.each([
    [
      "PATCH",
      contract.changeProfile.path,
      (value: unknown) => ({ preferences: { timezone: value } }),
    ],
    [
      "PATCH",
      contract.changeProfile.path,
      (value: unknown) => ({ preferences: { language: value } }),
    ],
    ["PATCH", contract.changeProfile.path, (value: unknown) => ({ preferences: value })],
    ["PATCH", contract.changePreferences.path, (value: unknown) => ({ updates: value })],
    [
      "PATCH",
      contract.changePreferences.path,
      (value: unknown) => ({ updates: [{ userId: value, preferences: { theme: "dark" } }] }),
    ],
    ["POST", contract.createToken.path, (value: unknown) => ({ name: "x", expiresInDays: value })],
    ["POST", "/api/auth/change-password", (value: unknown) => ({ currentPassword: value })],
    ["POST", "/api/auth/revoke-session", (value: unknown) => ({ token: value })],
    ["POST", "/api/auth/two-factor/verify-totp", (value: unknown) => ({ code: value })],
  ] as const)("%s %s is never at a loss (%#)", async (method: Method, path, bodyOf) => {
    await forAll(inputs, async (input) =>
      expectNoFault(await maria.call(method, path, bodyOf(input)), input),
    );
  });

  test("a path and a query string are never more than not found", async () => {
    const sendable = texts.filter((text) => text.isWellFormed() && text.length < 5000);
    await forAll(sendable, async (text) => {
      const part = encodeURIComponent(text);
      expectNoFault(await maria.call("DELETE", `/api/tokens/${part}`), text);
      expectNoFault(await maria.call("GET", `/api/users/profile?${part}=${part}`), text);
      expectNoFault(await maria.call("GET", `/api/auth/${part}`), text);
      expectNoFault(await maria.call("GET", `/api/auth/get-session?disableRefresh=${part}`), text);
    });
  });

  test("cookies and authorization are somebody's or nobody's", async () => {
    // What a header cannot carry never arrives.
    const sendable = texts.filter(
      (text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text) && text.length < 5000,
    );
    await forAll(sendable, async (text) => {
      for (const headers of [
        { cookie: text },
        { cookie: `walkaround.session_token=${text}` },
        { authorization: text },
        { authorization: `Bearer ${text}` },
      ]) {
        const answer = await call(here, "GET", contract.getProfile.path, undefined, headers);
        expect(answer.statusCode, JSON.stringify(headers).slice(0, 80)).toBe(401);
      }
    });
  });

  test("the first setup refuses each and keeps its code good", async () => {
    const code = await issueSetupCode(empty.ctx);
    const good = {
      code,
      dealershipName: "Cedar Point",
      name: "Alex",
      email: "alex@cedar.test",
      password: PASSWORD,
    };
    for (const input of inputs) {
      const answer = await call(empty, "POST", contract.completeSetup.path, {
        ...good,
        code: input,
      });
      expectNoFault(answer, input);
      expect(answer.statusCode).toBeGreaterThan(399);
      empty.clock.move(60 * 60_000);
    }
    for (const input of inputs) {
      if (typeof input === "string" && input.length > 0 && input.length < 129) continue;
      for (const field of ["dealershipName", "name", "email", "password"]) {
        const body = { ...good, [field]: input };
        const answer = await call(empty, "POST", contract.completeSetup.path, body);
        expectNoFault(answer, input);
        expect(answer.statusCode).toBeGreaterThan(399);
      }
    }
    const name = "\u202eZo\u0308e \u{1F697}'; DROP TABLE dealership; --";
    const done = await call(empty, "POST", contract.completeSetup.path, {
      ...good,
      dealershipName: name,
    });
    expect(done.statusCode).toBe(201);
    expect(await empty.ctx.sql`SELECT name FROM dealership`).toEqual([{ name }]);
  });

  test("signing in refuses each address, and passwords that are none", async () => {
    for (const input of inputs) {
      const email = { email: input, password: "a password" };
      const password = { email: "nobody@store.test", password: input };
      const isTyped = typeof input === "string" && input.length > 0 && input.length < 129;
      for (const body of isTyped ? [email] : [email, password]) {
        const answer = await call(here, "POST", "/api/auth/sign-in/email", body);
        expectNoFault(answer, input);
        expect(answer.statusCode).toBeGreaterThan(399);
      }
      here.clock.move(60_000);
    }
  });

  test("a password may be any text that can be typed", async () => {
    for (const password of ["\u{1F697}".repeat(8), "  spaces  ", "p\u00e4sswort \u0e01"]) {
      const dana = await addWithPassword(here);
      const changed = await dana.call("POST", "/api/auth/change-password", {
        currentPassword: PASSWORD,
        newPassword: password,
      });
      expect(changed.statusCode, changed.body).toBe(200);
      const body = { email: dana.email, password };
      expect((await call(here, "POST", "/api/auth/sign-in/email", body)).statusCode).toBe(200);
      const near = { email: dana.email, password: [...password].slice(1).join("") };
      expect((await call(here, "POST", "/api/auth/sign-in/email", near)).statusCode).toBe(401);
      here.clock.move(60_000);
    }
  });
});

test.each([contract.createToken.path, "/api/auth/sign-in/email", contract.completeSetup.path])(
  "%s takes JSON for JSON and nothing else",
  async (url) => {
    for (const { name, bytes, isJson } of hostileBodies()) {
      const answer = await here.app.inject({
        method: "POST",
        url,
        headers: { cookie: maria.cookie, "content-type": "application/json" },
        payload: bytes,
      });
      expect(answer.statusCode, name).toBeGreaterThan(399);
      expect(answer.statusCode, name).toBeLessThan(500);
      const { code } = answer.json();
      if (isJson === false && bytes.length > 0) {
        expect([400, 413], name).toContain(answer.statusCode);
      }
      if (isJson === true) expect(code, name).not.toBe("MALFORMED_JSON");
    }
  },
);

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "image/png"])(
  "a body of %s is refused by name",
  async (type) => {
    const answer = await here.app.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      headers: { "content-type": type },
      payload: `email=${maria.email}&password=${PASSWORD}`,
    });
    expect(answer.json()).toMatchObject({ status: 415, code: "UNSUPPORTED_MEDIA_TYPE" });
  },
);
