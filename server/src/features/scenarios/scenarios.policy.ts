import { quoteValue, type Refusal, refuse } from "../../platform/refuse.ts";

const OWN_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Ids of the library are words, those of a dealership's own are UUIDs. */
export function isOwnId(id: string): boolean {
  return OWN_ID.test(id);
}

/** Another dealership's scenario does not exist for the caller. */
export function noSuchScenario(id: string): Refusal {
  return refuse(
    "NOT_FOUND",
    `There is no scenario ${quoteValue(id)} in your dealership; GET /api/scenarios lists them`,
    "params.id",
  );
}
