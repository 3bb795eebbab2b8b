// The demo: stores, people, and ninety days of practice that went through the real buyer and the real coach.
import { nextSellerLine } from "@walkaround/domain/buyer/scripted-seller";
import type { Context } from "../../platform/context.ts";
import type { Trx } from "../../platform/db/database.ts";
import type { ActFor } from "../../platform/db/scope.ts";
import { refuse } from "../../platform/refuse.ts";
import type { RecordedTalk } from "../training/hold-talk.ts";
import { recordSessions } from "../training/record-sessions.ts";
import {
  insertDealership,
  insertPassword,
  insertUser,
  listDealerships,
  markDemoFilled,
} from "./accounts.queries.ts";
import { hashPassword } from "./create-user.ts";
import {
  DEMO_PASSWORD,
  type DemoPerson,
  type DemoStore,
  demoId,
  describeDemo,
} from "./describe-demo.ts";
import { type PlannedSession, planDemoHistory } from "./plan-demo-history.ts";

const DAY_MS = 86_400_000;
/** Talks that are held and stored together: enough to be quick, few enough to stay small. */
const BATCH = 50;

type DemoContext = Pick<Context, "db" | "clock" | "config">;

/**
 * Fills the demo where it is not filled; takes up where a start was cut off. A second run changes nothing.
 * Whoever calls it must be able to act for a dealership without its people: a command.
 */
export async function fillDemo(
  ctx: DemoContext,
  actFor: ActFor,
): Promise<{ stores: number; sessions: number }> {
  if (!ctx.config.isLoopback) {
    throw refuse(
      "FORBIDDEN",
      `The demo's passwords are public: it runs on 127.0.0.1, ::1 or localhost only, and HOST is "${ctx.config.host}"`,
    );
  }
  const known = new Map((await listDealerships(ctx.db)).map((store) => [store.id, store]));
  let stores = 0;
  let sessions = 0;
  for (const store of describeDemo()) {
    const before = known.get(store.id);
    if (before?.demo) continue;
    const openedAt = before?.created_at ?? (await openStore(ctx, store));
    sessions += await holdTalks(ctx, actFor, store, planDemoHistory(store, openedAt));
    await markDemoFilled(ctx.db, store.id);
    stores += 1;
  }
  return { stores, sessions };
}

/** Adds the store and its people; its time is the day that the history leads up to. */
async function openStore(ctx: DemoContext, store: DemoStore): Promise<Date> {
  const at = ctx.clock.now();
  // One hash for all: the password is public, and thirteen would take a second.
  const password = await hashPassword(DEMO_PASSWORD);
  const { id, name } = store;
  await ctx.db.transaction().execute(async (trx) => {
    await insertDealership(trx, { id, name, demo: false, created_at: at });
    for (const person of store.people) await addPerson(trx, store, person, { at, password });
  });
  return at;
}

async function addPerson(
  trx: Trx,
  store: DemoStore,
  { id, email, name, role, face, language, practice }: DemoPerson,
  { at, password }: { at: Date; password: string },
): Promise<void> {
  await insertUser(trx, {
    id,
    dealership_id: store.id,
    email,
    name,
    role,
    face,
    language,
    timezone: store.timezone,
    created_at: new Date(at.getTime() - (practice?.joined ?? 0) * DAY_MS),
  });
  await insertPassword(trx, { id: demoId("password", email), user_id: id, password });
}

async function holdTalks(
  ctx: DemoContext,
  actFor: ActFor,
  store: DemoStore,
  planned: readonly PlannedSession[],
): Promise<number> {
  const [first] = store.people;
  if (!first) return 0;
  const scope = actFor({ dealershipId: store.id, userId: first.id, role: "admin" });
  let held = 0;
  for (let start = 0; start < planned.length; start += BATCH) {
    const batch = planned.slice(start, start + BATCH).map(talkOf);
    held += await recordSessions(ctx, scope, batch);
  }
  return held;
}

function talkOf(planned: PlannedSession): RecordedTalk {
  const { id, person, sessionType, difficulty, startTime, skill, seed } = planned;
  const [name = person.name] = person.name.split(" ");
  return {
    id,
    userId: person.id,
    sessionType,
    difficulty,
    startTime,
    seed,
    seller: (talk) => nextSellerLine({ ...talk, skill, seed, name }),
  };
}
