import type { Node } from "oxc-parser";
import type { CodeFile, PlacedNode } from "./parse-code.ts";
import type { Finding, Rule, Tree } from "./tree.ts";

export type NodeRule = {
  readonly id: string;
  readonly asks: string;
  readonly files: RegExp;
  readonly except?: RegExp;
  /** What is wrong with this node, or null. */
  readonly find: (placed: PlacedNode, file: CodeFile) => string | null;
};

/** A rule that looks at one node of the syntax tree at a time. */
export function nodeRule({ id, asks, files, except, find }: NodeRule): Rule {
  return {
    id,
    asks,
    *check(tree: Tree): Generator<Finding> {
      for (const [path, file] of tree.code) {
        if (!files.test(path) || except?.test(path)) continue;
        for (const placed of file.nodes) {
          const message = find(placed, file);
          if (message !== null) yield { file: path, line: file.lineAt(placed.node.start), message };
        }
      }
    },
  };
}

/** `b` of `a.b` and of `a["b"]`. */
export function memberName(node: Node): string | null {
  if (node.type !== "MemberExpression") return null;
  if (!node.computed) return node.property.name;
  return node.property.type === "Literal" && typeof node.property.value === "string"
    ? node.property.value
    : null;
}

/** `["vi", "mock"]` of the callee in `vi.mock(…)`; null when it does not start with a plain name. */
export function calleePath(node: Node): string[] | null {
  if (node.type === "Identifier") return [node.name];
  if (node.type === "CallExpression") return calleePath(node.callee);
  if (node.type !== "MemberExpression") return null;
  const before = calleePath(node.object);
  const name = memberName(node);
  return before && name !== null ? [...before, name] : null;
}

/** Whether an identifier stands for a value here, not for a property, a key or a type. */
export function isReference({ node, parent }: PlacedNode): boolean {
  if (node.type !== "Identifier" || parent === null) return false;
  switch (parent.type) {
    case "MemberExpression":
      return parent.object === node || parent.computed;
    case "Property":
      return parent.value === node || parent.computed;
    case "MethodDefinition":
    case "PropertyDefinition":
      return parent.value === node || parent.computed;
    case "ExportSpecifier":
    case "ImportSpecifier":
    case "LabeledStatement":
      return false;
    default:
      return !parent.type.startsWith("TS") || parent.type === "TSAsExpression";
  }
}
