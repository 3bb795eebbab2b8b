import type { Role } from "@walkaround/contract/route";
import type { Context } from "../../platform/context.ts";
import type { Database, Trx } from "../../platform/db/database.ts";
import { newId } from "../../platform/new-id.ts";
import { quoteValue, refuse } from "../../platform/refuse.ts";
import { refuseBlank } from "../../platform/refuse-blank.ts";
import {
  insertDealership,
  insertPassword,
  insertUser,
  listDealerships,
} from "./accounts.queries.ts";
import { checkTimezone } from "./check-timezone.ts";

export type NewUser = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The dealership's id or its name, as it stands. Creates it when there is none at all. */
  readonly dealership: string;
  readonly password: string;
};

/** Adds a person for the `user add` command: there is no scope, whoever has the machine has the store. */
export async function createUser(
  ctx: Pick<Context, "db" | "clock">,
  user: NewUser,
): Promise<{ userId: string; dealershipId: string }> {
  checkUser(user);
  const password = await hashPassword(user.password);
  return ctx.db.transaction().execute(async (trx) => {
    const dealershipId = await findOrCreateDealership(trx, user.dealership, ctx.clock.now());
    const userId = await addUser(trx, { ...user, dealershipId, password, at: ctx.clock.now() });
    return { userId, dealershipId };
  });
}

/** Inserts a user and the password they sign in with; `password` is hashed already. */
export async function addUser(
  trx: Database | Trx,
  user: Omit<NewUser, "dealership"> & { readonly dealershipId: string; readonly at: Date },
): Promise<string> {
  const id = newId(user.at);
  const email = user.email.toLowerCase();
  const isNew = await insertUser(trx, {
    id,
    dealership_id: user.dealershipId,
    email,
    name: user.name,
    role: user.role,
    face: id,
    language: "en",
    timezone: machineTimezone(),
    created_at: user.at,
  });
  if (!isNew) throw refuse("EMAIL_TAKEN", `${quoteValue(email)} has an account already`);
  await insertPassword(trx, { id: newId(user.at), user_id: id, password: user.password });
  return id;
}

/** Hashed as better-auth does, which checks it at sign-in. Loaded only where a password is made. */
export async function hashPassword(password: string): Promise<string> {
  const crypto = await import("better-auth/crypto");
  return crypto.hashPassword(password);
}

const EMAIL = /^[^\s@"<>()[\],;:\\]+@[^\s@"<>()[\],;:\\.]+(\.[^\s@"<>()[\],;:\\.]+)+$/;

/** The same limits that the contract sets for a request. */
function checkUser({ email, name, password, dealership }: NewUser): void {
  if (!EMAIL.test(email) || email.length > 254) {
    throw refuse("INVALID_INPUT", `${quoteValue(email)} is not an e-mail address`, "email");
  }
  if (password.length < 8 || password.length > 128) {
    throw refuse("INVALID_INPUT", "A password has 8 to 128 characters", "password");
  }
  for (const [field, text, limit] of [
    ["name", name, 100],
    ["dealership", dealership, 120],
  ] as const) {
    refuseBlank(text, field);
    if (text.length > limit) {
      throw refuse("INVALID_INPUT", `"${field}" has more than ${limit} characters`, field);
    }
  }
}

async function findOrCreateDealership(trx: Trx, wanted: string, at: Date): Promise<string> {
  const dealerships = await listDealerships(trx);
  if (dealerships.length === 0) {
    const id = newId(at);
    await insertDealership(trx, { id, name: wanted, demo: false, created_at: at });
    return id;
  }
  const found = dealerships.filter(({ id, name }) => id === wanted || name === wanted);
  const [only] = found;
  if (only && found.length === 1) return only.id;
  const known = dealerships.map(({ id, name }) => `"${name}" (${id})`).join(", ");
  throw refuse(
    "DEALERSHIP_NOT_FOUND",
    found.length > 1
      ? `${found.length} dealerships are called ${quoteValue(wanted)}: give the id of one of ${known}`
      : `No dealership is called ${quoteValue(wanted)}; there are ${known}`,
    "dealership",
  );
}

/** The store's machine stands in the store; people change it in their profile. */
function machineTimezone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return checkTimezone(timeZone) ? timeZone : "UTC";
}
