// The catalogues of the web app: the same keys and holes in every language, none missing, none left over. What
// comes on demand lies beside the rest of its language: `en.later.json` belongs to `en.json`.
import type { Node } from "oxc-parser";
import { calleePath } from "./find-in-code.ts";
import { holesOf } from "./message-holes.ts";
import { type CodeFile, literalText } from "./parse-code.ts";
import type { Finding, Rule, Tree } from "./tree.ts";

const FOLDER = "web/messages/";
const FIRST = `${FOLDER}en.json`;

type Messages = ReadonlyMap<string, string>;

/** `shell.skip` -> its text, for every text of a catalogue. */
function flatten(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (typeof value === "string") into.set(path, value);
  else if (value && typeof value === "object") {
    for (const [key, child] of Object.entries(value)) {
      flatten(child, path === "" ? key : `${path}.${key}`, into);
    }
  }
  return into;
}

const LATER = /\.later\.json$/;

/** Every text of a language, under the name of its first file. */
function catalogues(tree: Tree): Map<string, Messages> {
  const found = new Map<string, Map<string, string>>();
  for (const [path, text] of tree.texts) {
    if (!path.startsWith(FOLDER) || !path.endsWith(".json")) continue;
    const language = path.replace(LATER, ".json");
    found.set(language, flatten(JSON.parse(text), "", found.get(language) ?? new Map()));
  }
  return found;
}

function lineOf(tree: Tree, file: string, key: string): number {
  const last = key.split(".").at(-1);
  const lines = (tree.texts.get(file) ?? "").split("\n");
  return Math.max(1, lines.findIndex((line) => line.includes(`"${last}":`)) + 1);
}

function* unequal(tree: Tree): Generator<Finding> {
  const all = catalogues(tree);
  const first = all.get(FIRST) ?? new Map<string, string>();
  for (const [file, messages] of all) {
    if (file === FIRST) continue;
    for (const [key, text] of first) {
      const own = messages.get(key);
      if (own === undefined) {
        yield { file, line: 1, message: `lacks "${key}", which ${FIRST} has` };
      } else if (own.trim() === "") {
        yield { file, line: lineOf(tree, file, key), message: `"${key}" is empty` };
      } else if (holesOf(own) !== holesOf(text)) {
        yield {
          file,
          line: lineOf(tree, file, key),
          message: `"${key}" takes "${holesOf(own)}"; in ${FIRST} it takes "${holesOf(text)}"`,
        };
      }
    }
    for (const key of messages.keys()) {
      if (first.has(key)) continue;
      yield { file, line: lineOf(tree, file, key), message: `has "${key}", which ${FIRST} lacks` };
    }
  }
}

/** A use of the catalogue: the whole key, or what is known of it. */
type Use =
  | { readonly kind: "key"; readonly key: string; readonly line: number }
  | { readonly kind: "start"; readonly start: string; readonly end: string; readonly line: number }
  | { readonly kind: "open"; readonly within: string };

const WAYS = new Set(["rich", "markup", "has", "raw"]);

type Translator = {
  readonly name: string;
  readonly namespace: string;
  /** The function that it is declared in, as offsets: a file may have a `t` in each component. */
  readonly start: number;
  readonly end: number;
};

/** Every `const t = useTranslations("shell")` of a file. */
function translatorsOf({ nodes, text }: CodeFile): Translator[] {
  const functions = nodes.filter(({ node }) => "body" in node && node.type.includes("Function"));
  return nodes.flatMap(({ node }) => {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") return [];
    if (node.init?.type !== "CallExpression") return [];
    const maker = calleePath(node.init.callee)?.at(-1);
    if (maker !== "useTranslations" && maker !== "createTranslator") return [];
    const around = functions.filter(
      ({ node: each }) => each.start <= node.start && node.end <= each.end,
    );
    const { start, end } = around.at(-1)?.node ?? { start: 0, end: text.length };
    return [
      { name: node.id.name, namespace: literalText(node.init.arguments[0]) ?? "", start, end },
    ];
  });
}

