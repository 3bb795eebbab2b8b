// better-auth's own routes are not part of the contract: these five are all that the web app uses.
import { request } from "../api/call-route.ts";

export type SignedIn = { userId: string | null; codeWanted: boolean };

/** `codeWanted`: the password was right, and the account has a second factor on top. */
export async function signIn(email: string, password: string): Promise<SignedIn> {
  const reply = await request("POST", "/api/auth/sign-in/email", { body: { email, password } });
  const codeWanted =
    typeof reply === "object" &&
    reply !== null &&
    "twoFactorRedirect" in reply &&
    reply.twoFactorRedirect === true;
  return { userId: readUserId(reply), codeWanted };
}

/** Finishes a sign-in with six digits of the authenticator app, or with a backup code. */
export async function giveCode(code: string): Promise<{ userId: string | null }> {
  const isDigits = /^\d{6}$/.test(code);
  const path = isDigits ? "verify-totp" : "verify-backup-code";
  return {
    userId: readUserId(await request("POST", `/api/auth/two-factor/${path}`, { body: { code } })),
  };
}

/** Whose session the cookie is; null when it is nobody's. */
export async function askSession(): Promise<{ userId: string | null }> {
  return { userId: readUserId(await request("GET", "/api/auth/get-session")) };
}

export async function signOut(): Promise<void> {
  await request("POST", "/api/auth/sign-out", { body: {} });
}

/** Signs out everywhere else, too: whoever knew the old password is out. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await request("POST", "/api/auth/change-password", {
    body: { currentPassword, newPassword, revokeOtherSessions: true },
  });
}

function readUserId(reply: unknown): string | null {
  if (typeof reply !== "object" || reply === null || !("user" in reply)) return null;
  const { user } = reply;
  if (typeof user !== "object" || user === null || !("id" in user)) return null;
  return typeof user.id === "string" ? user.id : null;
}
