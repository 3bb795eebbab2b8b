import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ModelServer, openModelServer } from "../../testing/model-server.ts";
import type { ModelConfig } from "../config.ts";
import { createLog, type Log } from "../log.ts";
import { createLlm, type Llm } from "./llm.ts";

const KEY = "sk-nobody-may-read-this";
let model: ModelServer;
let logged: unknown[];
let now: number;

beforeAll(async () => {
  model = await openModelServer();
});
afterAll(() => model.close());
beforeEach(() => {
  logged = [];
  now = Date.UTC(2026, 1, 11);
});

function open(settings: Partial<ModelConfig> = {}): Llm {
  const config: ModelConfig = {
    provider: "openai",
    baseUrl: model.baseUrl,
    apiKey: KEY,
    name: "small-1",
    deadlineMs: 30_000,
    ...settings,
  };
  const log: Log = createLog("silent", "test");
  log.warn = (...words: unknown[]) => void logged.push(words);
  return createLlm(config, { log, clock: { now: () => new Date(now) } });
}

const QUESTION = {
  instructions: "Say it.",
  material: '{"line":"Hello."}',
  mostTokens: 100,
  patience: "line",
} as const;
const STREAMED = { ...QUESTION, onText: () => true };

describe("ask()", () => {
  test("gives a text, streamed and whole", async () => {
    model.behave({ kind: "says", text: () => "Hello there. How are you?" });
    const soFar: string[] = [];
    const answer = await open().ask({ ...QUESTION, onText: (text) => soFar.push(text) > 0 });
    expect(answer).toEqual({ kind: "text", text: "Hello there. How are you?" });
    expect(soFar.at(0)).toBe("Hello ");
    expect(await open().ask(QUESTION)).toEqual(answer);
    expect(model.asked.slice(-2)).toMatchObject([
      { isStreamed: true, mostTokens: undefined },
      { isStreamed: false, mostTokens: undefined },
    ]);
  });

  test("leaves out what a model thinks aloud", async () => {
    model.behave({ kind: "says", text: () => "<think>Hm. Be short.</think>\n\nHello there. Hi." });
    const soFar: string[] = [];
    const answer = await open().ask({ ...QUESTION, onText: (text) => soFar.push(text) > 0 });
    expect(answer).toMatchObject({
      kind: "text",
      text: expect.stringMatching(/^\s*Hello there\. Hi\.$/),
    });
    expect(soFar.join()).not.toContain("short");
    expect(await open().ask(QUESTION)).toMatchObject({ text: expect.not.stringContaining("Hm") });
  });

  test("speaks Anthropic's protocol, too", async () => {
    model.behave({ kind: "says", text: () => "Hello there." });
    const llm = open({ provider: "anthropic" });
    expect(await llm.ask(STREAMED)).toEqual({ kind: "text", text: "Hello there." });
    expect(await llm.ask(QUESTION)).toEqual({ kind: "text", text: "Hello there." });
    expect(model.asked.at(-1)).toMatchObject({
      authorization: `Key ${KEY}`,
      instructions: "Say it.",
      mostTokens: 100,
    });
    model.behave({ kind: "hangs" });
    expect(await llm.ask(STREAMED)).toEqual({ kind: "silent" });
  });

  test("stops when the rest is not wanted", async () => {
    model.behave({ kind: "says", text: () => "One. Two. Three." });
    const answer = await open().ask({ ...QUESTION, onText: (text) => !text.includes("Two") });
    expect(answer).toEqual({ kind: "stopped" });
  });

  test("is silent about a server that sends without end", async () => {
    model.behave({ kind: "floods" });
    expect(await open().ask(STREAMED)).toEqual({ kind: "silent" });
    expect(await open().ask(QUESTION)).toEqual({ kind: "silent" });
    expect(logged).toHaveLength(2);
  });

  test("never logs the key or what the server said", async () => {
    for (const status of [401, 429, 500]) {
      model.behave({ kind: "fails", status });
      expect(await open().ask(STREAMED)).toEqual({ kind: "silent" });
      expect(await open().ask(QUESTION)).toEqual({ kind: "silent" });
    }
    expect(logged).toHaveLength(6);
    expect(JSON.stringify(logged)).toContain("HTTP 429");
    expect(JSON.stringify(logged)).not.toMatch(/sk-|No:/);
  });

  test("spares a server that failed three times, then tries once", async () => {
    const llm = open();
    const asks = async () => {
      const before = model.asked.length;
      await llm.ask(QUESTION);
      return model.asked.length - before;
    };
    model.behave({ kind: "fails", status: 500 });
    expect([await asks(), await asks(), await asks(), await asks()]).toEqual([1, 1, 1, 0]);
    now += 30_000;
    const gate = model.hold();
    const trying = asks();
    const [first, second] = [await llm.ask(QUESTION), await llm.ask(QUESTION)];
    expect([first.kind, second.kind]).toEqual(["silent", "silent"]);
    gate.open();
    expect(await trying).toBe(1);
    expect(await asks()).toBe(0);
    now += 30_000;
    model.behave({ kind: "says", text: () => "Back." });
    expect(await llm.ask(QUESTION)).toEqual({ kind: "text", text: "Back." });
    expect(await asks()).toBe(1);
  });
});

describe("isReachable()", () => {
  test("asks the server at most twice a minute", async () => {
    model.behave({ kind: "says", text: () => "" });
    const llm = open();
    expect(await llm.isReachable()).toBe(true);
    model.behave({ kind: "fails", status: 401 });
    expect(await llm.isReachable()).toBe(true);
    now += 30_001;
    expect(await llm.isReachable()).toBe(false);
  });
});

describe("without a model", () => {
  test("no module of the SDK is loaded, with one only when it is asked or warmed", () => {
    const llm = fileURLToPath(new URL("llm.ts", import.meta.url));
    const features = fileURLToPath(new URL("../../roles/all-features.ts", import.meta.url));
    const program = `
      import { registerHooks } from "node:module";
      let loaded = 0;
      registerHooks({ load: (url, context, next) => {
        if (/node_modules\\/(ai|@ai-sdk)\\//.test(url)) loaded += 1;
        return next(url, context);
      } });
      await import(${JSON.stringify(features)});
      const { createLlm } = await import(${JSON.stringify(llm)});
      const model = createLlm({ baseUrl: "", name: "" }, {});
      const before = loaded;
      await model.warm();
      console.log(JSON.stringify([before, loaded > 0]));`;
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    expect(run.stdout.trim(), run.stderr).toBe("[0,true]");
  });
});
