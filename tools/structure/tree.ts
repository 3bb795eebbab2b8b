// What the rules look at: every file of the checkout, the code among them parsed once.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CodeFile, isCode, parseCode } from "./parse-code.ts";

export type Violation = {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
};

export type Finding = { readonly file: string; readonly line: number; readonly message: string };

export type Rule = {
  readonly id: string;
  /** What the rule asks for, in one line. */
  readonly asks: string;
  readonly check: (tree: Tree) => Iterable<Finding>;
};

export type Tree = {
  /** Path from the root, with slashes, to text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly code: ReadonlyMap<string, CodeFile>;
};

/** Test files and what only they may load. */
export const TEST_CODE = /\.test\.tsx?$|^server\/src\/(platform\/)?testing\/|^e2e\//;

const TEXT_FILE = /\.(tsx?|mts|cts|jsx?|mjs|cjs|css|sql|json|md|sh|ya?ml|html)$|^\.ci\/run$/;

export function plantTree(texts: ReadonlyMap<string, string>): Tree {
  const code = new Map<string, CodeFile>();
  for (const [path, text] of texts) {
    if (isCode(path)) code.set(path, parseCode(path, text));
  }
  return { texts, code };
}

/** What git tracks, and what it does not know yet but would not ignore. */
export function readTree(root: string): Tree {
  const listed = execFileSync(
    "git",
    // A checkout may belong to another user than the one who checks it: in a container, say.
    ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const texts = new Map<string, string>();
  for (const path of new Set(
    listed
      .split("\0")
      .filter((name) => name !== "")
      .sort(),
  )) {
    const file = join(root, path);
    if (!existsSync(file)) continue;
    texts.set(path, TEXT_FILE.test(path) ? readFileSync(file, "utf8") : "");
  }
  return plantTree(texts);
}

export function checkTree(tree: Tree, rules: readonly Rule[]): Violation[] {
  const violations: Violation[] = [];
  for (const { id, check } of rules) {
    for (const finding of check(tree)) violations.push({ ...finding, rule: id });
  }
  return violations.sort((left, right) => compare(left.file, right.file) || left.line - right.line);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
