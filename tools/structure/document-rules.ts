// The papers around the code: manifests that keep the walls, documents short enough to be read.
import { WORKSPACES } from "./resolve-import.ts";
import type { Finding, Rule, Tree } from "./tree.ts";

const MAY_DEPEND: Readonly<Record<string, RegExp>> = {
  domain: /^(?!)/,
  contract: /^typebox$/,
  server: /^(?!next$|react|@walkaround\/)/,
  web: /^(?!fastify|kysely|postgres$|better-auth$|@walkaround\/)/,
};
type Manifest = Partial<
  Record<"dependencies" | "devDependencies" | "exports", Record<string, string>>
>;

const CLOSED = new Set(["server", "web"]);

function* leakyManifests(tree: Tree): Generator<Finding> {
  for (const workspace of WORKSPACES) {
    const file = `${workspace}/package.json`;
    const text = tree.texts.get(file);
    if (text === undefined) continue;
    const manifest: Manifest = JSON.parse(text);
    const depends = [manifest.dependencies, manifest.devDependencies].flatMap((names) =>
      Object.keys(names ?? {}),
    );
    for (const name of depends.filter((each) => !MAY_DEPEND[workspace]?.test(each))) {
      yield { file, line: 1, message: `depends on "${name}", which ${workspace} may not` };
    }
    const opened = Object.keys(manifest.exports ?? { ".": true });
    if (CLOSED.has(workspace) && opened.length > 0) {
      yield {
        file,
        line: 1,
        message: `exports ${opened.join(", ")}; nothing imports ${workspace}`,
      };
    }
  }
}

const LENGTHS: readonly { readonly files: RegExp; readonly most: number }[] = [
  { files: /^AGENTS\.md$/, most: 99 },
  { files: /^docs\/(decisions|policies)\/[^/]+\.md$/, most: 40 },
];

function* longPapers(tree: Tree): Generator<Finding> {
  for (const [file, text] of tree.texts) {
    const limit = LENGTHS.find(({ files }) => files.test(file));
    const lines = text.replace(/\n$/, "").split("\n").length;
    if (limit && lines > limit.most) {
      yield {
        file,
        line: limit.most + 1,
        message: `has ${lines} lines; ${limit.most} are allowed`,
      };
    }
  }
}

const DECISION_PARTS = ["## Context", "## Decision", "## Consequences"] as const;

function* shapelessDecisions(tree: Tree): Generator<Finding> {
  const numbers = new Map<string, string>();
  for (const [file, text] of tree.texts) {
    const [, name] = /^docs\/decisions\/(.+)$/.exec(file) ?? [];
    if (name === undefined) continue;
    const [, number] = /^(\d{4})-[a-z0-9-]+\.md$/.exec(name) ?? [];
    if (number === undefined) {
      yield { file, line: 1, message: `is called "${name}"; write NNNN-title.md` };
      continue;
    }
    const before = numbers.get(number);
    if (before) yield { file, line: 1, message: `has the number of ${before}` };
    numbers.set(number, file);
    const lines = text.split("\n");
    for (const part of DECISION_PARTS.filter((each) => !lines.includes(each))) {
      yield { file, line: 1, message: `lacks "${part}"` };
    }
  }
}

function* unknownMigrations(tree: Tree): Generator<Finding> {
  const numbers = new Map<string, string>();
  for (const file of tree.texts.keys()) {
    const [, name] = /^server\/migrations\/(.+)$/.exec(file) ?? [];
    if (name === undefined) continue;
    const [, number] = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name) ?? [];
    if (number === undefined) {
      yield { file, line: 1, message: `is called "${name}"; write NNNN-title.sql` };
      continue;
    }
    const before = numbers.get(number);
    if (before) yield { file, line: 1, message: `has the number of ${before}` };
    numbers.set(number, file);
  }
}

export const documentRules: readonly Rule[] = [
  {
    id: "manifests",
    asks: "package.json keeps the walls: who depends on what, and what nobody may import",
    check: leakyManifests,
  },
  {
    id: "paper-length",
    asks: "AGENTS.md under 100 lines, a decision or policy 40",
    check: longPapers,
  },
  {
    id: "decisions",
    asks: "a decision is NNNN-title.md with Context, Decision and Consequences",
    check: shapelessDecisions,
  },
  {
    id: "migrations",
    asks: "a migration is NNNN-title.sql, each number once",
    check: unknownMigrations,
  },
];
