import { refuse } from "./refuse.ts";

/** Refuses a name of which nothing can be seen; anything else is stored as it was typed. */
export function refuseBlank(text: string | undefined, field: string): void {
  if (text === undefined || /[^\s\p{Cc}\p{Cf}\p{Zs}]/u.test(text)) return;
  throw refuse("INVALID_INPUT", `"${field}" is blank; type at least one visible character`, field);
}
