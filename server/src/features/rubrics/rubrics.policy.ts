import { quoteValue, type Refusal, refuse } from "../../platform/refuse.ts";

/** Another dealership's rubric does not exist for the caller. */
export function noSuchRubric(id: string): Refusal {
  return refuse("RUBRIC_NOT_FOUND", `There is no rubric ${quoteValue(id)} in your dealership`);
}

/** Ours stay as they are, so that there is always one to go back to. */
export function refuseBuiltIn(id: string): void {
  if (!isBuiltIn(id)) return;
  throw refuse(
    "RUBRIC_BUILT_IN",
    `The rubric ${quoteValue(id)} is built in; copy it, and change the copy`,
  );
}

export function isBuiltIn(id: string): boolean {
  return id.startsWith("walkaround-");
}
