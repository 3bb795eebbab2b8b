import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as checkRubric from "./check-rubric.ts";
import * as editRubric from "./edit-rubric.ts";
import * as measureTalk from "./measure-talk.ts";
import * as plainWords from "./plain-words.ts";
import * as readSentences from "./read-sentences.ts";
import * as rubricLibrary from "./rubric-library.ts";
import * as sayBack from "./say-back.ts";
import * as scoreTalk from "./score-talk.ts";
import * as sessionScores from "./session-scores.ts";
import * as sharePoints from "./share-points.ts";
import * as suggestHints from "./suggest-hints.ts";
import * as weighVerdicts from "./weigh-verdicts.ts";

const MODULES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "check-rubric.ts": checkRubric,
  "edit-rubric.ts": editRubric,
  "measure-talk.ts": measureTalk,
  "plain-words.ts": plainWords,
  "read-sentences.ts": readSentences,
  "rubric-library.ts": rubricLibrary,
  "say-back.ts": sayBack,
  "score-talk.ts": scoreTalk,
  "session-scores.ts": sessionScores,
  "share-points.ts": sharePoints,
  "suggest-hints.ts": suggestHints,
  "weigh-verdicts.ts": weighVerdicts,
};

const FOLDER = new URL("./", import.meta.url);
const examples = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .flatMap((file) =>
    [...readFileSync(new URL(file, FOLDER), "utf8").matchAll(/^ \* (.+?) \/\/ => (.+)$/gm)].map(
      (match) => ({ file, code: match[1] ?? "", result: match[2] ?? "" }),
    ),
  );

describe("the examples in the comments", () => {
  it("stand in the modules that others call, and nowhere else", () => {
    expect([...new Set(examples.map((example) => example.file))].sort()).toEqual(
      Object.keys(MODULES),
    );
  });

  it.each(examples)("$file: $code", ({ file, code, result }) => {
    const known = MODULES[file] ?? {};
    const run = new Function(...Object.keys(known), `return ${code};`);
    expect(JSON.parse(JSON.stringify(run(...Object.values(known))))).toEqual(JSON.parse(result));
  });
});
