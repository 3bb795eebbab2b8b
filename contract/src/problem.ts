import Type, { type Static } from "typebox";

/** Every code that an answer with a problem can carry, and its HTTP status (RFC 9457). */
export const PROBLEM_STATUS = {
  INVALID_INPUT: 400,
  MALFORMED_JSON: 400,
  CURSOR_INVALID: 400,
  PASSWORD_WRONG: 400,
  SIGN_IN_REQUIRED: 401,
  SIGN_IN_FAILED: 401,
  SECOND_FACTOR_WRONG: 401,
  FORBIDDEN: 403,
  CROSS_ORIGIN: 403,
  SETUP_CODE_WRONG: 403,
  NOT_FOUND: 404,
  SESSION_NOT_FOUND: 404,
  SCORECARD_NOT_FOUND: 404,
  TAKES_NOT_FOUND: 404,
  DRILL_NOT_FOUND: 404,
  TOKEN_NOT_FOUND: 404,
  RUBRIC_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  SESSION_FINISHED: 409,
  SESSION_CANCELLED: 409,
  SESSION_PAUSED: 409,
  SESSION_IMPORTED: 409,
  CLIENT_TURN_REUSED: 409,
  RUBRIC_BUILT_IN: 409,
  RUBRIC_IN_USE: 409,
  RUBRIC_CHANGED: 409,
  RUBRIC_LIMIT: 409,
  SCENARIO_CHANGED: 409,
  SCENARIO_LIMIT: 409,
  SETUP_DONE: 409,
  EMAIL_TAKEN: 409,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  SCENARIO_NOT_FOUND: 422,
  SCENARIO_MISMATCH: 422,
  SCENARIO_INVALID: 422,
  VEHICLE_NOT_FOUND: 422,
  USER_NOT_FOUND: 422,
  DEALERSHIP_NOT_FOUND: 422,
  TURN_OUT_OF_RANGE: 422,
  CONSENT_REQUIRED: 422,
  TRANSCRIPT_BROKEN: 422,
  RUBRIC_INVALID: 422,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  OVERLOADED: 503,
  NOT_READY: 503,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** Refusals that any route can answer with, so that no route has to repeat them. */
export const SHARED_CODES = [
  "INVALID_INPUT",
  "MALFORMED_JSON",
  "SIGN_IN_REQUIRED",
  "FORBIDDEN",
  "CROSS_ORIGIN",
  "NOT_FOUND",
  "METHOD_NOT_ALLOWED",
  "BODY_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
  "RATE_LIMITED",
  "INTERNAL",
  "OVERLOADED",
] as const satisfies readonly ProblemCode[];

/** A refusal as `application/problem+json`. `field` names the input at fault, as a path such as `body.text`. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.String(),
  field: Type.Optional(Type.String()),
  /** Set on a 500: the id under which the server logged the bug. */
  incident: Type.Optional(Type.String()),
});
export type Problem = Static<typeof Problem>;
