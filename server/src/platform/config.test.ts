import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseConfig, readSecret } from "./config.ts";
import { Settings } from "./settings.ts";

describe("parseConfig()", () => {
  it("has a default for everything that a start needs", () => {
    const config = parseConfig({});
    expect(config).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      isLoopback: true,
      publicUrl: "http://127.0.0.1:3000",
    });
    expect(config.databaseUrl).toBeUndefined();
    expect(Object.isFrozen(config)).toBe(true);
  });

  it("takes an empty setting for one that is not set", () => {
    expect(parseConfig({ PORT: " ", DATABASE_URL: "" }).port).toBe(3000);
  });

  it.each([
    ["PORT", "eighty", "a whole number from 0 to 65535"],
    ["PORT", "70000", "a whole number from 0 to 65535"],
    ["DATABASE_POOL", "0", "a whole number from 1 to 200"],
    ["DEMO", "yes", "on or off"],
    ["LOG_LEVEL", "loud", "fatal, error, warn, info, debug, trace or silent"],
    ["AI_PROVIDER", "other", "openai or anthropic"],
    ["AI_DEADLINE_MS", "5", "a whole number from 100 to 8000"],
    ["PUBLIC_URL", "ftp://x", "a URL that begins with http:// or https://"],
  ])("refuses %s=%s in one line with the value and what is allowed", (name, value, allowed) => {
    expect(() => parseConfig({ [name]: value })).toThrow(
      `${name} is ${JSON.stringify(Number.isNaN(Number(value)) ? value : Number(value))}; allowed is ${allowed}`,
    );
  });

  it("never prints a secret that it refuses", () => {
    expect(() => parseConfig({ SECRET: "short" })).toThrow("SECRET is set (not shown)");
    expect(() => parseConfig({ DATABASE_URL: "mysql://me:pw@host" })).toThrow(/^(?!.*pw@).*$/);
  });

  it("has a model only when one is set, and says what it lacks", () => {
    expect(parseConfig({ AI_DEADLINE_MS: "900" }).model).toBeNull();
    const local = { AI_BASE_URL: "http://127.0.0.1:9/v1/", AI_MODEL: "small" };
    expect(parseConfig(local).model).toEqual({
      provider: "openai",
      baseUrl: "http://127.0.0.1:9/v1",
      apiKey: undefined,
      name: "small",
      deadlineMs: 4000,
    });
    const remote = { AI_PROVIDER: "anthropic", AI_API_KEY: "secret-key", AI_MODEL: "large" };
    expect(parseConfig(remote).model).toMatchObject({
      provider: "anthropic",
      baseUrl: "https://api.anthropic.com/v1",
    });
    expect(() => parseConfig({ AI_BASE_URL: local.AI_BASE_URL })).toThrow("AI_MODEL is not set");
    expect(() => parseConfig({ AI_MODEL: "small" })).toThrow("AI_BASE_URL is not set");
    expect(() => parseConfig({ ...remote, AI_API_KEY: "" })).toThrow("AI_API_KEY is not set");
    expect(() => parseConfig({ ...remote, AI_API_KEY: "two words" })).toThrow(/^(?!.*two words)/);
  });

  it("refuses the demo, whose passwords are public, on an address that others can reach", () => {
    expect(() => parseConfig({ DEMO: "on", HOST: "0.0.0.0" })).toThrow('HOST is "0.0.0.0"');
    expect(parseConfig({ DEMO: "on", HOST: "::1" }).demo).toBe(true);
    expect(parseConfig({ HOST: "0.0.0.0" }).demo).toBeUndefined();
  });
});

describe("readSecret()", () => {
  it("makes a secret once, keeps it from other users and gives the same again", () => {
    const folder = mkdtempSync(join(tmpdir(), "walkaround-secret-"));
    const made = readSecret({}, folder);
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(readSecret({}, folder)).toBe(made);
    expect(statSync(join(folder, "secret")).mode & 0o077).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it("prefers the one that was set", () => {
    const given = "x".repeat(40);
    expect(readSecret({ SECRET: given }, "/nowhere")).toBe(given);
  });
});

describe(".env.example", () => {
  const file = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");
  const listed = [...file.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map((match) => match[1]);

  it("lists every setting and nothing else", () => {
    expect([...listed].sort()).toEqual(Object.keys(Settings.properties).sort());
  });

  it("can be copied as it is", () => {
    const lines = [...file.matchAll(/^([A-Z_]+)=(.*)$/gm)];
    expect(() =>
      parseConfig(Object.fromEntries(lines.map((match) => [match[1], match[2]]))),
    ).not.toThrow();
  });
});
