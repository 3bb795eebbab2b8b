import { edgesOf } from "./resolve-import.ts";
import type { Finding, Rule, Tree } from "./tree.ts";

type Link = { readonly to: string; readonly file: string; readonly line: number };

/** Files, or whole features, and what they import. */
function graphOf(tree: Tree, place: (path: string) => string | null): Map<string, Link[]> {
  const graph = new Map<string, Link[]>();
  for (const { from, to, import: each } of edgesOf(tree)) {
    if (each.kind === "path" || !tree.code.has(to)) continue;
    const origin = place(from);
    const target = place(to);
    if (origin === null || target === null || (origin === target && from !== to)) continue;
    const links = graph.get(origin) ?? [];
    links.push({ to: target, file: from, line: each.line });
    graph.set(origin, links);
  }
  return graph;
}

/** Each set of nodes that reach one another is reported once, by the shortest way round it. */
function* findCycles(
  graph: ReadonlyMap<string, readonly Link[]>,
): Generator<{ way: string[]; at: Link }> {
  const reported = new Set<string>();
  for (const start of [...graph.keys()].sort()) {
    if (reported.has(start)) continue;
    const way = shortestWayBack(graph, start);
    if (!way) continue;
    for (const node of way.nodes) reported.add(node);
    yield { way: [...way.nodes, start], at: way.first };
  }
}

function shortestWayBack(
  graph: ReadonlyMap<string, readonly Link[]>,
  start: string,
): { nodes: string[]; first: Link } | null {
  const cameFrom = new Map<string, string | null>();
  const queue = [start];
  for (const node of queue) {
    for (const link of graph.get(node) ?? []) {
      if (link.to === start) return tellWay(graph, cameFrom, start, node);
      if (cameFrom.has(link.to)) continue;
      cameFrom.set(link.to, node);
      queue.push(link.to);
    }
  }
  return null;
}

function tellWay(
  graph: ReadonlyMap<string, readonly Link[]>,
  cameFrom: ReadonlyMap<string, string | null>,
  start: string,
  last: string,
): { nodes: string[]; first: Link } | null {
  const nodes = [last];
  for (let node = last; node !== start; ) {
    node = cameFrom.get(node) ?? start;
    nodes.unshift(node);
  }
  const second = nodes[1] ?? start;
  const first = graph.get(start)?.find((link) => link.to === second);
  return first ? { nodes, first } : null;
}

function rule(id: string, asks: string, place: (path: string) => string | null): Rule {
  return {
    id,
    asks,
    *check(tree): Generator<Finding> {
      for (const { way, at } of findCycles(graphOf(tree, place))) {
        yield { file: at.file, line: at.line, message: `closes a circle: ${way.join(" -> ")}` };
      }
    },
  };
}

export const cycleRules: readonly Rule[] = [
  rule("file-cycles", "no file reaches itself by imports", (path) => path),
  rule("feature-cycles", "no feature reaches itself through another", (path) => {
    const [, feature] = /^((?:server|web)\/src\/features\/[^/]+)\//.exec(path) ?? [];
    return feature ?? null;
  }),
];
