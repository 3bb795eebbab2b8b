import type { Node } from "oxc-parser";
import type { CodeFile } from "../structure/parse-code.ts";

export type Check = {
  readonly line: number;
  readonly expression: string;
  /** What the expression gives, as JSON; or the name of the error that it throws. */
  readonly expected: { readonly json: string } | { readonly throws: string };
};

export type Example = {
  readonly line: number;
  /** Statements in front of a check: imports, constants. */
  readonly steps: readonly (Check | { readonly statement: string })[];
};

export type DocumentedFunction = {
  readonly name: string;
  readonly line: number;
  readonly examples: readonly Example[];
};

const FENCE = /^```(?:ts|js|typescript)?\s*$/;
const RESULT = /^(.*?)\s*\/\/ (?:=> (.+)|throws (\w+)\s*)$/;

/** The functions that a file exports under their own names, each with the examples above it. */
export function exportedFunctions({ nodes, text, lineAt }: CodeFile): DocumentedFunction[] {
  const [program] = nodes;
  if (program?.node.type !== "Program") return [];
  return program.node.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) return [];
    return functionNames(statement.declaration).map((name) => ({
      name,
      line: lineAt(statement.start),
      examples: examplesAbove(text, statement.start),
    }));
  });
}

function functionNames(declaration: Node): string[] {
  if (declaration.type === "FunctionDeclaration")
    return declaration.id ? [declaration.id.name] : [];
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap(({ id, init }) => {
    const isFunction =
      init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression";
    return isFunction && id.type === "Identifier" ? [id.name] : [];
  });
}

/** Every example of a file, whether above a function, a type or a constant. */
export function allExamples(text: string): Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((match) =>
    examplesIn(match[0], lineOf(text, match.index)),
  );
}

function examplesAbove(text: string, start: number): Example[] {
  const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(text.slice(0, start));
  return comment ? examplesIn(comment[0], lineOf(text, comment.index)) : [];
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function examplesIn(comment: string, firstLine: number): Example[] {
  const examples: Example[] = [];
  let isExample = false;
  let fence: { line: number; lines: string[] } | null = null;
  for (const [index, raw] of comment.split("\n").entries()) {
    const line = raw.replace(/^\s*\/?\*+\/?/, "").trim();
    if (fence) {
      if (line === "```") {
        examples.push({ line: fence.line, steps: stepsOf(fence.lines, fence.line + 1) });
        fence = null;
      } else fence.lines.push(line);
    } else if (isExample && FENCE.test(line)) {
      fence = { line: firstLine + index, lines: [] };
    } else if (line.startsWith("@")) {
      isExample = line.startsWith("@example");
    }
  }
  return examples;
}

function stepsOf(lines: readonly string[], firstLine: number): Example["steps"] {
  const steps: Example["steps"][number][] = [];
  let open = "";
  for (const [index, line] of lines.entries()) {
    const [, code = "", json, throws] = RESULT.exec(line) ?? [];
    if (json !== undefined || throws !== undefined) {
      const expected = json === undefined ? { throws: throws ?? "" } : { json };
      const expression = `${open}${code}`.replace(/;$/, "");
      steps.push({ line: firstLine + index, expression, expected });
      open = "";
    } else if (line.endsWith(";")) {
      steps.push({ statement: `${open}${line}` });
      open = "";
    } else if (line !== "") open += `${line}\n`;
  }
  if (open !== "") steps.push({ statement: open });
  return steps;
}
