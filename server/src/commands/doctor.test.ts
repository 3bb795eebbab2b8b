import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ModelServer, openModelServer } from "../testing/model-server.ts";

const COMMAND = fileURLToPath(new URL("../cli.ts", import.meta.url));
const KEY = "sk-never-to-be-printed";
type Report = { findings: { name: string; ok: boolean; detail: string }[] };

let model: ModelServer;
let folder: string;

beforeAll(async () => {
  model = await openModelServer();
  folder = mkdtempSync(join(tmpdir(), "walkaround-doctor-"));
});
afterAll(async () => {
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the doctor prints, and what it says of the model. */
async function examine(settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, [COMMAND, "doctor", "--json"], {
    cwd: folder,
    env: { PATH: process.env.PATH, WALKAROUND_DATA: folder, PORT: "0", ...settings },
  });
  let printed = "";
  child.stdout.on("data", (text) => {
    printed += String(text);
  });
  child.stderr.on("data", (text) => {
    printed += String(text);
  });
  await new Promise((resolve) => child.once("close", resolve));
  const report: Report = JSON.parse(printed.split("\n")[0] ?? "");
  return { printed, finding: report.findings.find(({ name }) => name === "model") };
}

describe("walkaround doctor", () => {
  test("says that no model is needed", async () => {
    expect((await examine()).finding).toMatchObject({ ok: true });
  });

  test("says whether the model's server answers, and never its key", async () => {
    const settings = { AI_BASE_URL: model.baseUrl, AI_MODEL: "small-1", AI_API_KEY: KEY };
    model.behave({ kind: "hangs" });
    const there = await examine(settings);
    expect(there.finding).toMatchObject({ ok: true });
    expect(there.finding?.detail).toMatch(/^small-1 at http:\/\/127\.0\.0\.1:\d+ answers$/);
    model.behave({ kind: "fails", status: 401 });
    const silent = await examine(settings);
    expect(silent.finding).toMatchObject({ ok: false });
    expect(silent.finding?.detail).toContain("does not answer");
    expect(there.printed + silent.printed).not.toContain(KEY);
  });
});
