import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { thousands } from "./purse.ts";
import type { Wondering } from "./scenario.ts";

const HIGH_MILES = 60_000;

/**
 * What anybody would ask about this very car, from its record: the odd thing first.
 *
 * @example
 * ```ts
 * wonderAboutCar({ mileage: 88000 }).map((one) => one.about) // => ["condition"]
 * ```
 */
export function wonderAboutCar(facts: VehicleFacts): Wondering[] {
  return [...oddities(facts), ...basics(facts)];
}

function* oddities(facts: VehicleFacts): Generator<Wondering> {
  const { mileage = 0, accidents = 0, owners = 0, openRecalls = 0, title, price, msrp } = facts;
  if (title !== undefined && title !== "clean") {
    yield {
      about: "history",
      ask: `It says ${title} title. What happened to it?`,
      words: ["title", "insur", "damage", "flood", "hail"],
    };
  }
  if (accidents > 0) {
    yield {
      about: "history",
      ask: "There's an accident on the report. What was hit?",
      field: "accidents",
      words: ["report", "bumper", "damage", "repair", "front", "rear", "side", "minor"],
    };
  }
  if (mileage >= HIGH_MILES) {
    yield {
      about: "condition",
      ask: `${thousands(mileage)} miles is a few. What's been done to it?`,
      words: ["tire", "brake", "service", "belt", "record", "replace", "inspect", "fluid", "done"],
    };
  }
  if (openRecalls > 0) {
    yield {
      about: "history",
      ask: "Is there a recall open on this one?",
      field: "openRecalls",
      words: ["recall"],
    };
  }
  if (owners >= 2) {
    yield {
      about: "history",
      ask: "How many people had it before me?",
      field: "owners",
      words: ["owner"],
    };
  }
  if (price !== undefined && msrp !== undefined && price < msrp * 0.93) {
    yield {
      about: "price",
      ask: "Why's it so far under the sticker?",
      words: ["demo", "rebate", "aged", "mile", "market", "loaner"],
    };
  }
}

function* basics(facts: VehicleFacts): Generator<Wondering> {
  const { fuel, condition, mpgHighway, rangeMiles, towingPounds, seats = 5, features } = facts;
  if (fuel === "electric" || rangeMiles !== undefined) {
    yield {
      about: "charging",
      ask: "How far does this one really go on a full charge?",
      field: "rangeMiles",
      words: ["mile", "range"],
    };
  } else if (mpgHighway !== undefined) {
    yield {
      about: "fuel",
      ask: "What does this one get on the highway?",
      field: "mpgHighway",
      words: ["mpg", "gallon", "highway"],
    };
  }
  if (towingPounds !== undefined) {
    yield {
      about: "use",
      ask: "What's this one rated to pull?",
      field: "towingPounds",
      words: ["pound", "lbs", "tow"],
    };
  }
  if (seats >= 7) {
    yield {
      about: "space",
      ask: "How does anybody get into the very back?",
      words: ["third", "row", "slide", "tilt", "fold", "button"],
    };
  }
  if (facts.warranty !== undefined || condition === "certified") {
    yield {
      about: "warranty",
      ask: "What warranty is left on this one?",
      field: "warranty",
      words: ["warranty", "year", "mile", "cover"],
    };
  }
  const feature = features?.[0];
  if (feature !== undefined && feature.length < 40) {
    yield { about: "features", ask: `It lists ${feature.toLowerCase()}. How does that work?` };
  }
  if (condition === "used") {
    yield {
      about: "availability",
      ask: "How long has this one been sitting here?",
      words: ["day", "week", "month", "came in"],
    };
  }
}
