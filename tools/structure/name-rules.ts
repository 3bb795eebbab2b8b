// Where files stand, what they are called, how long they may be.
import { basename, dirname } from "node:path/posix";
import { DOMAIN_FOLDERS } from "./import-rules.ts";
import { isCode } from "./parse-code.ts";
import type { Finding, Rule, Tree } from "./tree.ts";

const SOURCE = /^(contract|domain|server|web|tools|e2e|bench)\/.*\.(tsx?|mts|mjs|jsx?|css|sql)$/;
const TEST = /\.test\.tsx?$/;

const MAX_LINES = 400;
const MAX_TEST_LINES = 600;

const FORBIDDEN_NAME =
  /^(index|common|shared|const)$|^(.*-)?(utils?|helpers?|misc|types?|constants?)$/;

/** Endings that a file's name may carry before its extension. */
const KNOWN_ENDINGS = /\.(test|corpus\.test|queries|routes|jobs|policy|present|config)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Next.js gives these folder names a meaning: (group), [param], [...rest], @slot, _private. */
const NEXT_FOLDER = /^(\([a-z0-9-]+\)|\[(\.\.\.)?[a-z0-9-]+\]|@[a-z-]+|_[a-z-]+)$/;

const FEATURES = [
  "accounts",
  "training",
  "rubrics",
  "scenarios",
  "vehicles",
  "media",
  "content",
  "analytics",
  "monitoring",
] as const;

/** The folders that may stand in a folder; whatever else stands there has no place. */
const LAYOUT: readonly { readonly within: string; readonly allowed: readonly string[] }[] = [
  { within: "domain/src", allowed: DOMAIN_FOLDERS },
  {
    within: "server/src",
    allowed: ["cli.ts", "roles", "commands", "features", "platform", "testing"],
  },
  { within: "server/src/features", allowed: FEATURES },
  { within: "web/src", allowed: ["app", "features", "ui", "lib"] },
];

/** The first word of an operation. A new verb is fine when none of these says it. */
const VERBS = new Set(
  `accept add answer apply approve ask assign attach authenticate build cache calculate cancel change check
  choose clean clear close collect complete compress copy count create decide decode decline delete
  describe detect drop enqueue erase estimate expire export fetch fill find finish follow forget fork
  freeze generate get give grant group hide hold import index invite issue join judge keep leave let limit
  link list load lock make mark match measure merge mint move name notify offer open pair parse pause
  pick plan play post prepare process publish purge put queue rank read rebuild receive record redeem
  refuse register reject release remind remove rename render reopen repair replace reply report request
  reset resolve restore resume retry review revoke roll rotate run save schedule score scan search send
  serve set settle share show sign sort split start stop store submit suggest summarise sweep switch sync tag
  take tell track translate undo unlock update upload validate verify watch word write`.split(
    /\s+/,
  ),
);

const FEATURE_FILE = /^server\/src\/features\/([^/]+)\/(.+)$/;
const FEATURE_ENDING = /\.(queries|routes|jobs|policy|present)$/;

function stemOf(path: string): string {
  return basename(path).replace(/(\.d)?\.[a-z]+$/, "");
}

/** `name` of `name.queries.test.ts`. */
function nounOf(path: string): string {
  let stem = stemOf(path);
  while (KNOWN_ENDINGS.test(stem)) stem = stem.replace(KNOWN_ENDINGS, "");
  return stem;
}

function* sources(tree: Tree): Generator<string> {
  for (const path of tree.texts.keys()) {
    if (SOURCE.test(path)) yield path;
  }
}

function* badNames(tree: Tree): Generator<Finding> {
  for (const path of sources(tree)) {
    const noun = nounOf(path);
    if (!KEBAB.test(noun)) {
      yield { file: path, line: 1, message: `is called "${basename(path)}"; write kebab-case` };
    }
    for (const folder of dirname(path).split("/")) {
      if (KEBAB.test(folder) || (path.startsWith("web/src/app/") && NEXT_FOLDER.test(folder))) {
        continue;
      }
      yield { file: path, line: 1, message: `stands in "${folder}"; write kebab-case` };
    }
  }
}

function* drawers(tree: Tree): Generator<Finding> {
  for (const path of sources(tree)) {
    const names = [...dirname(path).split("/"), nounOf(path)];
    for (const name of names.filter((each) => FORBIDDEN_NAME.test(each))) {
      yield {
        file: path,
        line: 1,
        message: `"${name}" names a drawer; name the thing that is inside`,
      };
    }
  }
}

