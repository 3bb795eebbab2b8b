import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execPath } from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allExamples, exportedFunctions } from "./docs/read-examples.ts";
import { runExample } from "./docs/run-example.ts";
import { parseCode } from "./structure/parse-code.ts";

const documented = (name: string, ...lines: string[]) =>
  [
    "/**",
    " * Adds.",
    " *",
    " * @example",
    " * ```ts",
    ...lines.map((line) => ` * ${line}`),
    " * ```",
    " */",
    `export function ${name}(a: number, b: number) { return a + b; }`,
    "",
  ].join("\n");

async function complaints(...lines: string[]): Promise<string[]> {
  const own = {
    add: (a: number, b: number) => a + b,
    ask: () => ({ a: [1], b: undefined }),
    fail: () => {
      throw new RangeError("too far");
    },
  };
  const load = async (specifier: string) => ({ twice: (a: number) => a * 2, specifier });
  const failures = await Promise.all(
    allExamples(documented("add", ...lines)).map((example) => runExample(example, own, load)),
  );
  return failures.flat().map(({ line, message }) => `${line} ${message}`);
}

describe("runExample()", () => {
  it("accepts what gives the JSON that it promises", async () => {
    expect(await complaints("add(1, 2) // => 3", `ask() // => { "a": [1] }`)).toEqual([]);
  });

  it("reports another value with the line it stands on", async () => {
    expect(await complaints("add(1, 2) // => 3", "add(2, 2) // => 5")).toEqual([
      "7 add(2, 2) gives 4, not 5",
    ]);
  });

  it("reports a value that JSON does not know", async () => {
    expect(await complaints("undefined // => null")).toEqual([
      "6 undefined gives undefined, not null",
    ]);
  });

  it("runs statements and imports in front, and expressions over several lines", async () => {
    const lines = [
      `import { twice as double } from "@walkaround/domain/talk/twice";`,
      "const four = double(2);",
      "add(",
      "  four,",
      "  1,",
      ") // => 5",
    ];
    expect(await complaints(...lines)).toEqual([]);
  });

  it("accepts the error that it promises, and no other", async () => {
    expect(await complaints("fail() // throws RangeError")).toEqual([]);
    expect(await complaints("fail() // throws TypeError")).toEqual([
      "6 fail() throws RangeError: too far, not a TypeError",
    ]);
    expect(await complaints("add(1, 1) // throws TypeError")).toEqual([
      "6 add(1, 1) gives 2, not a TypeError",
    ]);
  });

  it("reports an example that promises nothing, or is no code", async () => {
    expect(await complaints("add(1, 2);")).toEqual([
      "5 says of nothing what it gives (// => JSON)",
    ]);
    expect(await complaints("add(1, // => 3")).toHaveLength(1);
    expect(await complaints("add(1, 2) // => three")).toEqual([`6 "three" is not JSON`]);
  });
});

describe("exportedFunctions()", () => {
  it("gives a function the examples right above it, and those alone", () => {
    const text = `${documented("add", "add(1, 2) // => 3")}
      /** Says nothing. */
      export const next = (a: number) => a + 1;
      export const limit = 3;
      function inner() {}`;
    const found = exportedFunctions(parseCode("a.ts", text));
    expect(found.map(({ name, examples }) => [name, examples.length])).toEqual([
      ["add", 1],
      ["next", 0],
    ]);
  });
});

describe("the program", () => {
  let root = "";
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const run = () => {
    const program = new URL("check-docs.ts", import.meta.url).pathname;
    const { status, stdout } = spawnSync(execPath, [program, root], { encoding: "utf8" });
    return { status, lines: stdout.trimEnd().split("\n") };
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "docs-"));
    execFileSync("git", ["init", "-q"], { cwd: root });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it("exits 2 when there is nothing to run", () => {
    expect(run().status).toBe(2);
  });

  it("asks for no example on what only its own folder uses", () => {
    write("domain/src/talk/add.ts", documented("add", "add(1, 2) // => 3"));
    write("domain/src/talk/own.ts", "export function own() {}\n");
    write("domain/src/talk/sum.ts", `import { own } from "./own.ts";\nown();\n`);
    expect(run()).toEqual({ status: 0, lines: ["0 complaints about 1 examples"] });
  });

  it("reports a wrong example, and a public function without one", () => {
    write("domain/src/talk/add.ts", documented("add", "add(1, 2) // => 4"));
    write("server/src/cli.ts", `const { own } = await import("@walkaround/domain/talk/own");\n`);
    expect(run()).toEqual({
      status: 1,
      lines: [
        "domain/src/talk/add.ts:6 add(1, 2) gives 3, not 4",
        "domain/src/talk/own.ts:1 own() is used outside of its folder and has no @example above it",
        "2 complaints about 1 examples",
      ],
    });
  });
});
