import type { Manner } from "../scenario.ts";

/**
 * Wordings of one intent. Those of a manner are preferred by people who talk that way. Each is a whole
 * thought with at most one question; `(a|b)` chooses, `{name}` is filled in. Short assents are joined by a
 * comma, so that no sentence comes twice.
 */
export type Wordings = { readonly any: readonly string[] } & {
  readonly [manner in Manner]?: readonly string[];
};
