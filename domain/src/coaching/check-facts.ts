/** The seller's figures against what is on record about the car. Absent on record: never wrong. */
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import type { Sentence } from "./read-sentences.ts";

type FactRule = {
  readonly about: RegExp;
  /** The figure beside the cue, as the first captured group. */
  readonly figure: RegExp;
  readonly record: (facts: VehicleFacts) => readonly number[];
  /** Allowed distance, as a share of the record's figure. */
  readonly slack: number;
};

function listed(...values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}

const RULES: readonly FactRule[] = [
  {
    about: /\b(?:mpg|gallon|highway|city|gets?)\b/,
    figure:
      /\b(?:like |about |around |gets? |of )?(\d{2})(?= (?:mpg|on the highway|highway|city|miles (?:to|a|per)|to the gallon|in town|or)| \d\d$|$)/,
    record: (facts) => listed(facts.mpgCity, facts.mpgHighway),
    slack: 0.15,
  },
  {
    about: /\b(?:tow|tows|towing|pull|pulls|rated for|it'll do|will do|this (?:will|is))\b/,
    figure: /\b(\d{4,5})\b(?! miles)/,
    record: (facts) => listed(facts.towingPounds),
    slack: 0.1,
  },
  {
    about: /\bmiles\b/,
    figure: /\b(\d{4,6}) miles on (?:it|her|this)\b/,
    record: (facts) => listed(facts.mileage),
    slack: 0.1,
  },
  {
    about: /\b(?:owner|owners)\b/,
    figure: /\b(one|two|three|1|2|3) owners?\b/,
    record: (facts) => listed(facts.owners),
    slack: 0,
  },
  {
    about: /\b(?:range|rated at|on a charge|full charge)\b/,
    figure: /\b(\d{3})\b/,
    record: (facts) => listed(facts.rangeMiles),
    slack: 0.35,
  },
];
const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3 };
const NEVER_HIT =
  /\b(?:never (?:been )?(?:hit|wrecked|in an accident)|no accidents?|accident[- ]free|clean (?:carfax|history|report)|nothing on the report)\b/;
const ALL_WHEEL = /\b(?:all[- ]wheel|awd|four[- ]wheel|4wd|4x4)\b/;
const DENIES =
  /\b(?:not|isn't|doesn't|don't|no|never|if|would|other|another|yours?|your|i don't know)\b/;

function figureOf(sentence: Sentence, rule: FactRule): number | null {
  const plain = sentence.plain.replace(/(\d),(?=\d{3}\b)/g, "$1");
  if (!rule.about.test(plain)) return null;
  const found = rule.figure.exec(plain)?.[1];
  if (found === undefined) return null;
  return WORDS[found] ?? Number(found);
}

/** The record's figure that a sentence contradicts, as words; null when nothing is contradicted. */
export function findContradiction(sentence: Sentence, facts: VehicleFacts): string | null {
  if (sentence.question !== null || DENIES.test(sentence.plain.replace(NEVER_HIT, ""))) return null;
  for (const rule of RULES) {
    const said = figureOf(sentence, rule);
    const record = rule.record(facts);
    if (said === null || record.length === 0) continue;
    const near = record.some((value) => Math.abs(said - value) <= value * rule.slack);
    const between = said >= Math.min(...record) && said <= Math.max(...record);
    if (!near && !between && said > Math.max(...record) * (1 + rule.slack))
      return record.join(", ");
    if (rule.slack === 0 && !near) return record.join(", ");
  }
  if (NEVER_HIT.test(sentence.plain) && (facts.accidents ?? 0) > 0)
    return `accidents: ${facts.accidents}`;
  if (ALL_WHEEL.test(sentence.plain) && (facts.drivetrain === "FWD" || facts.drivetrain === "RWD"))
    return facts.drivetrain;
  return null;
}

/** True when a sentence states something that the record can confirm, and it does. */
export function statesFact(sentence: Sentence, facts: VehicleFacts): boolean {
  if (sentence.question !== null) return false;
  const confirmed = RULES.some((rule) => {
    const said = figureOf(sentence, rule);
    return (
      said !== null &&
      rule.record(facts).some((value) => Math.abs(said - value) <= value * rule.slack)
    );
  });
  return confirmed || (NEVER_HIT.test(sentence.plain) && facts.accidents === 0);
}
