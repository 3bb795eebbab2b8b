// A loader of the build: leaves of a contract module what a browser uses, the method and path of each
// route and its plain constants. Schemas are types there; the server does the validating. See next.config.ts.
import { type Expression, type Program, parseSync, type VariableDeclarator } from "oxc-parser";

type Cut = { start: number; end: number; text: string };

const KEPT = new Set(["method", "path"]);

function declarationsOf(program: Program): VariableDeclarator[] {
  return program.body
    .map((node) => (node.type === "ExportNamedDeclaration" ? node.declaration : node))
    .flatMap((node) => (node?.type === "VariableDeclaration" ? node.declarations : []));
}

function cutOf(init: Expression, source: string): Cut | null {
  const { start, end } = init;
  if (init.type === "CallExpression") {
    const [route] = init.arguments;
    const isRoute = init.callee.type === "Identifier" && init.callee.name === "defineRoute";
    if (isRoute && route?.type === "ObjectExpression") {
      const kept = route.properties
        .filter((property) => property.type === "Property" && property.key.type === "Identifier")
        .map((property) => source.slice(property.start, property.end))
        .filter((text) => KEPT.has(text.split(":")[0] ?? ""));
      return { start: route.start, end: route.end, text: `{ ${kept.join(", ")} } as never` };
    }
  }
  const isSchema = /\bType\.|\bTSchema\b|\borNull\(/.test(source.slice(start, end));
  return isSchema ? { start, end, text: "{} as never" } : null;
}

export function contractRoutes(source: string, file: string): string {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const cuts = declarationsOf(program)
    .map(({ init }) => (init ? cutOf(init, source) : null))
    .filter((cut) => cut !== null)
    .sort((left, right) => right.start - left.start);
  let kept = source;
  for (const { start, end, text } of cuts) kept = kept.slice(0, start) + text + kept.slice(end);
  return /\bType\./.test(kept) ? kept : kept.replace(/^import Type\b.*$/m, "");
}
