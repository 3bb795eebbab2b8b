import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onlineManager, type QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createQueryClient } from "./query-client.ts";

type Answer = { status: number; body: unknown };

let server: Server;
let base: string;
let answers: Answer[];
let heard: unknown[];

beforeEach(async () => {
  answers = [];
  heard = [];
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      heard.push(JSON.parse(body));
      const answer = answers.shift() ?? { status: 200, body: { ok: true } };
      response.writeHead(answer.status, { "content-type": "application/json" });
      response.end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  onlineManager.setOnline(true);
  await new Promise((closed) => server.close(closed));
});

function write(client: QueryClient, text: string, more: object = {}): Promise<unknown> {
  return client
    .getMutationCache()
    .build(client, {
      mutationKey: ["write", "POST", `${base}/api/talks/:id/turns`],
      scope: { id: "talk" },
      ...more,
    })
    .execute({ params: { id: "1" }, body: { text } });
}

test("a write needs nothing but its key and its input to be sent", async () => {
  expect(await write(createQueryClient(), "Hello")).toEqual({ ok: true });
  expect(heard).toEqual([{ text: "Hello" }]);
});

test("writes made without signal wait and then go out in their order", async () => {
  const client = createQueryClient();
  onlineManager.setOnline(false);
  const sent = [write(client, "one"), write(client, "two"), write(client, "three")];
  expect(heard).toEqual([]);
  onlineManager.setOnline(true);
  await client.resumePausedMutations();
  await Promise.all(sent);
  expect(heard).toEqual([{ text: "one" }, { text: "two" }, { text: "three" }]);
});

test("a write that the server refuses is not sent again", async () => {
  answers = [{ status: 409, body: { code: "SESSION_FINISHED", detail: "Over" } }];
  await expect(write(createQueryClient(), "late")).rejects.toMatchObject({
    code: "SESSION_FINISHED",
  });
  expect(heard).toHaveLength(1);
});

test("a write that meets a busy server is sent again", async () => {
  answers = [{ status: 503, body: { code: "OVERLOADED", detail: "Busy" } }];
  expect(await write(createQueryClient(), "again")).toEqual({ ok: true });
  expect(heard).toHaveLength(2);
});

test("after a write its resource is read again, unless the writer has seen to it", async () => {
  const client = createQueryClient();
  const stale = (path: string) => client.getQueryState([`${base}${path}`])?.isInvalidated;
  client.setQueryData([`${base}/api/talks`], []);
  client.setQueryData([`${base}/api/talks/:id`], {});
  await write(client, "seen to", { meta: { refreshes: false }, onSuccess: () => undefined });
  expect(stale("/api/talks")).toBe(false);
  await write(client, "plain");
  expect(stale("/api/talks")).toBe(true);
  expect(stale("/api/talks/:id")).toBe(true);
});

test("a write whose page is gone has its resource read again whatever the page had meant to do", async () => {
  const client = createQueryClient();
  client.setQueryData([`${base}/api/talks`], []);
  await write(client, "orphan", { meta: { refreshes: false } });
  expect(client.getQueryState([`${base}/api/talks`])?.isInvalidated).toBe(true);
});
