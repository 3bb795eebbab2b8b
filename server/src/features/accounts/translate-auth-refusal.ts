import type { ProblemCode } from "@walkaround/contract/problem";
import { type Refusal, refuse } from "../../platform/refuse.ts";

type Translation = readonly [code: ProblemCode, detail: string, field?: string];

const WRONG_CODE: Translation = ["SECOND_FACTOR_WRONG", "The code is wrong or too old"];
const LOCKED: Translation = ["RATE_LIMITED", "Too many wrong codes; wait a few minutes"];

/** better-auth's codes that say more than their status does. */
const BY_CODE: Readonly<Record<string, Translation>> = {
  INVALID_EMAIL_OR_PASSWORD: ["SIGN_IN_FAILED", "The e-mail address or the password is wrong"],
  INVALID_EMAIL: ["INVALID_INPUT", '"body.email" is not an e-mail address', "body.email"],
  INVALID_PASSWORD: ["PASSWORD_WRONG", "The current password is wrong"],
  INVALID_CODE: WRONG_CODE,
  INVALID_BACKUP_CODE: WRONG_CODE,
  INVALID_TWO_FACTOR_COOKIE: ["SECOND_FACTOR_WRONG", "Sign in with your password again first"],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: LOCKED,
  ACCOUNT_TEMPORARILY_LOCKED: LOCKED,
  TOTP_ALREADY_ENABLED: ["INVALID_INPUT", "A second factor is on already"],
  TOTP_NOT_ENABLED: ["INVALID_INPUT", "No second factor is on"],
  TWO_FACTOR_NOT_ENABLED: ["INVALID_INPUT", "No second factor is on"],
  BACKUP_CODES_NOT_ENABLED: ["INVALID_INPUT", "There are no backup codes"],
};

const BY_STATUS: Readonly<Record<number, Translation>> = {
  401: ["SIGN_IN_REQUIRED", "Sign in first"],
  403: ["FORBIDDEN", "This is not allowed"],
  404: ["NOT_FOUND", "Nothing is here"],
  405: ["METHOD_NOT_ALLOWED", "This method is not possible here"],
  415: ["UNSUPPORTED_MEDIA_TYPE", "The body must be JSON: send Content-Type: application/json"],
  429: ["RATE_LIMITED", "Too many requests from here; wait a moment"],
};

/** What better-auth refuses with, in our codes and words. */
export function translateAuthRefusal(status: number, body: string): Refusal {
  const { code, message } = readRefusal(body);
  const [ourCode, detail, field] = BY_CODE[code] ??
    BY_STATUS[status] ?? ["INVALID_INPUT", message ?? "The request was not accepted"];
  return refuse(ourCode, detail, field);
}

function readRefusal(body: string): { code: string; message: string | undefined } {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== "object" || parsed === null) return { code: "", message: undefined };
    const code = "code" in parsed && typeof parsed.code === "string" ? parsed.code : "";
    const message =
      "message" in parsed && typeof parsed.message === "string" ? parsed.message : undefined;
    return { code, message };
  } catch {
    return { code: "", message: undefined };
  }
}
