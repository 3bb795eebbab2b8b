import type { Persona } from "../scenario.ts";
import { CAMILLE, COLETTE, DENISE, MARCUS, MEI, NAOMI, RAY, SVEN, TASHA } from "./careful.ts";
import { BETH, DANA_AND_ROB, HAROLD, JORDAN_AND_ROSA, PRIYA, ROSARIO } from "./families.ts";
import type { Person } from "./person.ts";
import { ADAEZE, ANDRE, GENE, INGRID, LUIS, WALT } from "./working.ts";

/**
 * Somebody of each kind.
 *
 * @example
 * ```ts
 * PEOPLE.tradesman.name // => "Walt Brennan"
 * ```
 */
export const PEOPLE: Readonly<Record<Persona, Person>> = {
  first_time_with_family: JORDAN_AND_ROSA,
  couple_at_odds: DANA_AND_ROB,
  payment_buyer: LUIS,
  cash_haggler: RAY,
  online_price_matcher: TASHA,
  upside_down_trade: GENE,
  turned_down_before: ANDRE,
  luxury_time_poor: ADAEZE,
  tradesman: WALT,
  growing_family: PRIYA,
  retiree: HAROLD,
  ev_sceptic: SVEN,
  lease_end: CAMILLE,
  burned_before: COLETTE,
  fleet_buyer: INGRID,
  spanish_preferring: ROSARIO,
  service_lane: DENISE,
  needs_adaptations: MARCUS,
  researcher: NAOMI,
  hates_bargaining: MEI,
  absent_spouse: BETH,
};
