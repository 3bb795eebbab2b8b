// The part of better-auth that is open, and what each path takes. Everything else it could do (sign-up,
// changing or deleting a user, social accounts) is closed by not being in this list.
import Type, { type TObject } from "typebox";

export type AuthPath = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly summary: string;
  /** Other fields that a client sends are left out. */
  readonly body?: TObject;
};

const Password = Type.String({ minLength: 1, maxLength: 128 });
const NewPassword = Type.String({ minLength: 8, maxLength: 128 });
const Email = Type.String({ minLength: 1, maxLength: 254 });
const Code = Type.String({ minLength: 1, maxLength: 40 });

const PATHS: readonly AuthPath[] = [
  {
    method: "POST",
    path: "/sign-in/email",
    summary: "Sign in; sets the session cookie",
    body: Type.Object({
      email: Email,
      password: Password,
      rememberMe: Type.Optional(Type.Boolean()),
    }),
  },
  { method: "POST", path: "/sign-out", summary: "End this session", body: Type.Object({}) },
  {
    method: "GET",
    path: "/get-session",
    summary: "The session and its user, or null; renews the session once a day",
  },
  {
    method: "POST",
    path: "/change-password",
    summary: "Change the password; signs out everywhere else",
    body: Type.Object({ currentPassword: Password, newPassword: NewPassword }),
  },
  { method: "GET", path: "/list-sessions", summary: "Where one is signed in" },
  {
    method: "POST",
    path: "/revoke-session",
    summary: "End one of one's own sessions",
    body: Type.Object({ token: Type.String({ minLength: 1, maxLength: 200 }) }),
  },
  {
    method: "POST",
    path: "/revoke-other-sessions",
    summary: "End all of one's sessions but this one",
    body: Type.Object({}),
  },
  {
    method: "POST",
    path: "/two-factor/enable",
    summary: "Begin with a second factor: the secret for an authenticator app, and backup codes",
    body: Type.Object({ password: Password }),
  },
  {
    method: "POST",
    path: "/two-factor/disable",
    summary: "Give the second factor up",
    body: Type.Object({ password: Password }),
  },
  {
    method: "POST",
    path: "/two-factor/verify-totp",
    summary: "Confirm the authenticator app, or finish a sign-in with its code",
    body: Type.Object({ code: Code, trustDevice: Type.Optional(Type.Boolean()) }),
  },
  {
    method: "POST",
    path: "/two-factor/verify-backup-code",
    summary: "Finish a sign-in with a backup code",
    body: Type.Object({ code: Code, trustDevice: Type.Optional(Type.Boolean()) }),
  },
  {
    method: "POST",
    path: "/two-factor/generate-backup-codes",
    summary: "Replace the backup codes",
    body: Type.Object({ password: Password }),
  },
];

export function listAuthPaths(): readonly AuthPath[] {
  return PATHS;
}
