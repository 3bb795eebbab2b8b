// What a request offers as proof of who sends it: better-auth's signed session cookie, or an API token.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export type Credential =
  | { readonly via: "cookie"; readonly token: string }
  | { readonly via: "token"; readonly secretHash: Buffer };

/** better-auth puts `__Secure-` before it when the product is reached over https. */
export const COOKIE_PREFIX = "walkaround";
const COOKIE_NAMES = new Set([
  `${COOKIE_PREFIX}.session_token`,
  `__Secure-${COOKIE_PREFIX}.session_token`,
]);

const BEARER = /^Bearer +(wa_[A-Za-z0-9_-]{20,100})$/i;

/** Null when nothing is offered or a signature does not fit. A bearer token wins over a cookie. */
export function readCredential(headers: IncomingHttpHeaders, secret: string): Credential | null {
  if (headers.authorization !== undefined) {
    const token = BEARER.exec(headers.authorization)?.[1];
    return token === undefined ? null : { via: "token", secretHash: hashTokenSecret(token) };
  }
  const token = signedSessionToken(headers.cookie, secret);
  return token === null ? null : { via: "cookie", token };
}

export function hashTokenSecret(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** The token in the cookie `token.signature`, where the signature is base64 of HMAC-SHA256 over the token. */
function signedSessionToken(cookies: string | undefined, secret: string): string | null {
  const value = cookies === undefined ? undefined : sessionCookie(cookies);
  if (value === undefined) return null;
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  const expected = createHmac("sha256", secret).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function sessionCookie(cookies: string): string | undefined {
  for (const pair of cookies.split(";")) {
    const equals = pair.indexOf("=");
    if (equals < 0 || !COOKIE_NAMES.has(pair.slice(0, equals).trim())) continue;
    try {
      return decodeURIComponent(pair.slice(equals + 1).trim());
    } catch {
      return undefined; // A broken escape: not a cookie of ours.
    }
  }
  return undefined;
}
