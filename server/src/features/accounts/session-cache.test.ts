// Two api processes on one database: what ends in one must end in the other.
import * as contract from "@walkaround/contract/accounts";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { addWithPassword, type Caller, call, cookieOf, PASSWORD } from "../../testing/sign-in.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

let here: TestApp;
let there: TestApp;
let sam: Caller;
beforeAll(async () => {
  here = await createTestApp();
  there = await createTestApp({ database: here.database });
});
beforeEach(async () => {
  sam = await addWithPassword(here);
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const profileFrom = (test: TestApp, headers: Record<string, string>) =>
  call(test, "GET", contract.getProfile.path, undefined, headers);
const statusFrom = async (test: TestApp, headers: Record<string, string>) =>
  (await profileFrom(test, headers)).statusCode;

/** Both processes have answered this caller from the database, and will do so from memory. */
async function warm(headers: Record<string, string>): Promise<void> {
  expect(await statusFrom(here, headers)).toBe(200);
  expect(await statusFrom(there, headers)).toBe(200);
}

describe("the session cache", () => {
  test("answers from memory, so that a request asks the database for its data only", async () => {
    await warm({ cookie: sam.cookie });
    await here.ctx.sql`ALTER TABLE session RENAME TO session_away`;
    expect(await statusFrom(here, { cookie: sam.cookie })).toBe(200);
    await here.ctx.sql`ALTER TABLE session_away RENAME TO session`;
  });

  test("reads again after a minute", async () => {
    await warm({ cookie: sam.cookie });
    await here.ctx.sql`ALTER TABLE session DISABLE TRIGGER session_ended`;
    await here.ctx.sql`DELETE FROM session WHERE user_id = ${sam.userId}`;
    await here.ctx.sql`ALTER TABLE session ENABLE TRIGGER session_ended`;
    here.clock.move(59_000);
    expect(await statusFrom(here, { cookie: sam.cookie })).toBe(200);
    here.clock.move(1_000);
    expect(await statusFrom(here, { cookie: sam.cookie })).toBe(401);
  });

  test("forgets a session in the other process when it is signed out in this one", async () => {
    const { cookie } = sam;
    await warm({ cookie });
    await sam.call("POST", "/api/auth/sign-out", {});
    expect(await statusFrom(here, { cookie })).toBe(401);
    await vi.waitFor(async () => expect(await statusFrom(there, { cookie })).toBe(401));
  });

  test("forgets a revoked token in the other process", async () => {
    const made = (await sam.call("POST", contract.createToken.path, { name: "cli" })).json();
    const headers = { authorization: `Bearer ${made.secret}` };
    await warm(headers);
    await sam.call("DELETE", `/api/tokens/${made.token.id}`);
    expect(await statusFrom(here, headers)).toBe(401);
    await vi.waitFor(async () => expect(await statusFrom(there, headers)).toBe(401));
  });

  test("sees a changed role in both, for sessions and tokens", async () => {
    const made = (await sam.call("POST", contract.createToken.path, { name: "cli" })).json();
    const both = [{ cookie: sam.cookie }, { authorization: `Bearer ${made.secret}` }];
    const listing = async (test: TestApp, headers: Record<string, string>) =>
      (await call(test, "GET", contract.listUsers.path, undefined, headers)).statusCode;
    for (const headers of both) await warm(headers);
    expect(await listing(there, { cookie: sam.cookie })).toBe(403);
    await here.ctx.sql`UPDATE "user" SET role = 'manager' WHERE id = ${sam.userId}`;
    for (const process of [here, there]) {
      for (const headers of both) {
        await vi.waitFor(async () => expect(await listing(process, headers)).toBe(200));
      }
    }
  });

  test("forgets somebody who was removed", async () => {
    await warm({ cookie: sam.cookie });
    await here.ctx.sql`DELETE FROM "user" WHERE id = ${sam.userId}`;
    for (const process of [here, there]) {
      await vi.waitFor(async () =>
        expect(await statusFrom(process, { cookie: sam.cookie })).toBe(401),
      );
    }
  });

  test("forgets every session of somebody whose password changed", async () => {
    await warm({ cookie: sam.cookie });
    const changed = await sam.call("POST", "/api/auth/change-password", {
      currentPassword: PASSWORD,
      newPassword: "a better password",
    });
    await vi.waitFor(async () => expect(await statusFrom(there, { cookie: sam.cookie })).toBe(401));
    expect(await statusFrom(there, { cookie: cookieOf(changed) })).toBe(200);
  });
});

describe("a socket", () => {
  const open = async (address: string, cookie: string) => {
    const socket = new WebSocket(`${address.replace("http", "ws")}/api/realtime`, {
      headers: { cookie },
    });
    const closed = new Promise<number>((resolve) => socket.once("close", resolve));
    const frames: { type: string; topic: string; data: unknown }[] = [];
    socket.on("message", (data) => frames.push(JSON.parse(String(data))));
    await new Promise((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    return { socket, closed, frames };
  };
  let address: string;
  beforeAll(async () => {
    address = await there.listen();
  });

  test("hears of one's own change of profile in another process", async () => {
    const { socket, frames } = await open(address, sam.cookie);
    socket.send(JSON.stringify({ type: "subscribe", topic: "user:me" }));
    await vi.waitFor(() => expect(frames.at(-1)?.type).toBe("subscribed"));
    await sam.call("PATCH", contract.changeProfile.path, { name: "Sammy" });
    await vi.waitFor(() =>
      expect(frames.at(-1)).toMatchObject({
        type: "profile.changed",
        topic: "user:me",
        data: { name: "Sammy" },
      }),
    );
    socket.close();
  });

  test("is closed when its session is signed out in another process", async () => {
    const { closed } = await open(address, sam.cookie);
    await sam.call("POST", "/api/auth/sign-out", {});
    expect(await closed).toBe(4401);
  });

  test("is closed when its user gets another role", async () => {
    const { closed } = await open(address, sam.cookie);
    await here.ctx.sql`UPDATE "user" SET role = 'admin' WHERE id = ${sam.userId}`;
    expect(await closed).toBe(4401);
  });
});
