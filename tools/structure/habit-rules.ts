// Habits that the compiler and the linter do not know: tests, scopes, comments.
import type { Node } from "oxc-parser";
import { calleePath, memberName, nodeRule } from "./find-in-code.ts";
import { type CodeFile, literalText, type PlacedNode } from "./parse-code.ts";
import { type Finding, type Rule, TEST_CODE, type Tree } from "./tree.ts";

const ALL = /^/;
const TESTS = new RegExp(`${TEST_CODE.source}|\\.test\\.`);

const MOCKERS = new Set(["vi", "vitest", "jest", "mock"]);
const MOCKS = new Set(["mock", "doMock", "unmock", "doUnmock", "hoisted", "module"]);

function moduleMock({ node }: PlacedNode): string | null {
  if (node.type !== "CallExpression") return null;
  const [object = "", name = "", ...rest] = calleePath(node.callee) ?? [];
  if (rest.length > 0 || !MOCKERS.has(object) || !MOCKS.has(name)) return null;
  return `mocks a module by ${object}.${name}; pass a fake in as an argument`;
}

const RUNNERS = new Set(["it", "test", "describe", "suite", "bench"]);
const SKIPS = new Set(["skip", "only", "todo", "fixme", "fail", "fails"]);
const CONDITIONS = new Set(["skipIf", "runIf"]);

function skippedTest({ node, parent }: PlacedNode): string | null {
  if (node.type === "CallExpression") return skipFromWithin(node.callee);
  if (node.type !== "MemberExpression") return null;
  const [runner = "", ...rest] = calleePath(node) ?? [];
  const name = rest.at(-1) ?? "";
  if (!RUNNERS.has(runner)) return null;
  if (SKIPS.has(name)) return `skips by ${runner}.${name}; a test runs or goes`;
  if (!CONDITIONS.has(name)) return null;
  return parent?.type === "CallExpression" && isNamedProgram(parent.arguments[0])
    ? null
    : `skips by ${runner}.${name}; only describe.skipIf(isMissing("program")) may`;
}

/** `xit(…)`, and a test that stops itself: `skip()`, `context.skip()`. */
function skipFromWithin(callee: Node): string | null {
  if (callee.type === "Identifier") {
    return /^((x|f)(it|test|describe)|skip)$/.test(callee.name)
      ? `skips by ${callee.name}(); a test runs or goes`
      : null;
  }
  const [root = ""] = calleePath(callee) ?? [];
  return memberName(callee) === "skip" && !RUNNERS.has(root)
    ? `skips by ${root}.skip(); a test runs or goes`
    : null;
}

/** `isMissing("redis-server")`: the one reason for a test not to run, named so that a person can mend it. */
function isNamedProgram(node: Node | undefined): boolean {
  return (
    node?.type === "CallExpression" &&
    node.callee.type === "Identifier" &&
    node.callee.name === "isMissing" &&
    literalText(node.arguments[0]) !== null
  );
}

function timidTitle({ node }: PlacedNode): string | null {
  if (node.type !== "CallExpression") return null;
  const [runner = ""] = calleePath(node.callee) ?? [];
  if (!RUNNERS.has(runner)) return null;
  const title = literalText(node.arguments[0]);
  return title !== null && /\bshould\b/i.test(title)
    ? `is titled "${title}"; say what happens, without "should"`
    : null;
}