function usesOf(file: CodeFile): Use[] {
  const translators = translatorsOf(file);
  const uses: Use[] = [];
  for (const { node } of file.nodes) {
    if (node.type !== "CallExpression") continue;
    const [name = "", way, ...rest] = calleePath(node.callee) ?? [];
    if (rest.length > 0 || (way !== undefined && !WAYS.has(way))) continue;
    const inReach = translators.filter(
      (each) => each.name === name && each.start <= node.start && node.end <= each.end,
    );
    const nearest = inReach.at(-1);
    if (!nearest) continue;
    for (const argument of branches(node.arguments[0])) {
      uses.push(useOf(argument, nearest.namespace, file.lineAt(node.start)));
    }
  }
  return uses;
}

/** Both sides of `a ? "x" : "y"`. */
function branches(node: Node | undefined): (Node | undefined)[] {
  return node?.type === "ConditionalExpression"
    ? [...branches(node.consequent), ...branches(node.alternate)]
    : [node];
}

function useOf(argument: Node | undefined, namespace: string, line: number): Use {
  const within = namespace === "" ? "" : `${namespace}.`;
  const text = literalText(argument);
  if (text !== null) return { kind: "key", key: within + text, line };
  if (argument?.type === "TemplateLiteral") {
    const start = within + (argument.quasis[0]?.value.raw ?? "");
    return { kind: "start", start, end: argument.quasis.at(-1)?.value.raw ?? "", line };
  }
  return { kind: "open", within };
}

function* missing(tree: Tree): Generator<Finding> {
  const keys = [...(catalogues(tree).get(FIRST) ?? new Map<string, string>()).keys()];
  const known = new Set(keys);
  for (const file of tree.code.values()) {
    if (!file.path.startsWith("web/src/")) continue;
    for (const use of usesOf(file)) {
      if (use.kind === "key" && !known.has(use.key)) {
        yield {
          file: file.path,
          line: use.line,
          message: `asks for "${use.key}", which ${FIRST} lacks`,
        };
      }
      if (use.kind === "start" && !keys.some((key) => fits(key, use))) {
        const { start, end, line } = use;
        yield {
          file: file.path,
          line,
          message: `asks for "${start}…${end}", which ${FIRST} lacks`,
        };
      }
    }
  }
}

function fits(key: string, { start, end }: { start: string; end: string }): boolean {
  return key.length > start.length + end.length && key.startsWith(start) && key.endsWith(end);
}

/** What code says in strings and as names of properties: an open use may ask for any of it. */
function saidIn(tree: Tree): Set<string> {
  const said = new Set<string>();
  for (const { path, nodes } of tree.code.values()) {
    if (!/^(web|contract|domain)\/src\//.test(path)) continue;
    for (const { node } of nodes) {
      const text = literalText(node);
      if (text !== null) said.add(text);
      if (node.type === "Property" && node.key.type === "Identifier") said.add(node.key.name);
    }
  }
  return said;
}

function* unused(tree: Tree): Generator<Finding> {
  const uses = [...tree.code.values()]
    .filter(({ path }) => path.startsWith("web/src/"))
    .flatMap(usesOf);
  const said = saidIn(tree);
  for (const key of (catalogues(tree).get(FIRST) ?? new Map<string, string>()).keys()) {
    const isUsed = uses.some((use) => {
      if (use.kind === "key") return use.key === key;
      if (use.kind === "start") return fits(key, use);
      return key.startsWith(use.within) && said.has(key.slice(use.within.length));
    });
    if (isUsed) continue;
    yield { file: FIRST, line: lineOf(tree, FIRST, key), message: `"${key}" is used nowhere` };
  }
}

export const catalogueRules: readonly Rule[] = [
  {
    id: "catalogue-equal",
    asks: "every catalogue has the same keys and holes",
    check: unequal,
  },
  { id: "catalogue-missing", asks: "every text that code asks for exists", check: missing },
  { id: "catalogue-unused", asks: "every text is asked for", check: unused },
];
