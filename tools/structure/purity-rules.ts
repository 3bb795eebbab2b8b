// What a pure rule must not touch, and who reads the environment.
import type { Node } from "oxc-parser";
import { isReference, memberName, nodeRule } from "./find-in-code.ts";
import type { CodeFile, PlacedNode } from "./parse-code.ts";
import { type Rule, TEST_CODE } from "./tree.ts";

const WORLD = new Set([
  ...["performance", "crypto", "globalThis", "process", "console", "fetch", "navigator", "window"],
  ...[
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "Temporal",
    "eval",
    "Function",
  ],
]);

/** Their answer depends on the machine's language, time zone or ICU version. */
const OF_THE_MACHINE = new Set([
  ...["toLocaleString", "toLocaleDateString", "toLocaleTimeString", "localeCompare"],
  ...["toLocaleLowerCase", "toLocaleUpperCase"],
  ...[
    "getTimezoneOffset",
    "getHours",
    "getMinutes",
    "getDay",
    "getDate",
    "getMonth",
    "getFullYear",
  ],
]);

function isNamed(node: Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function impurity(placed: PlacedNode, file: CodeFile): string | null {
  const { node } = placed;
  if (node.type === "MetaProperty") return "uses import.meta; a rule does not know where it runs";
  if (node.type === "Identifier") {
    return WORLD.has(node.name) && !file.bound.has(node.name) && isReference(placed)
      ? `uses ${node.name}; the caller passes in what a rule needs`
      : null;
  }
  if (node.type === "NewExpression" && isNamed(node.callee, "Date")) {
    return node.arguments.length === 0
      ? "reads the clock by new Date(); take the time as an argument"
      : null;
  }
  if (node.type === "CallExpression" && isNamed(node.callee, "Date")) {
    return "reads the clock by Date(); take the time as an argument";
  }
  if (node.type !== "MemberExpression") return null;
  const name = memberName(node);
  if (name === null) return null;
  if (isNamed(node.object, "Math") && name === "random") {
    return "throws dice by Math.random; take a seed as an argument";
  }
  if (isNamed(node.object, "Date") && name === "now") {
    return "reads the clock by Date.now; take the time as an argument";
  }
  if (isNamed(node.object, "Intl")) return `uses Intl.${name}, which depends on the machine`;
  return OF_THE_MACHINE.has(name) ? `uses ${name}(), which depends on the machine` : null;
}

/** The names under which this file knows `process`. */
function isProcess(node: Node, file: CodeFile): boolean {
  if (node.type === "MemberExpression") {
    return isNamed(node.object, "globalThis") && memberName(node) === "process";
  }
  if (node.type !== "Identifier") return false;
  const imported = file.importedNames.get(node.name);
  return imported === undefined
    ? node.name === "process"
    : /^(node:)?process$/.test(imported.specifier) && imported.name !== "env";
}

function environmentRead(placed: PlacedNode, file: CodeFile): string | null {
  const { node, parent } = placed;
  const says = "reads the environment; only server/src/platform/config.ts does";
  if (node.type === "MemberExpression" && memberName(node) === "env") {
    const isEnvironment = isProcess(node.object, file) || node.object.type === "MetaProperty";
    if (!isEnvironment) return null;
    return file.path.startsWith("web/") && isPublicName(parent) ? null : says;
  }
  if (node.type === "ImportSpecifier" && isNamed(node.imported, "env")) {
    return parent?.type === "ImportDeclaration" && /^(node:)?process$/.test(parent.source.value)
      ? says
      : null;
  }
  if (node.type === "VariableDeclarator" && node.init && isProcess(node.init, file)) {
    return node.id.type === "ObjectPattern" &&
      node.id.properties.some((each) => each.type === "Property" && isNamed(each.key, "env"))
      ? says
      : null;
  }
  return null;
}

/** The bundler replaces these by their text; everything else does not exist in a browser. */
function isPublicName(node: Node | null): boolean {
  const name = node && memberName(node);
  return name === "NODE_ENV" || (name?.startsWith("NEXT_PUBLIC_") ?? false);
}

export const purityRules: readonly Rule[] = [
  nodeRule({
    id: "domain-purity",
    asks: "domain has no clock, no dice, no globals of a machine",
    files: /^domain\/src\//,
    except: TEST_CODE,
    find: impurity,
  }),
  nodeRule({
    id: "environment",
    asks: "only platform/config.ts reads process.env; web knows NODE_ENV and NEXT_PUBLIC_* alone",
    files: /^(contract|domain|server|web)\//,
    except: new RegExp(`${TEST_CODE.source}|^server/src/platform/config\\.ts$`),
    find: environmentRead,
  }),
];
