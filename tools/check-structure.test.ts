import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execPath } from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RULES } from "./check-structure.ts";
import { holesOf } from "./structure/message-holes.ts";
import { isCode } from "./structure/parse-code.ts";
import { CLEAN } from "./structure/planted/clean-tree.ts";
import { CODE_PLANTS } from "./structure/planted/code-plants.ts";
import { IMPORT_PLANTS } from "./structure/planted/import-plants.ts";
import { NAME_PLANTS } from "./structure/planted/name-plants.ts";
import { PAPER_PLANTS } from "./structure/planted/paper-plants.ts";
import { checkTree, plantTree, type Violation } from "./structure/tree.ts";

const PLANTED = { ...IMPORT_PLANTS, ...NAME_PLANTS, ...CODE_PLANTS, ...PAPER_PLANTS };

function check(files: Readonly<Record<string, string>>): Violation[] {
  return checkTree(plantTree(new Map(Object.entries({ ...CLEAN, ...files }))), RULES);
}

describe("the rules", () => {
  it("are content with a clean tree", () => {
    expect(check({})).toEqual([]);
  });

  it("each have a planted violation, and an id of their own", () => {
    const ids = RULES.map(({ id }) => id);
    expect(Object.keys(PLANTED).sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    for (const plants of Object.values(PLANTED)) expect(plants.length).toBeGreaterThan(0);
  });

  const plants = Object.entries(PLANTED).flatMap(([rule, all]) =>
    all.map((each) => ({ rule, ...each })),
  );
  it.each(plants)("$rule reports $title, and no other rule does", ({ rule, files }) => {
    const violations = check(files);
    expect(new Set(violations.map((each) => each.rule))).toEqual(new Set([rule]));
  });
});

describe("a violation", () => {
  it("names the line of the import", () => {
    const [violation] = check({
      "domain/src/coaching/score.ts": `// Why.\n\nimport { chunk } from "lodash";\n`,
    });
    expect(violation).toEqual({
      file: "domain/src/coaching/score.ts",
      line: 3,
      rule: "domain-wall",
      message: `imports "lodash"; domain imports nothing but domain`,
    });
  });

  it("tells the way round a circle", () => {
    const [violation] = check({
      "domain/src/talk/ask.ts": `import "./find.ts";\n`,
      "domain/src/talk/find.ts": `import "./money.ts";\n`,
      "domain/src/talk/money.ts": `import "./ask.ts";\n`,
    });
    expect(violation?.message).toContain(
      "domain/src/talk/ask.ts -> domain/src/talk/find.ts -> domain/src/talk/money.ts -> domain/src/talk/ask.ts",
    );
  });
});

describe("the catalogue rules", () => {
  it("know which of two translators a component calls", () => {
    expect(
      check({
        "web/src/features/shell/frame.tsx": `
          export function Frame() { const t = useTranslations(); return t("shell.go"); }
          export function Side() { const t = useTranslations("shell"); return [1].map(() => t("go")); }`,
      }),
    ).toEqual([]);
  });

  it("tell the holes of a message from the text of its branches", () => {
    expect(holesOf("{count, plural, one {one thing} other {# for {name}}} in <b>{place}</b>")).toBe(
      "<b> count name place",
    );
  });
});

describe("the program", () => {
  let root = "";
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const run = () => {
    const program = new URL("check-structure.ts", import.meta.url).pathname;
    return spawnSync(execPath, [program, root], { encoding: "utf8" });
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "structure-"));
    execFileSync("git", ["init", "-q"], { cwd: root });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it("refuses to judge a folder without code", () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain("Found no code");
  });

  it("exits 0 for a clean tree, whether git tracks its files or not", () => {
    for (const [path, text] of Object.entries(CLEAN)) write(path, text);
    execFileSync("git", ["add", "domain"], { cwd: root });
    const { status, stdout } = run();
    expect(stdout).toBe(
      `0 violations of ${RULES.length} rules in ${Object.keys(CLEAN).filter(isCode).length} files of code\n`,
    );
    expect(status).toBe(0);
  });

  it("exits 1 with a line for each violation, and leaves out what git ignores", () => {
    write(".gitignore", "out/\n");
    write("web/out/made.ts", `import "../../server/src/cli.ts";\n`);
    write("domain/src/talk/money.ts", `\nimport "node:fs";\n`);
    const { status, stdout } = run();
    expect(stdout).toMatch(
      /^domain\/src\/talk\/money\.ts:2 domain-wall imports "node:fs"; .+\n1 viol/,
    );
    expect(status).toBe(1);
  });
});
