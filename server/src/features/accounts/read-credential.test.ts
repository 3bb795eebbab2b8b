import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hashTokenSecret, readCredential } from "./read-credential.ts";

const SECRET = "a secret of at least thirty-two characters";
const sign = (token: string, secret = SECRET) =>
  encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`);
const cookie = (value: string) => ({ cookie: `theme=dark; walkaround.session_token=${value}; x` });

describe("readCredential() with a cookie", () => {
  test("takes the token of a cookie signed with our secret", () => {
    expect(readCredential(cookie(sign("abc")), SECRET)).toEqual({ via: "cookie", token: "abc" });
  });

  test("takes the cookie that https adds its prefix to", () => {
    const headers = { cookie: `__Secure-walkaround.session_token=${sign("abc")}` };
    expect(readCredential(headers, SECRET)).toEqual({ via: "cookie", token: "abc" });
  });

  test.each([
    ["another secret", sign("abc", "another secret of at least thirty-two characters")],
    ["another token under the same signature", sign("abc").replace("abc", "abd")],
    ["no signature", "abc"],
    ["an empty signature", "abc."],
    ["a signature alone", sign("abc").slice(3)],
    ["a signature that is cut short", sign("abc").slice(0, -6)],
    ["a broken escape", "%E0%A4%A"],
    ["nothing", ""],
  ])("refuses %s", (_what, value) => {
    expect(readCredential(cookie(value), SECRET)).toBeNull();
  });

  test("finds none in a request without cookies", () => {
    expect(readCredential({}, SECRET)).toBeNull();
  });
});

describe("readCredential() with a token", () => {
  const token = `wa_${"x".repeat(43)}`;

  test("hashes a bearer token and prefers it to a cookie", () => {
    const headers = { ...cookie(sign("abc")), authorization: `Bearer ${token}` };
    expect(readCredential(headers, SECRET)).toEqual({
      via: "token",
      secretHash: hashTokenSecret(token),
    });
  });

  test.each([
    "Bearer",
    "Bearer wa_short",
    `Basic ${token}`,
    `Bearer ${token} `,
    "Bearer \u{1F600}",
  ])("takes %j for nobody, whatever the cookie says", (authorization) => {
    expect(readCredential({ ...cookie(sign("abc")), authorization }, SECRET)).toBeNull();
  });
});
