import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { quoteValue, refuse } from "../refuse.ts";

const OPTIONS = { allErrors: false, strict: false, verbose: true, useDefaults: true } as const;

/** Bodies must have the right types; what a URL carries is text and becomes a number where one is asked for. */
const bodies = addFormats.default(new Ajv(OPTIONS));
const urls = addFormats.default(new Ajv({ ...OPTIONS, coerceTypes: true }));

export type Part = "body" | "query" | "params";

/**
 * The check of one part of a request; it refuses with the field, its value and what is allowed. Compiled when it
 * is first needed, so that a start does not wait for the routes that nobody has asked for yet.
 */
export function compileCheck(part: Part, schema: object): (value: unknown) => void {
  let compiled: ValidateFunction | undefined;
  return (value) => {
    compiled ??= (part === "body" ? bodies : urls).compile(schema);
    const validate = compiled;
    if (validate(value)) return;
    const error = mostTelling(validate.errors ?? []);
    if (!error) throw refuse("INVALID_INPUT", `The ${part} is not valid`, part);
    const field = fieldOf(part, error);
    throw refuse("INVALID_INPUT", sentenceOf(field, error), field);
  };
}

/** A union reports each of its branches and then itself; the union's own line lists what is allowed. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject | undefined {
  return errors.find((error) => error.keyword === "anyOf") ?? errors[0];
}

function fieldOf(part: Part, error: ErrorObject): string {
  const path = error.instancePath.slice(1).split("/").filter(Boolean).map(decodePointer);
  const extra =
    error.keyword === "additionalProperties"
      ? error.params.additionalProperty
      : error.keyword === "required"
        ? error.params.missingProperty
        : undefined;
  return [part, ...path, ...(typeof extra === "string" ? [short(extra)] : [])].join(".");
}

function decodePointer(segment: string): string {
  return short(segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function short(name: string): string {
  return (name.length > 60 ? `${name.slice(0, 57)}…` : name).toWellFormed();
}

function sentenceOf(field: string, error: ErrorObject): string {
  const { keyword, params, data, schema, parentSchema } = error;
  switch (keyword) {
    case "required":
      return `"${field}" is missing`;
    case "additionalProperties":
      return `"${field}" is not known here${allowedNames(parentSchema)}`;
    case "type":
      return `"${field}" is ${quoteValue(data)}; it must be ${article(String(params.type))}`;
    case "minLength":
    case "maxLength":
      return `"${field}" has ${[...String(data)].length} characters; allowed are ${lengths(parentSchema)}`;
    case "minItems":
    case "maxItems":
      return `"${field}" has ${Array.isArray(data) ? data.length : 0} entries; at ${keyword === "minItems" ? "least" : "most"} ${params.limit} are allowed`;
    case "minProperties":
      return `"${field}" is empty; it must hold at least one thing to change${allowedNames(parentSchema)}`;
    case "minimum":
    case "maximum":
      return `"${field}" is ${quoteValue(data)}; it must be ${keyword === "minimum" ? "at least" : "at most"} ${params.limit}`;
    case "pattern":
      return `"${field}" is ${quoteValue(data)}, which does not have the form ${String(schema)}`;
    case "format":
      return `"${field}" is ${quoteValue(data)}; it must be ${FORMAT[String(params.format)] ?? String(params.format)}`;
    case "anyOf":
      return `"${field}" is ${quoteValue(data)}; allowed is ${alternatives(schema)}`;
    case "const":
      return `"${field}" is ${quoteValue(data)}; allowed is ${quoteValue(params.allowedValue)}`;
    default:
      return `"${field}" is ${quoteValue(data)}, which ${error.message ?? "is not allowed"}`;
  }
}

const FORMAT: Readonly<Record<string, string>> = {
  email: "an e-mail address",
  "date-time": "a time such as 2026-11-23T10:15:00Z",
};

function article(type: string): string {
  return type === "integer" ? "a whole number" : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function lengths(schema: unknown): string {
  const { minLength, maxLength } = (schema ?? {}) as { minLength?: number; maxLength?: number };
  return maxLength === undefined ? `at least ${minLength}` : `${minLength ?? 0} to ${maxLength}`;
}

function allowedNames(schema: unknown): string {
  const { properties } = (schema ?? {}) as { properties?: object };
  return properties ? `; known are ${Object.keys(properties).join(", ")}` : "";
}

function alternatives(schema: unknown): string {
  if (!Array.isArray(schema)) return "something else";
  return schema
    .map((branch: Record<string, unknown>) =>
      "const" in branch
        ? String(branch.const)
        : typeof branch.format === "string"
          ? (FORMAT[branch.format] ?? branch.format)
          : typeof branch.pattern === "string"
            ? branch.pattern
            : String(branch.type ?? "another form"),
    )
    .join(", ");
}