function* misplaced(tree: Tree): Generator<Finding> {
  for (const path of sources(tree)) {
    for (const { within, allowed } of LAYOUT) {
      if (!path.startsWith(`${within}/`)) continue;
      const [place = ""] = path.slice(within.length + 1).split("/");
      if (allowed.includes(place)) continue;
      yield {
        file: path,
        line: 1,
        message: `"${place}" has no place in ${within}; allowed are ${allowed.join(", ")}`,
      };
    }
  }
}

function isTrade(path: string): boolean {
  return FEATURE_ENDING.test(stemOf(path).replace(/(\.corpus)?\.test$/, ""));
}

function* foreignVocabulary(tree: Tree): Generator<Finding> {
  for (const path of sources(tree)) {
    const [, , file] = FEATURE_FILE.exec(path) ?? [];
    if (file === undefined) continue;
    if (file.includes("/")) {
      yield { file: path, line: 1, message: "stands in a folder of a feature; features are flat" };
      continue;
    }
    if (isTrade(path) || TEST.test(path)) continue;
    const [verb = "", ...nouns] = stemOf(path).split("-");
    if (nouns.length > 0 && VERBS.has(verb)) continue;
    yield {
      file: path,
      line: 1,
      message: `is no verb-noun.ts, nor .routes, .queries, .jobs, .policy or .present (verbs: tools/structure/name-rules.ts)`,
    };
  }
}

function* misnamedOperations(tree: Tree): Generator<Finding> {
  for (const [path, { exported }] of tree.code) {
    if (!FEATURE_FILE.test(path) || isTrade(path) || TEST.test(path)) continue;
    const name = stemOf(path).replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    if (exported.has(name)) continue;
    yield { file: path, line: 1, message: `does not export ${name}(), which its name promises` };
  }
}

function* tooLong(tree: Tree): Generator<Finding> {
  for (const path of sources(tree)) {
    const lines = (tree.texts.get(path) ?? "").replace(/\n$/, "").split("\n").length;
    const most = TEST.test(path) ? MAX_TEST_LINES : MAX_LINES;
    if (lines > most) {
      yield { file: path, line: most + 1, message: `has ${lines} lines; ${most} are allowed` };
    }
  }
}

const NEXT_DEFAULTS =
  /^web\/src\/app\/(.*\/)?(page|layout|not-found|error|global-error|loading|template|default)\.tsx$|^web\/src\/app\/(.*\/)?(manifest|robots|sitemap)\.ts$/;
/** Settings files, and the loaders that the web build calls. */
const TOOL_DEFAULTS = /\.config\.(ts|mts|mjs|js)$|^web\/[a-z-]+\.mjs$/;

function* defaultExports(tree: Tree): Generator<Finding> {
  for (const [path, { exported, nodes, lineAt }] of tree.code) {
    if (!exported.has("default") || NEXT_DEFAULTS.test(path) || TOOL_DEFAULTS.test(path)) continue;
    const at = nodes.find(({ node }) => node.type === "ExportDefaultDeclaration")?.node.start ?? 0;
    yield { file: path, line: lineAt(at), message: "exports a default; export names only" };
  }
}

function* barrels(tree: Tree): Generator<Finding> {
  for (const [path, { nodes, lineAt }] of tree.code) {
    if (!isCode(path)) continue;
    const [program] = nodes;
    if (program?.node.type !== "Program" || program.node.body.length === 0) continue;
    const passesOn = program.node.body.every(
      (each) =>
        each.type === "ExportAllDeclaration" ||
        (each.type === "ExportNamedDeclaration" && each.source !== null),
    );
    const star = program.node.body.find((each) => each.type === "ExportAllDeclaration");
    if (!passesOn && !star) continue;
    yield {
      file: path,
      line: lineAt(star?.start ?? 0),
      message: "passes on what other files export; import from those files",
    };
  }
}

export const nameRules: readonly Rule[] = [
  { id: "file-name", asks: "files and folders are kebab-case", check: badNames },
  {
    id: "no-drawers",
    asks: "no utils, helpers, common, misc, types, constants, index",
    check: drawers,
  },
  { id: "layout", asks: "every folder has its place", check: misplaced },
  {
    id: "feature-vocabulary",
    asks: "a feature holds verb-noun.ts and the closed list of endings",
    check: foreignVocabulary,
  },
  {
    id: "operation-name",
    asks: "an operation exports the function that its file is named after",
    check: misnamedOperations,
  },
  {
    id: "file-length",
    asks: `a source file has at most ${MAX_LINES} lines, a test ${MAX_TEST_LINES}`,
    check: tooLong,
  },
  {
    id: "named-exports",
    asks: "named exports only, except where Next.js or a tool wants a default",
    check: defaultExports,
  },
  { id: "no-barrels", asks: "no file only passes on the exports of others", check: barrels },
];
