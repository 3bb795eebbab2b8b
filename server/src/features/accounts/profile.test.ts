import * as contract from "@walkaround/contract/accounts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";

let here: TestApp;
let floor: Floor;
beforeAll(async () => {
  here = await createTestApp();
  floor = await openFloor(here);
});
afterAll(() => here.close());

const eventsOf = (userId: string) =>
  here.ctx.sql<{ type: string; data: unknown }[]>`
    SELECT type, data FROM realtime_event WHERE topic = ${`user:${userId}`} ORDER BY id`;

describe("getProfile()", () => {
  test("tells who one is, where one works and how one wants the product", async () => {
    expect(await floor.sam.does(contract.getProfile)).toEqual({
      id: floor.sam.id,
      email: `${floor.sam.id}@floor.test`,
      name: "salesperson",
      role: "salesperson",
      face: "sam",
      dealership: { id: floor.sam.scope.dealershipId, name: "Larkspur" },
      preferences: {
        language: "en",
        theme: "auto",
        notifications: { inApp: true, email: true },
        timezone: "America/Chicago",
      },
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
  });
});

describe("changeProfile()", () => {
  test("changes what it is given, leaves the rest, and tells one's other tabs", async () => {
    const changed = await floor.sam.does(contract.changeProfile, {
      body: { name: "Samuel", preferences: { theme: "dark", notifications: { email: false } } },
    });
    expect(changed).toMatchObject({
      name: "Samuel",
      face: "sam",
      preferences: { theme: "dark", language: "en", notifications: { inApp: true, email: false } },
    });
    expect(await floor.sam.does(contract.getProfile)).toEqual(changed);
    expect((await eventsOf(floor.sam.id)).at(-1)).toEqual({
      type: "profile.changed",
      data: { name: "Samuel", preferences: { theme: "dark", notifications: { email: false } } },
    });
  });

  test.each([
    [{}, "body"],
    [{ role: "admin" }, "body.role"],
    [{ dealershipId: "x" }, "body.dealershipId"],
    [{ email: "boss@store.test" }, "body.email"],
    [{ name: "" }, "body.name"],
    [{ name: " \u200b\u0007" }, "body.name"],
    [{ name: "x".repeat(101) }, "body.name"],
    [{ name: "Sam\u0000" }, "body.name"],
    [{ name: ["Sam"] }, "body.name"],
    [{ preferences: {} }, "body.preferences"],
    [{ preferences: { language: "de" } }, "body.preferences.language"],
    [{ preferences: { timezone: "Mars/Olympus" } }, "body.preferences.timezone"],
    [{ preferences: { timezone: "+05:00" } }, "body.preferences.timezone"],
    [{ preferences: { notifications: { sms: true } } }, "body.preferences.notifications.sms"],
  ])("refuses %j and names the field", async (body, field) => {
    const before = await floor.sam.does(contract.getProfile);
    const problem = await floor.sam.isRefused(contract.changeProfile, { body });
    expect(problem).toMatchObject({ status: 400, code: "INVALID_INPUT", field });
    expect(problem.detail).toContain(field);
    expect(await floor.sam.does(contract.getProfile)).toEqual(before);
  });
});

describe("changePreferences()", () => {
  test("changes many people in one go and tells each of them", async () => {
    const { sam, dana, maria } = floor;
    const answer = await maria.does(contract.changePreferences, {
      body: {
        updates: [
          { userId: sam.id, preferences: { language: "es", timezone: "America/Denver" } },
          { userId: dana.id, preferences: { notifications: { inApp: false } } },
        ],
      },
    });
    expect(answer).toEqual({ updated: 2 });
    expect((await sam.does(contract.getProfile)).preferences).toMatchObject({
      language: "es",
      timezone: "America/Denver",
    });
    expect((await dana.does(contract.getProfile)).preferences).toMatchObject({
      language: "en",
      notifications: { inApp: false, email: true },
    });
    expect((await eventsOf(dana.id)).at(-1)?.data).toEqual({
      preferences: { notifications: { inApp: false } },
    });
  });

  test("lets the later of two wishes for one person win, setting by setting", async () => {
    const { dana, alex } = floor;
    const answer = await alex.does(contract.changePreferences, {
      body: {
        updates: [
          { userId: dana.id, preferences: { theme: "light", notifications: { email: false } } },
          { userId: dana.id, preferences: { theme: "dark", notifications: { inApp: true } } },
        ],
      },
    });
    expect(answer).toEqual({ updated: 1 });
    expect((await dana.does(contract.getProfile)).preferences).toMatchObject({
      theme: "dark",
      notifications: { inApp: true, email: false },
    });
  });

  test.each([
    ["nobody", () => "00000000-0000-4000-8000-000000000000"],
    ["somebody of another dealership", () => floor.otto.id],
  ])("changes nobody when one of them is %s, and names the id", async (_who, stranger) => {
    const { sam, otto, maria } = floor;
    const before = [await sam.does(contract.getProfile), await otto.does(contract.getProfile)];
    const events = await eventsOf(sam.id);
    const problem = await maria.isRefused(contract.changePreferences, {
      body: {
        updates: [
          { userId: sam.id, preferences: { theme: "light" } },
          { userId: stranger(), preferences: { theme: "light" } },
        ],
      },
    });
    expect(problem).toMatchObject({ status: 422, code: "USER_NOT_FOUND" });
    expect(problem.detail).toContain(stranger());
    expect([await sam.does(contract.getProfile), await otto.does(contract.getProfile)]).toEqual(
      before,
    );
    expect(await eventsOf(sam.id)).toEqual(events);
  });

  test("names the update whose timezone nobody knows", async () => {
    const problem = await floor.maria.isRefused(contract.changePreferences, {
      body: {
        updates: [
          { userId: floor.sam.id, preferences: { timezone: "Europe/Paris" } },
          { userId: floor.dana.id, preferences: { timezone: "Europe/Pariss" } },
        ],
      },
    });
    expect(problem).toMatchObject({
      code: "INVALID_INPUT",
      field: "body.updates.1.preferences.timezone",
    });
  });

  test("takes a thousand people, and not one more", async () => {
    const update = { userId: floor.sam.id, preferences: { theme: "auto" } };
    expect(
      await floor.maria.does(contract.changePreferences, {
        body: { updates: Array(1000).fill(update) },
      }),
    ).toEqual({ updated: 1 });
    expect(
      await floor.maria.isRefused(contract.changePreferences, {
        body: { updates: Array(1001).fill(update) },
      }),
    ).toMatchObject({ code: "INVALID_INPUT", field: "body.updates" });
  });

  test("is not deadlocked by two batches over the same people in opposite order", async () => {
    const ids = [floor.sam.id, floor.dana.id, floor.maria.id, floor.alex.id];
    const batch = (order: readonly string[]) =>
      floor.maria.does(contract.changePreferences, {
        body: { updates: order.map((userId) => ({ userId, preferences: { theme: "dark" } })) },
      });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, run) => batch(run % 2 === 0 ? ids : ids.toReversed())),
    );
    expect(answers).toEqual(Array(20).fill({ updated: 4 }));
  });
});

describe("listUsers()", () => {
  test("lists the people of one's own dealership by name", async () => {
    const { users } = await floor.maria.does(contract.listUsers);
    expect(users).toHaveLength(4);
    expect(users.map(({ name }) => name)).toEqual(users.map(({ name }) => name).toSorted());
    expect(users.map(({ id }) => id)).not.toContain(floor.otto.id);
    expect((await floor.otto.does(contract.listUsers)).users).toHaveLength(1);
  });
});
