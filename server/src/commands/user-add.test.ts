import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, signIn } from "../testing/sign-in.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";

const CLI = fileURLToPath(new URL("../cli.ts", import.meta.url));
let here: TestApp;
let folder: string;
beforeAll(async () => {
  here = await createTestApp();
  folder = mkdtempSync(join(tmpdir(), "walkaround-command-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await here.close();
});

type Ran = { code: number; out: string; err: string };

function run(args: readonly string[], settings: Record<string, string> = {}): Promise<Ran> {
  const env = { DATABASE_URL: here.database.url, WALKAROUND_DATA: folder, ...settings };
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...args], { env, cwd: folder }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

const add = (person: Record<string, string>, ...more: string[]) =>
  run([
    "user",
    "add",
    ...Object.entries(person).flatMap(([name, value]) => [`--${name}`, value]),
    ...more,
  ]);

describe("walkaround user add", () => {
  test("adds the first person with their dealership, and others to it", async () => {
    const alex = {
      email: "Alex@store.test",
      name: "Alex",
      role: "admin",
      dealership: "Elm Motors",
    };
    const first = await add({ ...alex, password: "a password of mine" });
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).not.toContain("a password of mine");
    const cookie = await signIn(here, "alex@store.test", "a password of mine");
    const profile = await call(here, "GET", "/api/users/profile", undefined, { cookie });
    expect(profile.json()).toMatchObject({ role: "admin", dealership: { name: "Elm Motors" } });

    const sam = { email: "sam@store.test", name: "Sam", role: "salesperson" };
    const second = await add({ ...sam, dealership: profile.json().dealership.id }, "--json");
    const made = JSON.parse(second.out);
    expect(made).toMatchObject({ email: "sam@store.test" });
    expect(made.dealershipId).toBe(profile.json().dealership.id);
    await signIn(here, "sam@store.test", made.password);
  });

  test.each([
    [{ email: "alex@store.test" }, 1, /"alex@store.test" has an account already/],
    [
      { dealership: "Oak Motors" },
      1,
      /No dealership is called "Oak Motors"; there are "Elm Motors"/,
    ],
    [{ email: "nobody" }, 1, /"nobody" is not an e-mail address/],
    [{ password: "short" }, 1, /8 to 128 characters/],
    [{ name: " " }, 1, /blank/],
    [{ role: "boss" }, 2, /salesperson, manager, admin/],
  ])("refuses %j in one line", async (change, code, message) => {
    const before = await here.ctx.sql`SELECT id FROM "user"`;
    const person = { email: "new@store.test", name: "N", role: "admin", dealership: "Elm Motors" };
    const ran = await add({ ...person, ...change });
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(message);
    expect(ran.err.trim().split("\n")).toHaveLength(1);
    expect(await here.ctx.sql`SELECT id FROM "user"`).toEqual(before);
  });

  test("asks for what is missing", async () => {
    const ran = await add({ email: "new@store.test", name: "New", role: "admin" });
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining("--dealership") });
  });
});

test("walkaround demo stays off a machine that the world can reach", async () => {
  const ran = await run(["demo"], { HOST: "0.0.0.0" });
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining("passwords are public") });
});
