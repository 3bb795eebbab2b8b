import { isDeepStrictEqual } from "node:util";
import type { Check, Example } from "./read-examples.ts";

export type Failure = { readonly line: number; readonly message: string };

type Module = Readonly<Record<string, unknown>>;

/**
 * Runs the steps of an example one after the other. In reach are the exports of its own file, and what it
 * imports by name.
 */
export async function runExample(
  { line, steps }: Example,
  own: Module,
  load: (specifier: string) => Promise<Module>,
): Promise<Failure[]> {
  const outcomes: Outcome[] = [];
  const body = steps.map((step) =>
    "statement" in step ? loadInstead(step.statement) : checkOf(step),
  );
  const names = Object.keys(own).filter((name) => name !== "default");
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  try {
    const run = new AsyncFunction("$load", "$outcomes", ...names, body.join("\n"));
    await run(load, outcomes, ...names.map((name) => own[name]));
  } catch (error) {
    return [{ line, message: `does not run: ${error instanceof Error ? error.message : error}` }];
  }
  const checks = steps.filter((step) => "expression" in step);
  if (checks.length === 0) return [{ line, message: "says of nothing what it gives (// => JSON)" }];
  return checks.flatMap((check, index) => judge(check, outcomes[index]));
}

type Outcome = { readonly value?: unknown; readonly error?: unknown };

/** `import { a } from "b";` inside of a function. */
function loadInstead(statement: string): string {
  return statement.replace(
    /^import\s*(\{[^}]*\})\s*from\s*("[^"]+"|'[^']+')/,
    (_, names: string, specifier: string) =>
      `const ${names.replace(/\bas\b/g, ":")} = await $load(${specifier})`,
  );
}

function checkOf({ expression }: Check): string {
  return `try { $outcomes.push({ value: await (${expression}\n) }); } catch (error) { $outcomes.push({ error }); }`;
}

function judge({ line, expression, expected }: Check, outcome: Outcome | undefined): Failure[] {
  const said = expression.replace(/\s+/g, " ");
  if (!outcome) return [{ line, message: `${said} was not reached` }];
  const { value, error } = outcome;
  if ("throws" in expected) {
    if (error instanceof Error && error.name === expected.throws) return [];
    const instead = error === undefined ? `gives ${JSON.stringify(value)}` : `throws ${error}`;
    return [{ line, message: `${said} ${instead}, not a ${expected.throws}` }];
  }
  if (error !== undefined) return [{ line, message: `${said} throws ${error}` }];
  const wanted = parseJson(expected.json);
  if (!wanted) return [{ line, message: `"${expected.json}" is not JSON` }];
  // What JSON cannot say (undefined in an object, say) is left out of the comparison on both sides.
  const given = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  if (isDeepStrictEqual(given, wanted.value)) return [];
  return [{ line, message: `${said} gives ${JSON.stringify(given)}, not ${expected.json}` }];
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
