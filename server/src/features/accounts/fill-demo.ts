import type { Context } from "../../platform/context.ts";
import type { Trx } from "../../platform/db/database.ts";
import { refuse } from "../../platform/refuse.ts";
import { insertDealership, insertPassword, insertUser } from "./accounts.queries.ts";
import { hashPassword } from "./create-user.ts";
import {
  DEMO_PASSWORD,
  type DemoPerson,
  type DemoStore,
  demoId,
  describeDemo,
} from "./describe-demo.ts";

const DAY_MS = 86_400_000;

/** Puts the demo's stores and people in place. A second run changes nothing. */
export async function fillDemo(
  ctx: Pick<Context, "db" | "clock" | "config">,
): Promise<{ stores: number }> {
  if (!ctx.config.isLoopback) {
    throw refuse(
      "FORBIDDEN",
      `The demo's passwords are public: it runs on 127.0.0.1, ::1 or localhost only, and HOST is "${ctx.config.host}"`,
    );
  }
  const at = ctx.clock.now();
  // One hash for all: the password is public, and thirteen would take a second.
  const password = await hashPassword(DEMO_PASSWORD);
  const added = await Promise.all(
    describeDemo().map((store) =>
      ctx.db.transaction().execute((trx) => addStore(trx, store, at, password)),
    ),
  );
  return { stores: added.filter(Boolean).length };
}

async function addStore(
  trx: Trx,
  { id, name, timezone, people }: DemoStore,
  at: Date,
  password: string,
): Promise<boolean> {
  if (!(await insertDealership(trx, { id, name, demo: true, created_at: at }))) return false;
  for (const person of people) {
    const { email, name, role, face, language } = person;
    await insertUser(trx, {
      id: person.id,
      dealership_id: id,
      email,
      name,
      role,
      face,
      language,
      timezone,
      created_at: joinedAt(person, at),
    });
    await insertPassword(trx, { id: demoId("password", email), user_id: person.id, password });
  }
  return true;
}

function joinedAt({ practice }: DemoPerson, at: Date): Date {
  return new Date(at.getTime() - (practice?.joined ?? 0) * DAY_MS);
}
