import { isBuiltin } from "node:module";
import { posix } from "node:path";
import type { Import } from "./parse-code.ts";
import type { Tree } from "./tree.ts";

export const WORKSPACES = ["contract", "domain", "server", "web"] as const;

/**
 * What an import names, as one string that a rule can match: the path of a file of ours, `npm:name`,
 * `node:name`, or `missing:specifier` when it names nothing.
 */
export function resolveImport(
  tree: Tree,
  from: string,
  { specifier, kind }: Import,
): string | null {
  if (specifier.startsWith(".")) {
    const path = posix.join(posix.dirname(from), specifier);
    if (tree.texts.has(path)) return path;
    return kind === "path" ? null : `missing:${specifier}`;
  }
  if (kind === "path") return null;
  if (isBuiltin(specifier)) return `node:${specifier.replace(/^node:/, "")}`;
  const [, workspace, rest] = /^@walkaround\/([^/]+)\/?(.*)$/.exec(specifier) ?? [];
  if (workspace === undefined) return `npm:${specifier}`;
  const path = `${workspace}/src/${rest}.ts`;
  // A wall is a wall even where no file stands behind it.
  return tree.texts.has(path) || !isOpen(workspace) ? path : `missing:${specifier}`;
}

/** Workspaces whose files have names outside of them; the others export nothing. */
export function isOpen(workspace: string): boolean {
  return workspace === "contract" || workspace === "domain";
}

export function workspaceOf(path: string): string | null {
  const [first = ""] = path.split("/");
  return WORKSPACES.find((name) => name === first) ?? null;
}

export type Edge = {
  readonly from: string;
  readonly to: string;
  readonly import: Import;
};

const known = new WeakMap<Tree, readonly Edge[]>();

/** Every import of the tree with what it names. */
export function edgesOf(tree: Tree): readonly Edge[] {
  const before = known.get(tree);
  if (before) return before;
  const edges: Edge[] = [];
  for (const { path, imports } of tree.code.values()) {
    for (const each of imports) {
      const to = resolveImport(tree, path, each);
      if (to !== null) edges.push({ from: path, to, import: each });
    }
  }
  known.set(tree, edges);
  return edges;
}
