import { readNumber } from "../talk/number-words.ts";
import { type PlainText, readPlain, sourceOf } from "../talk/plain-text.ts";
import { questionKind } from "../talk/question-kind.ts";
import { splitSentences } from "../talk/split-sentences.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { thousands } from "./purse.ts";

/** A fact about the car that the seller stated, held against the record. */
export type ClaimCheck = {
  /** As it was said: a part of the seller's text. */
  readonly text: string;
  readonly field: keyof VehicleFacts;
  readonly verdict: "true" | "false" | "unknown";
  /** What was claimed: a number, or a word of the record's own. */
  readonly claimed: number | string;
  /** True when a buyer finds it in any listing, and so notices a wrong one. */
  readonly isKnown: boolean;
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
  | "cargoCubicFeet"
  | "doors"
  | "openRecalls"
  | "year";

type Found = {
  readonly field: keyof VehicleFacts;
  readonly claimed: number | string;
  /** Places in the plain text. */
  readonly from: number;
  readonly to: number;
};

/** People round these when they speak; everything else must agree exactly. */
const SLACK: Readonly<Partial<Record<NumberField, number>>> = {
  mileage: 0.03,
  rangeMiles: 0.03,
  towingPounds: 0.03,
  cargoCubicFeet: 0.05,
  mpgHighway: 0.04,
  mpgCity: 0.04,
};
const LISTED: ReadonlySet<keyof VehicleFacts> = new Set<keyof VehicleFacts>([
  "mileage",
  "year",
  "exteriorColor",
  "seats",
  "drivetrain",
  "fuel",
]);
const NOT_THIS_CAR =
  / (?:your|yours|their|theirs|if|other|another|most|some|used to|old|last|up to|every|until) (?:\S+ ){0,4}$/;

/**
 * Facts that the seller stated, each true, false or unknown to the record. Mileage, range, economy, towing
 * and cargo may be rounded by 3-5 %. Questions, and what is said of other cars, are left out.
 *
 * @example
 * ```ts
 * checkClaims("It has 31,000 miles and no accidents.", { mileage: 31200 }).map((claim) => [claim.text, claim.verdict]) // => [["31,000 miles", "true"], ["no accidents", "unknown"]]
 * checkClaims("Does it have 31,000 miles?", { mileage: 31200 }) // => []
 * ```
 */
export function checkClaims(text: string, facts: VehicleFacts): ClaimCheck[] {
  const read = text.slice(0, 6000);
  return splitSentences(read).flatMap((span) => {
    const sentence = read.slice(span.start, span.end);
    const plain = readPlain(sentence);
    if (asks(plain.plain, sentence)) return [];
    return [...numbersIn(plain), ...wordsIn(plain)]
      .filter((found) => !NOT_THIS_CAR.test(plain.plain.slice(0, found.from)))
      .map((found) => {
        const { start, end } = sourceOf(plain, found.from, found.to);
        return {
          text: sentence.slice(start, end),
          field: found.field,
          verdict: verdictOf(found, facts),
          claimed: found.claimed,
          isKnown: LISTED.has(found.field),
        };
      });
  });
}

function asks(plain: string, sentence: string): boolean {
  const states =
    /^ (?:\S+ ){0,3}(?:it|this|that|she|he|the \S+) (?:has|is|got|gets|does|will|comes|seats|tows) /;
  return questionKind(plain, sentence.trimEnd().endsWith("?")) !== null && !states.test(plain);
}

function* numbersIn({ plain }: PlainText): Generator<Found> {
  const words = plain.trim().split(" ");
  let from = 1;
  for (let at = 0; at < words.length; at += 1) {
    const number = countOf(words, at);
    if (number) {
      const field = fieldAfter(words, at, number.next, number.value);
      if (field) {
        const to = from + words.slice(at, number.next + field.words).join(" ").length;
        yield { field: field.name, claimed: number.value, from, to };
      }
    }
    from += (words[at]?.length ?? 0) + 1;
  }
}

function countOf(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  if (words[at] === "no" || words[at] === "zero") return { value: 0, next: at + 1 };
  if (words[at] === "single") return { value: 1, next: at + 1 };
  const before = words[at - 1] ?? "";
  if (
    /^\d|^(?:thousand|hundred|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(before)
  )
    return null;
  return readNumber(words, at);
}

type Unit = { readonly name: NumberField; readonly words: number };

/** What a number counts, by the words after it and, for a few, before it. */
function fieldAfter(
  words: readonly string[],
  at: number,
  next: number,
  value: number,
): Unit | null {
  const after = ` ${words.slice(next, next + 5).join(" ")} `;
  const before = ` ${words.slice(Math.max(0, at - 6), at).join(" ")} `;
  const unit = (name: NumberField, pattern: RegExp): Unit | null => {
    const match = pattern.exec(after);
    return match ? { name, words: match[0].trim().split(" ").length } : null;
  };
  if (/^ (?:miles? )?(?:of range|range|per charge|on a (?:full )?charge|to a charge)/.test(after)) {
    return unit(
      "rangeMiles",
      /^ (?:miles? )?(?:of range|range|per charge|on a (?:full )?charge|to a charge)/,
    );
  }
  if (/ range (?:is |of |about |around |rated )*$/.test(before) && /^ miles /.test(after)) {
    return { name: "rangeMiles", words: 1 };
  }
  if (value < 100 && value > 9) {
    const highway = unit(
      "mpgHighway",
      /^ (?:mpg |miles (?:per|to the|a) gallon )?(?:on the |in the )?(?:highway|freeway|interstate|hwy)/,
    );
    if (highway) return highway;
    const city = unit(
      "mpgCity",
      /^ (?:mpg |miles (?:per|to the|a) gallon )?(?:in the |in |around )?(?:city|town)/,
    );
    if (city) return city;
  }
  const isMileage =
    value >= 1000 &&
    /^ (?:original |actual )?miles? (?!warranty|powertrain|or|coverage|a |per |away|each|from|bumper|left|more)/.test(
      after,
    );
  if (
    isMileage &&
    !/ (?:year|years|month|months|warranty|within|through|every|next|to|covered|until|or) $/.test(
      before,
    )
  )
    return unit("mileage", /^ (?:original |actual )?miles?/);
  if (/ tow\S* (?:\S+ ){0,4}$/.test(before) && value >= 1000)
    return { name: "towingPounds", words: /^ (?:pounds|lbs)/.test(after) ? 1 : 0 };
  return (
    (value > 1 ? unit("seats", /^ (?:seats|passengers?|seater|people comfortably)/) : null) ??
    (/ seats (?:up to )?$/.test(before) && value < 10 ? { name: "seats", words: 0 } : null) ??
    unit("owners", /^ (?:previous |prior )?owners?/) ??
    unit("accidents", /^ (?:reported |recorded )?(?:accidents?|wrecks?|collisions?)/) ??
    unit("openRecalls", /^ (?:open )?recalls?/) ??
    unit("cargoCubicFeet", /^ cubic (?:feet|foot)/) ??
    unit("doors", /^ doors?/) ??
    (value >= 1980 && value <= 2049 && / (?:is|was|have|got) (?:a|an|the) $/.test(before)
      ? { name: "year", words: 0 }
      : null)
  );
}

/** Facts in words: plain wording, the field, and what it claims. */
const WORDED: readonly (readonly [RegExp, keyof VehicleFacts, string | number])[] = [
  [
    / (?:never (?:been )?(?:in an accident|hit|wrecked|damaged|had an accident)|accident free|clean (?:carfax|history|report|autocheck)) /,
    "accidents",
    0,
  ],
  [/ clean title /, "title", "clean"],
  [/ (?:salvage title|salvaged) /, "title", "salvage"],
  [/ rebuilt title /, "title", "rebuilt"],
  [/ (?:all wheel drive|awd) /, "drivetrain", "AWD"],
  [/ (?:four wheel drive|4wd|4x4|4 wheel drive) /, "drivetrain", "4WD"],
  [/ (?:front wheel drive|fwd) /, "drivetrain", "FWD"],
  [/ (?:rear wheel drive|rwd) /, "drivetrain", "RWD"],
  [/ (?:is|a|an) (?:\S+ )?hybrid /, "fuel", "hybrid"],
  [/ (?:is|fully|all|all an?) (?:\S+ )?electric (?!seat|window|start|tail)/, "fuel", "electric"],
  [/ (?:is|a) (?:\S+ )?diesel /, "fuel", "diesel"],
  [/ (?:is|it is) certified | certified pre owned /, "condition", "certified"],
  [/ brand new /, "condition", "new"],
];
const NEGATED = / (?:not|no|never|without|neither) (?:\S+ ){0,2}$/;

function* wordsIn({ plain }: PlainText): Generator<Found> {
  for (const [pattern, field, claimed] of WORDED) {
    const match = pattern.exec(plain);
    if (!match || NEGATED.test(plain.slice(0, match.index + 1))) continue;
    yield { field, claimed, from: match.index + 1, to: match.index + match[0].length - 1 };
  }
}

function verdictOf(found: Found, facts: VehicleFacts): ClaimCheck["verdict"] {
  const known = facts[found.field];
  if (known === undefined) return "unknown";
  if (typeof known === "number" && typeof found.claimed === "number") {
    const slack = SLACK[found.field as NumberField] ?? 0;
    return Math.abs(found.claimed - known) <= known * slack ? "true" : "false";
  }
  if (found.field === "drivetrain" && isDriveAlike(String(known), String(found.claimed)))
    return "true";
  if (found.field === "fuel" && String(known).endsWith("hybrid") && found.claimed === "hybrid")
    return "true";
  return known === found.claimed ? "true" : "false";
}

/** On the floor "four-wheel drive" and "all-wheel drive" are said of either. */
function isDriveAlike(known: string, claimed: string): boolean {
  const driven = ["AWD", "4WD"];
  return driven.includes(known) && driven.includes(claimed);
}

/** A fact of the record as a buyer would quote it off the listing. */
export function asListed(field: keyof VehicleFacts, facts: VehicleFacts): string | null {
  const value = facts[field];
  if (value === undefined) return null;
  switch (field) {
    case "mileage":
      return `${thousands(Number(value))} miles`;
    case "year":
      return `a ${value}`;
    case "seats":
      return `${value} seats`;
    case "drivetrain":
      return (
        {
          AWD: "all-wheel drive",
          "4WD": "four-wheel drive",
          FWD: "front-wheel drive",
          RWD: "rear-wheel drive",
        }[String(value)] ?? null
      );
    case "fuel":
      return String(value).replaceAll("_", " ");
    case "mpgHighway":
      return `${value} on the highway`;
    case "mpgCity":
      return `${value} in the city`;
    case "rangeMiles":
      return `${value} miles of range`;
    case "towingPounds":
      return `${thousands(Number(value))} pounds towing`;
    default:
      return null;
  }
}
