import { describe, expect, it } from "vitest";
import { checkClaims } from "./check-claims.ts";

const FACTS = {
  mileage: 31200,
  accidents: 1,
  owners: 1,
  year: 2022,
  mpgHighway: 38,
  rangeMiles: 303,
  towingPounds: 6800,
  drivetrain: "AWD",
  seats: 5,
} as const;

describe("checkClaims()", () => {
  it.each([
    ["It has 31,000 miles on it.", "31,000 miles", "mileage", "true"],
    ["thirty one thousand miles, runs great", "thirty one thousand miles", "mileage", "true"],
    ["It only has 12k miles.", "12k miles", "mileage", "false"],
    ["It's never been in an accident.", "never been in an accident", "accidents", "false"],
    ["There was one accident, a bumper.", "one accident", "accidents", "true"],
    ["One owner, clean title.", "One owner", "owners", "true"],
    ["You get 42 on the highway.", "42 on the highway", "mpgHighway", "false"],
    ["It's rated 303 miles of range.", "303 miles of range", "rangeMiles", "true"],
    ["It'll tow 7,500 pounds.", "7,500 pounds", "towingPounds", "false"],
    ["This one seats seven.", "seven", "seats", "false"],
    ["It's a 2022.", "2022", "year", "true"],
    ["It has four-wheel drive.", "four-wheel drive", "drivetrain", "true"],
    ["It's front-wheel drive.", "front-wheel drive", "drivetrain", "false"],
  ])("%s", (text, said, field, verdict) => {
    expect(checkClaims(text, FACTS)[0]).toMatchObject({ text: said, field, verdict });
  });

  it.each([
    "Does it have 31,000 miles?",
    "Your CR-V has 92,000 miles on it.",
    "The warranty runs 3 years or 36,000 miles.",
    "It's covered to 100,000 miles.",
    "I drive 20,000 miles a year myself.",
    "It isn't all-wheel drive, sadly.",
    "If it had no accidents it would cost more.",
  ])("makes no claim of: %s", (text) => {
    expect(checkClaims(text, FACTS)).toEqual([]);
  });

  it("does not know what the record does not know", () => {
    expect(checkClaims("No accidents, two owners.", {}).map((claim) => claim.verdict)).toEqual([
      "unknown",
      "unknown",
    ]);
  });
});
