import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scoreTranscript } from "../features/training/score-transcript.ts";

const CLI = fileURLToPath(new URL("../cli.ts", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "walkaround-score-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ran = { code: number; out: string; err: string };

function score(args: readonly string[], input = ""): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [CLI, "score", ...args],
      // Nothing that a database or a secret could be found by.
      { env: { PATH: process.env.PATH ?? "" }, cwd: folder },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const TALK = {
  sessionType: "negotiation",
  difficulty: "medium",
  turns: [
    { speaker: "buyer", text: "What's the best you can do on the truck?" },
    { speaker: "seller", text: "Happy to get you a number. What will you haul with it?" },
    { speaker: "buyer", text: "A boat, twice a month. I was hoping for 27." },
    { speaker: "seller", text: "Out the door it is $29,400. The bank requires the warranty." },
    { speaker: "buyer", text: "That's more than I want to spend." },
    { speaker: "seller", text: "What number did you have in mind, all in?" },
    { speaker: "buyer", text: "28 and I sign today." },
    { speaker: "seller", text: "Let me put 28,400 in writing with every fee on the page." },
  ],
} as const;

describe("walkaround score", () => {
  test("prints one JSON document, the same bytes for a file, standard input and a second time", async () => {
    const path = await file("talk.json", JSON.stringify(TALK));
    const first = await score([path, "--json"]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(await score([path, "--json"])).toEqual(first);
    expect(await score(["-", "--json"], JSON.stringify(TALK))).toEqual(first);
    expect(JSON.parse(first.out)).toEqual(scoreTranscript(TALK));
    expect(Object.keys(JSON.parse(first.out))).toEqual(
      expect.arrayContaining([
        "overall",
        "passed",
        "rubric",
        "dimensions",
        "redLines",
        "moments",
        "metrics",
        "steps",
      ]),
    );
  });

  test("names the law that a sentence breaks", async () => {
    const { out } = await score(["-", "--json"], JSON.stringify(TALK));
    expect(JSON.parse(out)).toMatchObject({
      passed: false,
      redLines: [{ turn: 3, severity: "fail", quote: "The bank requires the warranty." }],
    });
  });

  test("tells a person the total, the checks and what to say", async () => {
    const { code, out } = await score(["-"], JSON.stringify(TALK));
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ of 100, not passed \(negotiation/);
    expect(out).toContain('turn 3: "The bank requires the warranty."');
    expect(out).toContain("Road to the sale");
  });

  test("takes captions and lines of speakers, with their type from the command line", async () => {
    const lines = TALK.turns.map(({ speaker, text }) => `${speaker}: ${text}`).join("\n");
    const vtt = `WEBVTT\n\n${TALK.turns
      .map(
        ({ speaker, text }, at) =>
          `00:00:${10 + at}.000 --> 00:00:${11 + at}.000\n<v ${speaker}>${text}\n`,
      )
      .join("\n")}`;
    const bare = JSON.stringify({ turns: TALK.turns });
    for (const text of [lines, vtt, bare, JSON.stringify(TALK.turns)]) {
      const { code, out } = await score(["-", "--type", "negotiation", "--json"], text);
      expect(code).toBe(0);
      expect(JSON.parse(out).sessionType).toBe("negotiation");
      expect(JSON.parse(out).redLines).toHaveLength(1);
    }
  });

  test.each([
    ["nothing", "", "line 1"],
    ["half a document", '{"sessionType":"pitch","turns":[', "document"],
    ["a line break in a string", '{"a":\n"b\n"}', "line 2"],
    [
      "another speaker",
      '{"sessionType":"pitch","turns":[{"speaker":"dealer","text":"Hi"}]}',
      "turns[0].speaker",
    ],
    [
      "a time of text",
      '{"sessionType":"pitch","turns":[{"speaker":"buyer","text":"Hi","startedAt":"1"}]}',
      "turns[0].startedAt",
    ],
    ["another type", '{"sessionType":"sale","turns":[]}', "sessionType"],
    ["no type", "Rep: Hi\nBuyer: Hi", "--type"],
    ["no speakers", "once upon a time", "line 1"],
    ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00]), "UTF-8"],
  ])("refuses %s in one line that says where, exit code 2", async (_, content, where) => {
    const path = await file("broken", content);
    const { code, out, err } = await score([path, "--json"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toContain(path);
    expect(err).toContain(where);
  });

  test.each([
    ["no file", []],
    ["two files", ["a", "b"]],
    ["a file that is not there", ["nowhere.json"]],
    ["a folder", ["."]],
    ["an unknown option", ["a", "--loud"]],
    ["an unknown type", ["a", "--type", "sale"]],
  ])("refuses %s in one line, exit code 2", async (_, args) => {
    const { code, out, err } = await score(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^[^\n]+\n$/);
  });
});
