// Runs every @example in domain, and asks for one on each function that is used outside of its folder.
import { dirname, join } from "node:path";
import { argv, exit, stderr, stdout } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { allExamples, exportedFunctions } from "./docs/read-examples.ts";
import { runExample } from "./docs/run-example.ts";
import type { CodeFile } from "./structure/parse-code.ts";
import { resolveImport } from "./structure/resolve-import.ts";
import { type Finding, readTree, TEST_CODE, type Tree } from "./structure/tree.ts";

const DOMAIN = /^domain\/src\/[^/]+\//;

/** `path#name` of everything in domain that a file of another folder takes, tests aside. */
export function publicNames(tree: Tree): Set<string> {
  const names = new Set<string>();
  for (const file of tree.code.values()) {
    if (TEST_CODE.test(file.path)) continue;
    for (const { specifier, name } of takenBy(file)) {
      const to = resolveImport(tree, file.path, {
        specifier,
        line: 0,
        kind: "import",
        isType: false,
      });
      if (to !== null && DOMAIN.test(to) && dirname(to) !== dirname(file.path)) {
        names.add(`${to}#${name}`);
      }
    }
  }
  return names;
}

/** Static imports, and `const { name } = await import("…")`. */
function takenBy(file: CodeFile): { specifier: string; name: string }[] {
  const taken = [...file.importedNames.values()];
  for (const { node } of file.nodes) {
    if (node.type !== "VariableDeclarator" || node.init?.type !== "AwaitExpression") continue;
    const { argument } = node.init;
    if (argument.type !== "ImportExpression" || argument.source.type !== "Literal") continue;
    if (node.id.type !== "ObjectPattern") continue;
    for (const property of node.id.properties) {
      if (property.type !== "Property" || property.key.type !== "Identifier") continue;
      taken.push({ specifier: String(argument.source.value), name: property.key.name });
    }
  }
  return taken;
}

function* undocumented(tree: Tree): Generator<Finding> {
  const names = publicNames(tree);
  for (const file of tree.code.values()) {
    if (!DOMAIN.test(file.path) || TEST_CODE.test(file.path)) continue;
    for (const { name, line, examples } of exportedFunctions(file)) {
      if (examples.length > 0 || !names.has(`${file.path}#${name}`)) continue;
      const message = `${name}() is used outside of its folder and has no @example above it`;
      yield { file: file.path, line, message };
    }
  }
}

async function runAll(root: string, tree: Tree): Promise<{ findings: Finding[]; run: number }> {
  const findings: Finding[] = [];
  let run = 0;
  const open = (path: string) => import(pathToFileURL(join(root, path)).href);
  const load = (specifier: string) =>
    open(specifier.replace(/^@walkaround\/domain\/(.+)$/, "domain/src/$1.ts"));
  for (const { path, text } of tree.code.values()) {
    if (!DOMAIN.test(path) || TEST_CODE.test(path)) continue;
    for (const example of allExamples(text)) {
      run += 1;
      for (const failure of await runExample(example, await open(path), load)) {
        findings.push({ file: path, ...failure });
      }
    }
  }
  return { findings, run };
}

if (import.meta.main) {
  const root = argv[2] ?? fileURLToPath(new URL("..", import.meta.url));
  const tree = readTree(root);
  const { findings, run } = await runAll(root, tree);
  if (run === 0) {
    stderr.write(`Found no example in "${join(root, "domain")}"\n`);
    exit(2);
  }
  findings.push(...undocumented(tree));
  for (const { file, line, message } of findings) stdout.write(`${file}:${line} ${message}\n`);
  stdout.write(`${findings.length} complaints about ${run} examples\n`);
  exit(findings.length > 0 ? 1 : 0);
}
