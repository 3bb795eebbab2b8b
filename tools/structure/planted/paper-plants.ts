// Colours, catalogues and papers.
import { DECISION } from "./clean-tree.ts";
import { type Plants, plant, shell } from "./plant.ts";

export const PAPER_PLANTS: Plants = {
  "colour-tokens": [
    shell("hex", `export const ink = "#1a2b3c";\n`),
    shell("short hex in a class", `export const ink = "bg-[#fff]";\n`),
    shell("a function", `export const ink = (a: number) => \`oklch(0.5 0.1 \${a})\`;\n`),
    shell("a palette", `export const Ink = () => <p className="p-2 hover:bg-red-500/20" />;\n`),
    shell("white", `export const Ink = () => <p className={"text-white"} />;\n`),
    plant("a style sheet", "web/src/ui/base.css", ":root { color: rgb(1 2 3); }\n"),
  ],
  "catalogue-equal": [
    {
      title: "lacks a key",
      files: {
        "web/messages/es.json": `{"shell":{"skip":"Salta {count}","mood":{"calm":"Calma"}}}`,
      },
    },
    {
      title: "has one more",
      files: {
        "web/messages/es.json": `{"shell":{"skip":"Salta {count}","mood":{"calm":"Calma"},"go":"Ir","stop":"Alto"}}`,
      },
    },
    {
      title: "takes another hole",
      files: {
        "web/messages/es.json": `{"shell":{"skip":"Salta {cuenta}","mood":{"calm":"Calma"},"go":"Ir"}}`,
      },
    },
    {
      title: "is empty",
      files: {
        "web/messages/es.json": `{"shell":{"skip":"Salta {count}","mood":{"calm":""},"go":"Ir"}}`,
      },
    },
  ],
  "catalogue-missing": [
    shell(
      "a key",
      `export function Frame() { const t = useTranslations("shell"); return t("stop"); }\n`,
    ),
    shell(
      "a key of the whole",
      `export function Frame() { const t = useTranslations(); return t.rich("skip"); }\n`,
    ),
    shell(
      "all that starts so",
      `export function Frame({ way }) { const t = useTranslations("shell"); return t(\`way.\${way}\`); }\n`,
    ),
    shell(
      "one side of a choice",
      `export function Frame({ way }) { const t = useTranslations("shell"); return t(way ? "go" : "stop"); }\n`,
    ),
  ],
  "catalogue-unused": [
    {
      title: "a key that nobody asks for",
      files: {
        "web/messages/en.json": `{"shell":{"skip":"Skip {count}","mood":{"calm":"Calm"},"go":"Go","stop":"Stop"}}`,
        "web/messages/es.json": `{"shell":{"skip":"Salta {count}","mood":{"calm":"Calma"},"go":"Ir","stop":"Alto"}}`,
      },
    },
  ],
  manifests: [
    plant("domain with a dependency", "domain/package.json", `{"dependencies":{"lodash":"4.0.0"}}`),
    plant("contract with another", "contract/package.json", `{"devDependencies":{"zod":"4.0.0"}}`),
    plant("an open server", "server/package.json", `{"exports":{"./*":"./src/*.ts"}}`),
    plant("a web without a wall", "web/package.json", `{"dependencies":{}}`),
  ],
  "paper-length": [
    plant("AGENTS.md", "AGENTS.md", "\n".repeat(101)),
    plant("a decision", "docs/decisions/0002-second.md", DECISION + "\n".repeat(40)),
    plant("a policy", "docs/policies/errors.md", "\n".repeat(41)),
  ],
  decisions: [
    plant("no number", "docs/decisions/second.md", DECISION),
    plant("a number twice", "docs/decisions/0001-second.md", DECISION),
    plant(
      "a part is missing",
      "docs/decisions/0002-second.md",
      "# Title\n\n## Context\n\n## Decision\n",
    ),
  ],
  migrations: [
    plant("no number", "server/migrations/second.sql", ""),
    plant("a number twice", "server/migrations/0001-second.sql", ""),
  ],
};
