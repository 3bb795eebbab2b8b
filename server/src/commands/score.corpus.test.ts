import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scoreTranscript } from "../features/training/score-transcript.ts";
import { readDialogues } from "../testing/dialogues.ts";
import { readTalkFile } from "./read-talk-file.ts";

const CLI = fileURLToPath(new URL("../cli.ts", import.meta.url));
const run = promisify(execFile);
const { from, talks } = readDialogues();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "walkaround-corpus-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(at: number): Promise<string> {
  const file = join(folder, `${at}.json`);
  await writeFile(file, JSON.stringify(talks[at]));
  return file;
}

describe(`walkaround score on ${talks.length} dialogues of real people (${from})`, () => {
  test("reads each and gives the same bytes twice", { timeout: 120_000 }, async () => {
    for (const [at, talk] of talks.entries()) {
      const read = await readTalkFile(await fileOf(at), {});
      expect(read).toEqual(talk);
      const bytes = JSON.stringify(scoreTranscript(talk));
      expect(JSON.stringify(scoreTranscript(talk))).toBe(bytes);
    }
  });

  test("prints that as a process of its own", { timeout: 120_000 }, async () => {
    // A process takes a second: every twentieth.
    for (let at = 0; at < talks.length; at += 20) {
      const args = [CLI, "score", await fileOf(at), "--json"];
      const [first, second] = await Promise.all([
        run(process.execPath, args),
        run(process.execPath, args),
      ]);
      expect(second.stdout).toBe(first.stdout);
      const card = JSON.parse(first.stdout);
      for (const { quote } of card.dimensions.flatMap((one: { checks: object[] }) => one.checks)) {
        if (quote) expect(talks[at]?.turns[quote.turn]?.text).toContain(quote.text);
      }
    }
  });
});
