import type { ProblemCode } from "@walkaround/contract/problem";

/** An expected "no": the code says which, the detail says what was given and what is allowed. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ProblemCode;
  readonly field: string | undefined;

  constructor(code: ProblemCode, detail: string, field?: string) {
    super(detail);
    this.code = code;
    this.field = field;
  }
}

/** Makes the refusal that an operation throws: `throw refuse("TOKEN_NOT_FOUND", "No token …")`. */
export function refuse(code: ProblemCode, detail: string, field?: string): Refusal {
  return new Refusal(code, detail, field);
}

/** A stranger's value as a message can show it: quoted, one line, at most 60 characters. */
export function quoteValue(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return JSON.stringify(short.toWellFormed());
}
