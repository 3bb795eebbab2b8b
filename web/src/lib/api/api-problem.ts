import type { Problem, ProblemCode } from "@walkaround/contract/problem";

/** The server refused: `code` says why, `message` says it in English. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly code: string;
  readonly status: number;
  readonly field: string | undefined;
  readonly incident: string | undefined;

  constructor(problem: Pick<Problem, "code" | "status" | "detail" | "field" | "incident">) {
    super(problem.detail);
    this.code = problem.code;
    this.status = problem.status;
    this.field = problem.field;
    this.incident = problem.incident;
  }
}

/** Nobody answered: no network, or a gateway without a server behind it. What was sent may have arrived. */
export class NoSignal extends Error {
  override readonly name = "NoSignal";
}

/** True when the server refused with one of these codes. */
export function isProblem(error: unknown, ...codes: readonly ProblemCode[]): error is ApiProblem {
  return error instanceof ApiProblem && codes.some((code) => code === error.code);
}

/** True when the same request may well work a little later. */
export function isPassing(error: unknown): boolean {
  return error instanceof NoSignal || isProblem(error, "OVERLOADED", "RATE_LIMITED", "NOT_READY");
}
