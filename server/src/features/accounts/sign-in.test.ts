import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  addWithPassword,
  type Caller,
  call,
  cookieOf,
  PASSWORD,
  signIn,
} from "../../testing/sign-in.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

let here: TestApp;
let sam: Caller;
beforeAll(async () => {
  here = await createTestApp();
  sam = await addWithPassword(here, { email: "sam@store.test", name: "Sam" });
});
afterAll(() => here.close());

const signInAs = (email: unknown, password: unknown) =>
  call(here, "POST", "/api/auth/sign-in/email", { email, password });
const profile = (cookie: string) => call(here, "GET", "/api/users/profile", undefined, { cookie });
/** What stands in the session table: the cookie's value without its signature. */
const tokenOf = (cookie: string) => decodeURIComponent(cookie).split("=")[1]?.split(".")[0] ?? "";

describe("POST /api/auth/sign-in/email", () => {
  test("sets a session cookie that no script and no other site can use", async () => {
    const response = await signInAs("sam@store.test", PASSWORD);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({
      user: { email: "sam@store.test", role: "salesperson" },
    });
    const [cookie] = response.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(cookie?.secure).toBeUndefined();
    expect((await profile(cookieOf(response))).json()).toMatchObject({ name: "Sam" });
  });

  test("marks the cookie Secure when the product is reached over https", async () => {
    const behindProxy = await createTestApp({
      database: here.database,
      settings: { PUBLIC_URL: "https://walkaround.example" },
    });
    const response = await call(behindProxy, "POST", "/api/auth/sign-in/email", {
      email: "sam@store.test",
      password: PASSWORD,
    });
    expect(response.cookies[0]).toMatchObject({ secure: true, httpOnly: true });
    const again = await call(behindProxy, "GET", "/api/users/profile", undefined, {
      cookie: cookieOf(response),
    });
    expect(again.statusCode).toBe(200);
    await behindProxy.close();
  });

  test("takes the e-mail address in any case", async () => {
    expect((await signInAs("Sam@Store.TEST", PASSWORD)).statusCode).toBe(200);
  });

  test("answers the same to a wrong password and to an unknown address", async () => {
    const wrong = await signInAs("sam@store.test", "not the password");
    const unknown = await signInAs("nobody@store.test", "not the password");
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toMatchObject({ code: "SIGN_IN_FAILED" });
    expect(wrong.headers["content-type"]).toContain("application/problem+json");
    expect(unknown.statusCode).toBe(401);
    expect(unknown.body).toBe(wrong.body);
    expect(wrong.cookies).toEqual([]);
  });

  test("refuses another site's form", async () => {
    const response = await call(
      here,
      "POST",
      "/api/auth/sign-in/email",
      { email: "sam@store.test", password: PASSWORD },
      { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
    );
    expect(response.json()).toMatchObject({ status: 403, code: "CROSS_ORIGIN" });
  });

  test("holds an address back after ten wrong passwords for one account, and lets it in later", async () => {
    await addWithPassword(here, { email: "target@store.test" });
    const codes: number[] = [];
    for (let tries = 0; tries < 11; tries += 1) {
      codes.push((await signInAs("target@store.test", "a wrong guess")).statusCode);
    }
    expect(codes).toEqual([...Array(10).fill(401), 429]);
    const rightButLate = await signInAs("target@store.test", PASSWORD);
    expect(rightButLate.json()).toMatchObject({ code: "RATE_LIMITED" });
    expect((await signInAs("sam@store.test", PASSWORD)).statusCode).toBe(200);
    here.clock.move(5 * 60_000);
    expect((await signInAs("target@store.test", PASSWORD)).statusCode).toBe(200);
  });
});

describe("the session cookie", () => {
  let cookie: string;
  beforeEach(async () => {
    cookie = await signIn(here, "sam@store.test");
  });

  test.each([
    [
      "a changed token",
      (value: string) => value.replace(/=./, (start) => (start === "=A" ? "=B" : "=A")),
    ],
    ["a changed signature", (value: string) => `${value.slice(0, -12)}AAAAAAAA%3D`],
    ["no signature", (value: string) => value.split(".").slice(0, 2).join(".")],
    ["nothing but a name", () => "walkaround.session_token="],
    ["naughty bytes", () => "walkaround.session_token=%00%ff'\"; DROP TABLE session;--"],
  ])("with %s is nobody's", async (_what, tamper) => {
    expect((await profile(cookie)).statusCode).toBe(200);
    const response = await profile(tamper(cookie));
    expect(response.statusCode).toBe(401);
    expect(response.json()).toMatchObject({ code: "SIGN_IN_REQUIRED" });
  });

  test("ends by itself when the session does", async () => {
    const late = await signIn(here, "sam@store.test");
    await here.ctx.sql`
      UPDATE session SET expires_at = ${here.clock.now()}::timestamptz + interval '10 s'
      WHERE token = ${tokenOf(late)}`;
    expect((await profile(late)).statusCode).toBe(200);
    here.clock.move(10_000);
    expect((await profile(late)).statusCode).toBe(401);
  });
});

describe("POST /api/auth/sign-out", () => {
  test("ends the session at once and clears the cookie", async () => {
    const cookie = await signIn(here, "sam@store.test");
    expect((await profile(cookie)).statusCode).toBe(200);
    const response = await call(here, "POST", "/api/auth/sign-out", {}, { cookie });
    expect(response.statusCode).toBe(200);
    expect(response.cookies.every(({ value, maxAge }) => value === "" && maxAge === 0)).toBe(true);
    expect((await profile(cookie)).statusCode).toBe(401);
  });

  test("does nothing and says so to nobody", async () => {
    expect((await call(here, "POST", "/api/auth/sign-out")).statusCode).toBe(200);
  });
});

describe("GET /api/auth/get-session", () => {
  test("gives session and user, or null", async () => {
    const cookie = await signIn(here, "sam@store.test");
    const response = await call(here, "GET", "/api/auth/get-session", undefined, { cookie });
    expect(response.json()).toMatchObject({
      user: { id: sam.userId, dealershipId: sam.dealershipId },
    });
    expect(response.body).not.toContain("password");
    expect((await call(here, "GET", "/api/auth/get-session")).json()).toBeNull();
  });
});

describe("POST /api/auth/change-password", () => {
  test("keeps this browser in, signs every other one out, and wants the old password", async () => {
    await addWithPassword(here, { email: "dana@store.test" });
    const desk = await signIn(here, "dana@store.test");
    const phone = await signIn(here, "dana@store.test");
    expect((await profile(phone)).statusCode).toBe(200);

    const change = (currentPassword: string, newPassword: string) =>
      call(
        here,
        "POST",
        "/api/auth/change-password",
        { currentPassword, newPassword },
        {
          cookie: desk,
        },
      );
    const refused = await change("not the password", "another password");
    expect(refused.json()).toMatchObject({ status: 400, code: "PASSWORD_WRONG" });
    expect((await change(PASSWORD, "short")).json()).toMatchObject({
      code: "INVALID_INPUT",
      field: "body.newPassword",
    });
    const changed = await change(PASSWORD, "another password");
    expect(changed.statusCode).toBe(200);

    expect((await profile(phone)).statusCode).toBe(401);
    expect((await profile(desk)).statusCode).toBe(401);
    expect((await profile(cookieOf(changed))).statusCode).toBe(200);
    expect((await signInAs("dana@store.test", PASSWORD)).statusCode).toBe(401);
    expect((await signInAs("dana@store.test", "another password")).statusCode).toBe(200);
  });

  test("is for whoever is signed in", async () => {
    const body = { currentPassword: PASSWORD, newPassword: "another password" };
    const response = await call(here, "POST", "/api/auth/change-password", body);
    expect(response.json()).toMatchObject({ status: 401, code: "SIGN_IN_REQUIRED" });
  });
});

test("POST /api/auth/revoke-session ends one's own session elsewhere and nobody else's", async () => {
  const maria = await addWithPassword(here, { role: "manager", email: "maria@store.test" });
  const phone = await signIn(here, "maria@store.test");
  const sessions = (await maria.call("GET", "/api/auth/list-sessions")).json<{ token: string }[]>();
  expect(sessions).toHaveLength(2);
  const phoneToken = tokenOf(phone);
  await sam.call("POST", "/api/auth/revoke-session", { token: phoneToken });
  expect((await profile(phone)).statusCode).toBe(200);
  await maria.call("POST", "/api/auth/revoke-session", { token: phoneToken });
  expect((await profile(phone)).statusCode).toBe(401);
  expect((await maria.call("GET", "/api/users/profile")).statusCode).toBe(200);
});
