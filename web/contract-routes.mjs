// A loader of the build: leaves of a contract module what a browser uses, the method and path of each
// route and its plain constants. Schemas are types there; the server does the validating. See next.config.ts.
import { parseSync } from "oxc-parser";

const KEPT = new Set(["method", "path"]);

function declarationsOf(program) {
  return program.body
    .map((node) => (node.type === "ExportNamedDeclaration" ? node.declaration : node))
    .filter((node) => node?.type === "VariableDeclaration")
    .flatMap((node) => node.declarations);
}

function cutsOf({ init }, source) {
  if (!init) return [];
  if (init.type === "CallExpression" && init.callee.name === "defineRoute") {
    const [route] = init.arguments;
    const kept = route.properties
      .filter((property) => KEPT.has(property.key?.name))
      .map((property) => source.slice(property.start, property.end));
    return [{ start: route.start, end: route.end, text: `{ ${kept.join(", ")} } as never` }];
  }
  const isSchema = /\bType\.|\bTSchema\b|\borNull\(/.test(source.slice(init.start, init.end));
  return isSchema ? [{ start: init.start, end: init.end, text: "{} as never" }] : [];
}

export default function contractRoutes(source) {
  const { program, errors } = parseSync(this.resourcePath, source);
  if (errors.length > 0) throw new Error(`${this.resourcePath}: ${errors[0].message}`);
  const cuts = declarationsOf(program)
    .flatMap((declaration) => cutsOf(declaration, source))
    .sort((left, right) => right.start - left.start);
  let kept = source;
  for (const { start, end, text } of cuts) kept = kept.slice(0, start) + text + kept.slice(end);
  return /\bType\./.test(kept) ? kept : kept.replace(/^import Type\b.*$/m, "");
}
