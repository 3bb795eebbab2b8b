// Holds the house's boundaries: which file may stand where, load what, say what. One line per violation.
import { argv, exit, stderr, stdout } from "node:process";
import { catalogueRules } from "./structure/catalogue-rules.ts";
import { colourRules } from "./structure/colour-rules.ts";
import { cycleRules } from "./structure/cycle-rules.ts";
import { documentRules } from "./structure/document-rules.ts";
import { habitRules } from "./structure/habit-rules.ts";
import { importRules } from "./structure/import-rules.ts";
import { nameRules } from "./structure/name-rules.ts";
import { purityRules } from "./structure/purity-rules.ts";
import { checkTree, type Rule, readTree } from "./structure/tree.ts";

export const RULES: readonly Rule[] = [
  ...importRules,
  ...cycleRules,
  ...nameRules,
  ...purityRules,
  ...habitRules,
  ...colourRules,
  ...catalogueRules,
  ...documentRules,
];

if (import.meta.main) {
  const root = argv[2] ?? new URL("..", import.meta.url).pathname;
  const tree = readTree(root);
  // A checker that looked at nothing must not say that nothing is wrong.
  if (tree.code.size === 0) {
    stderr.write(`Found no code in "${root}"; run this in a checkout\n`);
    exit(2);
  }
  const violations = checkTree(tree, RULES);
  for (const { file, line, rule, message } of violations) {
    stdout.write(`${file}:${line} ${rule} ${message}\n`);
  }
  stdout.write(
    `${violations.length} violations of ${RULES.length} rules in ${tree.code.size} files of code\n`,
  );
  exit(violations.length > 0 ? 1 : 0);
}
