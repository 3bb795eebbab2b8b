/** What the car's record says on the point that the buyer asked about, in one spoken sentence. */
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import type { Sentence } from "./read-sentences.ts";

function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

type Answer = readonly [RegExp, (facts: VehicleFacts) => string | null];

const ANSWERS: readonly Answer[] = [
  [
    /\b(?:tow|tows|towing|pull|haul)\b/,
    (facts) =>
      facts.towingPounds === undefined
        ? null
        : `It's rated to tow ${grouped(facts.towingPounds)} pounds. What does yours weigh loaded?`,
  ],
  [
    /\b(?:mpg|gas|gallon|mileage on gas|fuel)\b/,
    (facts) =>
      facts.mpgCity === undefined || facts.mpgHighway === undefined
        ? null
        : `It's rated ${facts.mpgCity} in town and ${facts.mpgHighway} on the highway.`,
  ],
  [
    /\brange\b|\bhow far\b|\bmiles .* charge\b/,
    (facts) =>
      facts.rangeMiles === undefined
        ? null
        : `It's rated at ${grouped(facts.rangeMiles)} miles on a full charge; plan on less in the cold.`,
  ],
  [
    /\b(?:accidents?|hit|wreck|wrecked|carfax|history)\b/,
    (facts) =>
      facts.accidents === undefined
        ? null
        : facts.accidents === 0
          ? "Nothing on the report. Here it is, read it yourself."
          : `The report shows ${facts.accidents === 1 ? "one accident" : `${facts.accidents} accidents`}. Let's read it together.`,
  ],
  [
    /\bhow many owners\b|\bowners?$|\bone owner\b/,
    (facts) =>
      facts.owners === undefined
        ? null
        : `${facts.owners === 1 ? "One owner" : `${facts.owners} owners`}, it's on the report.`,
  ],
  [
    /\bhow many miles\b|\bmileage\b|\bthe miles$|\bmiles (?:on|does|has)\b/,
    (facts) =>
      facts.mileage === undefined ? null : `${grouped(facts.mileage)} miles, it's on the dash.`,
  ],
  [
    /\bhow many (?:seats|people|belts)\b|\bseater\b|\bdoes it seat\b/,
    (facts) =>
      facts.seats === undefined
        ? null
        : `It seats ${facts.seats}. Want to try it with everybody in?`,
  ],
  [
    /\b(?:awd|all wheel|four wheel|4wd)\b/,
    (facts) => (facts.drivetrain === undefined ? null : `This one is ${facts.drivetrain}.`),
  ],
  [
    /\bwarranty|covered\b/,
    (facts) =>
      facts.warranty === undefined
        ? null
        : `It has ${facts.warranty}. Let's read what's in it and what isn't.`,
  ],
];

/** A sentence from the record; null when the record is silent. */
export function answerFromRecord(question: Sentence, facts: VehicleFacts | null): string | null {
  if (facts === null) return null;
  for (const [about, say] of ANSWERS) {
    if (about.test(question.plain)) return say(facts);
  }
  return null;
}

/** What to say to "how much": the record's figure, or when the figure will come. */
export function answerPrice(facts: VehicleFacts | null): string {
  return facts?.price === undefined
    ? "Give me two minutes and you'll have it on one page: car, tax, plates and our fee."
    : `The car's $${grouped(facts.price)}. Let me put tax, plates and our fee under it, so you see the whole check.`;
}
