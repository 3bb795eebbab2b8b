import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { changeTrainingSession } from "@walkaround/contract/training";
import { afterEach, expect, test } from "vitest";
import { ApiProblem, isPassing, isProblem, NoSignal } from "./api-problem.ts";
import { callRoute, routeUrl } from "./call-route.ts";

let server: Server | null = null;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

async function routeOf(answer: RequestListener) {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((ready) => started.listen(0, "127.0.0.1", ready));
  const { port } = started.address() as AddressInfo;
  return { ...changeTrainingSession, path: `http://127.0.0.1:${port}/api/talks/:id` };
}

const INPUT = { params: { id: "a/b c" }, body: { title: "Ann" } };

test("routeUrl() escapes what it is given and leaves out what is undefined", () => {
  const input = { params: { id: "a/b" }, query: { q: "é&x", page: 2, tag: undefined } };
  expect(routeUrl("/api/cars/:id/photos", input)).toBe(
    "/api/cars/a%2Fb/photos?q=%C3%A9%26x&page=2",
  );
  expect(routeUrl("/api/cars", { query: { q: undefined } })).toBe("/api/cars");
});

test("callRoute() sends path and body and answers with the reply", async () => {
  const route = await routeOf((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ heard: `${request.method} ${request.url} ${body}` }));
    });
  });
  expect(await callRoute(route, INPUT)).toEqual({
    heard: 'PATCH /api/talks/a%2Fb%20c {"title":"Ann"}',
  });
});

test("callRoute() throws the server's refusal with its code and field", async () => {
  const route = await routeOf((_request, response) => {
    response.writeHead(400, { "content-type": "application/problem+json" });
    response.end(
      JSON.stringify({
        code: "INVALID_INPUT",
        detail: "Too long",
        field: "body.name",
        status: 400,
      }),
    );
  });
  const error = await callRoute(route, INPUT).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiProblem);
  expect(error).toMatchObject({ code: "INVALID_INPUT", status: 400, field: "body.name" });
  expect(isProblem(error, "INVALID_INPUT")).toBe(true);
  expect(isPassing(error)).toBe(false);
});

test("callRoute() takes a gateway's own page for silence", async () => {
  const route = await routeOf((_request, response) => {
    response.writeHead(502, { "content-type": "text/html" });
    response.end("<h1>Bad gateway</h1>");
  });
  const error = await callRoute(route, INPUT).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NoSignal);
  expect(isPassing(error)).toBe(true);
});

test("callRoute() throws NoSignal when the connection is cut", async () => {
  const route = await routeOf((request) => request.socket.destroy());
  await expect(callRoute(route, INPUT)).rejects.toBeInstanceOf(NoSignal);
});

test("callRoute() throws NoSignal when the answer takes too long", async () => {
  const route = await routeOf(() => undefined);
  await expect(callRoute(route, { ...INPUT, timeoutMs: 20 })).rejects.toBeInstanceOf(NoSignal);
  server?.closeAllConnections();
});

test("callRoute() does not take its caller's change of mind for silence", async () => {
  const route = await routeOf(() => undefined);
  const call = callRoute(route, { ...INPUT, signal: AbortSignal.abort() });
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
});
