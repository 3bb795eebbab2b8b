import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
  // Its second factor counts in real time.
  here = await createTestApp({ clock: "running" });
  sam = await addWithPassword(here);
});
afterAll(() => here.close());

const rowOf = async (userId: string) => {
  const [row] = await here.ctx.sql`
    SELECT role, dealership_id, name, email FROM "user" WHERE id = ${userId}`;
  return row;
};

describe("what better-auth could do and this product does not", () => {
  test.each([
    ["POST", "/sign-up/email", { email: "new@store.test", password: PASSWORD, name: "New" }],
    ["POST", "/update-user", { role: "admin", name: "Boss" }],
    ["POST", "/update-session", {}],
    ["POST", "/delete-user", { password: PASSWORD }],
    ["POST", "/change-email", { newEmail: "other@store.test" }],
    ["POST", "/set-password", { newPassword: "another password" }],
    ["POST", "/sign-in/social", { provider: "google" }],
    ["POST", "/link-social", { provider: "google" }],
    ["POST", "/request-password-reset", { email: "sam@store.test" }],
    ["POST", "/reset-password", { newPassword: "another password", token: "x" }],
    ["GET", "/list-accounts", undefined],
    ["GET", "/callback/google", undefined],
    ["GET", "/verify-email?token=x", undefined],
    ["GET", "/error", undefined],
    ["GET", "/", undefined],
  ] as const)("%s /api/auth%s is not there", async (method, path, body) => {
    const before = await rowOf(sam.userId);
    const response = await sam.call(method, `/api/auth${path}`, body);
    expect(response.json()).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect(await rowOf(sam.userId)).toEqual(before);
  });

  test("role and dealership cannot come in with an open path", async () => {
    const before = await rowOf(sam.userId);
    const response = await call(here, "POST", "/api/auth/sign-in/email", {
      email: sam.email,
      password: PASSWORD,
      role: "admin",
      dealershipId: "00000000-0000-4000-8000-000000000000",
      callbackURL: "https://elsewhere.example/",
    });
    expect(response.statusCode).toBe(200);
    expect(response.headers.location).toBeUndefined();
    expect(response.json()).toMatchObject({ redirect: false, user: { role: "salesperson" } });
    expect(await rowOf(sam.userId)).toEqual(before);
  });
});

describe("a second factor", () => {
  test("is asked for at sign-in once it is confirmed, and can be given up", async () => {
    const dana = await addWithPassword(here);
    const enabled = await dana.call("POST", "/api/auth/two-factor/enable", { password: PASSWORD });
    const { totpURI, backupCodes } = enabled.json<{ totpURI: string; backupCodes: string[] }>();
    const wrong = await dana.call("POST", "/api/auth/two-factor/verify-totp", { code: "000000" });
    expect(wrong.json()).toMatchObject({ code: "SECOND_FACTOR_WRONG" });
    const confirmed = await dana.call("POST", "/api/auth/two-factor/verify-totp", {
      code: totpOf(totpURI),
    });
    expect(confirmed.statusCode).toBe(200);

    const half = await signInHalf(dana.email);
    const profile = (cookie: string) =>
      call(here, "GET", "/api/users/profile", undefined, { cookie });
    expect((await profile(half)).statusCode).toBe(401);
    const whole = await call(
      here,
      "POST",
      "/api/auth/two-factor/verify-backup-code",
      { code: backupCodes[0] },
      { cookie: half },
    );
    expect(whole.statusCode).toBe(200);
    const cookie = cookieOf(whole);
    expect((await profile(cookie)).json()).toMatchObject({ id: dana.userId });
    const disable = { password: PASSWORD };
    const disabled = await call(here, "POST", "/api/auth/two-factor/disable", disable, { cookie });
    expect(disabled.statusCode).toBe(200);
    expect((await profile(cookieOf(disabled))).statusCode).toBe(200);
    await signIn(here, dana.email);
  });

  test("is kept so that the database alone does not give it away", async () => {
    const luis = await addWithPassword(here);
    const enabled = await luis.call("POST", "/api/auth/two-factor/enable", { password: PASSWORD });
    const { totpURI, backupCodes } = enabled.json<{ totpURI: string; backupCodes: string[] }>();
    const [row] = await here.ctx.sql`SELECT * FROM two_factor WHERE user_id = ${luis.userId}`;
    expect(JSON.stringify(row)).not.toContain(new URL(totpURI).searchParams.get("secret"));
    expect(JSON.stringify(row)).not.toContain(backupCodes[1]);
  });

  test("wants the password before it begins", async () => {
    const response = await sam.call("POST", "/api/auth/two-factor/enable", { password: "a guess" });
    expect(response.json()).toMatchObject({ code: "PASSWORD_WRONG" });
  });
});

/** The password was right, the code is still missing: no session yet. */
async function signInHalf(email: string): Promise<string> {
  const response = await call(here, "POST", "/api/auth/sign-in/email", {
    email,
    password: PASSWORD,
  });
  expect(response.json()).toMatchObject({ twoFactorRedirect: true });
  expect(response.json().token).toBeUndefined();
  return cookieOf(response);
}

/** The six digits that an authenticator app shows for an `otpauth://` address (RFC 6238). */
function totpOf(uri: string): string {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  const bits = [...secret].map((letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  const bytes = bits.join("").match(/.{8}/g) ?? [];
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const hash = createHmac("sha1", key).update(counter).digest();
  const at = (hash.at(-1) ?? 0) & 0xf;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