/** What ties a story to markup or to the speed of a machine, in place of what a person sees. */
function blindStory({ node }: PlacedNode): string | null {
  if (node.type !== "CallExpression") return null;
  const name = memberName(node.callee);
  if (name === "getByTestId" || name === "waitForTimeout" || name === "$" || name === "$$") {
    return `calls ${name}(); find it by role and label, wait for what appears`;
  }
  const selector = name === "locator" ? literalText(node.arguments[0]) : null;
  return selector !== null && /[.#[]/.test(selector)
    ? `finds "${selector}"; find it by role and label`
    : null;
}

function scopeCast({ node }: PlacedNode, file: CodeFile): string | null {
  if (node.type !== "TSAsExpression" && node.type !== "TSTypeAssertion") return null;
  const start = node.typeAnnotation.start;
  const end = node.typeAnnotation.end;
  const casts = file.nodes.some(
    ({ node: inner }) =>
      inner.type === "Identifier" &&
      inner.start >= start &&
      inner.end <= end &&
      (inner.name === "DealershipScope" ||
        file.importedNames.get(inner.name)?.name === "DealershipScope"),
  );
  return casts
    ? "casts to DealershipScope; only the session gate and the job runner mint one"
    : null;
}

function mintedScope({ node, parent }: PlacedNode): string | null {
  return node.type === "ImportSpecifier" &&
    node.imported.type === "Identifier" &&
    node.imported.name === "mintScope" &&
    parent?.type === "ImportDeclaration"
    ? "imports mintScope; only platform may mint a DealershipScope"
    : null;
}

/** What builds or runs a statement in Kysely. `transaction` is not here: an operation opens its own. */
const STATEMENTS = new Set([
  ...[
    "selectFrom",
    "insertInto",
    "updateTable",
    "deleteFrom",
    "replaceInto",
    "mergeInto",
    "selectNoFrom",
  ],
]);

function statement({ node }: PlacedNode): string | null {
  if (node.type !== "CallExpression") return null;
  const name = memberName(node.callee);
  return name !== null && STATEMENTS.has(name)
    ? `builds a statement by .${name}(); move it to a *.queries.ts`
    : null;
}

const UNFINISHED = /\b(TODO|FIXME|XXX|HACK)\b/;
const SUPPRESSION =
  /@ts-(ignore|expect-error|nocheck)|biome-ignore|(eslint|oxlint)-disable|(c8|v8|istanbul) ignore/;

function commentRule(id: string, asks: string, pattern: RegExp): Rule {
  return {
    id,
    asks,
    *check(tree: Tree): Generator<Finding> {
      for (const { path, comments } of tree.code.values()) {
        for (const { line, text } of comments) yield* matches(path, line, text, pattern, asks);
      }
      for (const [path, text] of tree.texts) {
        if (!/\.(css|sql|sh|ya?ml)$|^\.ci\/run$/.test(path)) continue;
        yield* matches(path, 1, text, pattern, asks);
      }
    },
  };
}

function* matches(
  file: string,
  start: number,
  text: string,
  pattern: RegExp,
  asks: string,
): Generator<Finding> {
  for (const [offset, line] of text.split("\n").entries()) {
    const [found] = pattern.exec(line) ?? [];
    if (found) yield { file, line: start + offset, message: `says ${found}; ${asks}` };
  }
}

/** Places that exist on one machine only. */
const MACHINE_PATH = /(?<![\w.~-])\/(work|root|home|Users)\/[\w.-]+/;

function* machinePaths(tree: Tree): Generator<Finding> {
  for (const [path, text] of tree.texts) {
    if (path === "package-lock.json") continue;
    for (const [index, line] of text.split("\n").entries()) {
      const [found] = MACHINE_PATH.exec(line) ?? [];
      if (found)
        yield { file: path, line: index + 1, message: `names "${found}", a place on one machine` };
    }
  }
}

function* brokenFiles(tree: Tree): Generator<Finding> {
  for (const { path, broken } of tree.code.values()) {
    if (broken)
      yield { file: path, line: broken.line, message: `cannot be read: ${broken.message}` };
  }
}

export const habitRules: readonly Rule[] = [
  { id: "readable", asks: "every file of code can be parsed", check: brokenFiles },
  nodeRule({
    id: "no-module-mocks",
    asks: "no test replaces a module",
    files: ALL,
    find: moduleMock,
  }),
  nodeRule({
    id: "no-skipped-tests",
    asks: "no test is skipped, but by the name of a missing program",
    files: TESTS,
    find: skippedTest,
  }),
  nodeRule({
    id: "test-titles",
    asks: "a title says what happens",
    files: TESTS,
    find: timidTitle,
  }),
  nodeRule({
    id: "stories-by-role",
    asks: "a story finds things as people do: by role and label",
    files: /^e2e\//,
    find: blindStory,
  }),
  nodeRule({
    id: "scope-cast",
    asks: "only the session gate and the job runner cast to DealershipScope",
    files: ALL,
    except: /^server\/src\/platform\/(http\/session-gate\.ts$|jobs\/)/,
    find: scopeCast,
  }),
  nodeRule({
    id: "scope-mint",
    asks: "only platform imports mintScope",
    files: ALL,
    except: new RegExp(`${TEST_CODE.source}|^server/src/platform/(http|realtime|jobs)/`),
    find: mintedScope,
  }),
  nodeRule({
    id: "statements",
    asks: "only *.queries.ts and platform/db build statements",
    files: /^server\/src\//,
    except: new RegExp(`${TEST_CODE.source}|\\.queries\\.ts$|^server/src/platform/db/`),
    find: statement,
  }),
  commentRule("no-unfinished", "finish it, or open an issue", UNFINISHED),
  commentRule("no-suppressions", "mend what the check complains of", SUPPRESSION),
  { id: "machine-paths", asks: "no file names a place on one machine", check: machinePaths },
];
