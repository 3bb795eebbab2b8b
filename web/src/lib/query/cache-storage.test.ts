import "fake-indexeddb/auto";
import { QueryClient } from "@tanstack/react-query";
import { set } from "idb-keyval";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetUser, restoreCache, saveQueries, saveWrites } from "./cache-storage.ts";

beforeEach(() => {
  vi.stubGlobal("__CONTRACT_VERSION__", "one");
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all([forgetUser("sam"), forgetUser("maria")]);
});

/** A write whose answer never comes. */
function clientWithWrite(text: string): QueryClient {
  const client = new QueryClient();
  client.setMutationDefaults(["write"], { mutationFn: () => new Promise(() => undefined) });
  void client
    .getMutationCache()
    .build(client, {
      mutationKey: ["write", "POST", "/api/turns"],
      scope: { id: "talk" },
      onMutate: () => () => undefined,
    })
    .execute({ body: { text } });
  return client;
}

async function restored(user: string): Promise<QueryClient> {
  const client = new QueryClient();
  await restoreCache(client, user);
  return client;
}

test("restoreCache() brings back what was read", async () => {
  const client = new QueryClient();
  client.setQueryData(["/api/x"], { name: "Ann" });
  await saveQueries(client, "sam");
  expect((await restored("sam")).getQueryData(["/api/x"])).toEqual({ name: "Ann" });
});

test("restoreCache() keeps users apart, and forgetUser() leaves nothing", async () => {
  const client = new QueryClient();
  client.setQueryData(["/api/x"], "of Sam");
  await saveQueries(client, "sam");
  expect((await restored("maria")).getQueryCache().getAll()).toEqual([]);
  await forgetUser("sam");
  expect((await restored("sam")).getQueryCache().getAll()).toEqual([]);
});

test("saveQueries() leaves out failures and what asked not to be kept", async () => {
  const client = new QueryClient();
  await client.prefetchQuery({ queryKey: ["search"], queryFn: () => "ha", meta: { keep: false } });
  await client.prefetchQuery({ queryKey: ["bad"], queryFn: () => Promise.reject(Error("no")) });
  await saveQueries(client, "sam");
  expect((await restored("sam")).getQueryCache().getAll()).toEqual([]);
});

test("saveQueries() keeps the first pages of an endless list", async () => {
  const client = new QueryClient();
  await client.prefetchInfiniteQuery({
    queryKey: ["list"],
    initialPageParam: 0,
    queryFn: ({ pageParam }) => [pageParam],
    getNextPageParam: (_last, _all, param) => param + 1,
    pages: 9,
  });
  await saveQueries(client, "sam");
  expect((await restored("sam")).getQueryData(["list"])).toEqual({
    pages: [[0], [1], [2]],
    pageParams: [0, 1, 2],
  });
});

test("restoreCache() drops answers of another contract and keeps the writes", async () => {
  const client = clientWithWrite("What brings you in?");
  client.setQueryData(["/api/x"], { name: "Ann" });
  await saveQueries(client, "sam");
  await saveWrites(client, "sam");
  vi.stubGlobal("__CONTRACT_VERSION__", "two");
  const later = await restored("sam");
  expect(later.getQueryCache().getAll()).toEqual([]);
  expect(later.getMutationCache().getAll()).toHaveLength(1);
});

test("saveWrites() stores a write under way as one that waits, with its scope", async () => {
  await saveWrites(clientWithWrite("What brings you in?"), "sam");
  const [write] = (await restored("sam")).getMutationCache().getAll();
  expect(write?.state).toMatchObject({
    isPaused: true,
    status: "pending",
    variables: { body: { text: "What brings you in?" } },
  });
  expect(write?.options.scope).toEqual({ id: "talk" });
});

test("saveWrites() clears the record when nothing waits", async () => {
  await set("writes:sam", [{ mutationKey: ["write"], state: {} }]);
  await saveWrites(new QueryClient(), "sam");
  expect((await restored("sam")).getMutationCache().getAll()).toEqual([]);
});
