// `npm run bench`: measures, prints, and writes the report beside this file.
import { writeFileSync } from "node:fs";
import { stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { measureDomain } from "./domain-bench.ts";
import { toFigure, toMarkdown } from "./report.ts";

const figures = measureDomain().map(toFigure);
const report = toMarkdown(figures);
stdout.write(report);
writeFileSync(fileURLToPath(new URL("report.md", import.meta.url)), report);
writeFileSync(
  fileURLToPath(new URL("report.json", import.meta.url)),
  `${JSON.stringify({ figures }, null, 2)}\n`,
);
