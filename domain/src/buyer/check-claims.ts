import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";

/** A fact about the car that the seller stated, held against the record. */
export type ClaimCheck = {
  readonly text: string;
  readonly field: keyof VehicleFacts;
  readonly verdict: "true" | "false" | "unknown";
};

type NumberField =
  | "mileage"
  | "mpgHighway"
  | "mpgCity"
  | "seats"
  | "owners"
  | "accidents"
  | "rangeMiles"
  | "towingPounds"
  | "year"
  | "openRecalls";

const NUMBER_CLAIMS: readonly (readonly [NumberField, RegExp, number])[] = [
  ["rangeMiles", /\b(\d{2,3})\s+miles?\s+(?:of\s+)?(?:range|on a charge|per charge)/gi, 0.03],
  ["mpgHighway", /\b(\d{2,3})\s*(?:mpg\s*)?(?:on the |in )?(?:highway|hwy)\b/gi, 0.05],
  ["mpgCity", /\b(\d{2,3})\s*(?:mpg\s*)?(?:in the |in )?(?:city|town)\b/gi, 0.05],
  [
    "mileage",
    /\b(\d{1,3}(?:,\d{3})+|\d{4,6})\s*(?:miles|mi)\b(?!\s+(?:of range|range|or|warranty))/gi,
    0.03,
  ],
  ["towingPounds", /\b(?:tows?|towing)[^.?!\d]{0,30}(\d{1,2},\d{3}|\d{4,5})/gi, 0.03],
  ["seats", /\bseats?\s+(\d)\b|\b(\d)\s+seats?\b/gi, 0],
  ["owners", /\b(one|two|three|\d)[- ]owners?\b/gi, 0],
  ["accidents", /\b(no|zero|one|two|\d)\s+(?:reported\s+)?accidents?\b/gi, 0],
  ["openRecalls", /\b(no|zero|one|two|\d)\s+(?:open\s+)?recalls?\b/gi, 0],
  ["year", /\b(?:it'?s|this is|that'?s) an? (20[0-4]\d|19[89]\d)\b/gi, 0],
];

const WORDS: Readonly<Record<string, number>> = { no: 0, zero: 0, one: 1, two: 2, three: 3 };

/**
 * Facts that the seller stated, each true, false or unknown to the record. Numbers count as true within
 * 3-5 % where people round (mileage, economy, range), exactly elsewhere.
 *
 * @example
 * ```ts
 * checkClaims("It has 31,000 miles and no accidents.", { mileage: 31200 }) // => [{ "text": "31,000 miles", "field": "mileage", "verdict": "true" }, { "text": "no accidents", "field": "accidents", "verdict": "unknown" }]
 * ```
 */
export function checkClaims(text: string, facts: VehicleFacts): ClaimCheck[] {
  const read = text.slice(0, 6000);
  return NUMBER_CLAIMS.flatMap(([field, pattern, slack]) =>
    [...read.matchAll(pattern)].flatMap((match) => {
      const given = numberOf(match[1] ?? match[2] ?? "");
      if (given === null) return [];
      return [{ text: match[0], field, verdict: verdictOf(given, facts[field], slack) }];
    }),
  );
}

function numberOf(text: string): number | null {
  const word = WORDS[text.toLowerCase()];
  if (word !== undefined) return word;
  const value = Number(text.replaceAll(",", ""));
  return Number.isFinite(value) ? value : null;
}

function verdictOf(given: number, known: number | undefined, slack: number): ClaimCheck["verdict"] {
  if (known === undefined) return "unknown";
  return Math.abs(given - known) <= known * slack ? "true" : "false";
}
