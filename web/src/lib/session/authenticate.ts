// better-auth's own routes are not part of the contract: these four are all that the web app uses.
import { request } from "../api/call-route.ts";

export async function signIn(email: string, password: string): Promise<{ userId: string | null }> {
  const reply = await request("POST", "/api/auth/sign-in/email", { body: { email, password } });
  return { userId: readUserId(reply) };
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
