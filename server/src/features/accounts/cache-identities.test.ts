import { describe, expect, test } from "vitest";
import { cacheIdentities, type KnownIdentity } from "./cache-identities.ts";

function known(userId: string, credentialId: string, endsAt: Date | null = null): KnownIdentity {
  return {
    identity: { dealershipId: "d", userId, role: "salesperson", via: "cookie", credentialId },
    endsAt,
  };
}

/** A cache at a time of our choosing, over a table that counts how often it is read. */
function setUp() {
  const world = { now: 1_000_000, reads: 0, row: known("sam", "s1") as KnownIdentity | undefined };
  const cache = cacheIdentities(() => world.now);
  const get = () =>
    cache.get("key", async () => {
      world.reads += 1;
      return world.row;
    });
  return { world, cache, get };
}

describe("cacheIdentities()", () => {
  test("reads once for a minute, then again", async () => {
    const { world, get } = setUp();
    expect((await get())?.userId).toBe("sam");
    world.now += 59_999;
    await get();
    expect(world.reads).toBe(1);
    world.now += 1;
    await get();
    expect(world.reads).toBe(2);
  });

  test("reads once for many that ask at the same time", async () => {
    const { world, get } = setUp();
    await Promise.all([get(), get(), get()]);
    expect(world.reads).toBe(1);
  });

  test("does not outlive the session itself", async () => {
    const { world, get } = setUp();
    world.row = known("sam", "s1", new Date(world.now + 500));
    await get();
    world.now += 500;
    world.row = undefined;
    expect(await get()).toBeNull();
  });

  test("asks again for a stranger each time", async () => {
    const { world, get } = setUp();
    world.row = undefined;
    expect(await get()).toBeNull();
    expect(await get()).toBeNull();
    expect(world.reads).toBe(2);
  });

  test.each([
    [{ kind: "session", id: "s1" } as const, 2],
    [{ kind: "user", id: "sam" } as const, 2],
    [{ kind: "session", id: "s2" } as const, 1],
    [{ kind: "user", id: "maria" } as const, 1],
  ])("after %j has read %i times", async (change, reads) => {
    const { world, cache, get } = setUp();
    await get();
    cache.drop(change);
    await get();
    expect(world.reads).toBe(reads);
  });

  test("does not keep what was read before a change that came in the meantime", async () => {
    const { world, cache, get } = setUp();
    const asked = get();
    cache.drop({ kind: "session", id: "s1" });
    await asked;
    world.row = undefined;
    expect(await get()).toBeNull();
  });

  test("recovers from a read that failed", async () => {
    const { cache } = setUp();
    const broken = cache.get("key", () => Promise.reject(new Error("away")));
    await expect(broken).rejects.toThrow("away");
    expect((await cache.get("key", async () => known("sam", "s1")))?.userId).toBe("sam");
  });
});
