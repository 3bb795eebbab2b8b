import type { VehicleFacts } from "../../vehicle/vehicle-facts.ts";
import { thousands } from "../purse.ts";
import type { Wondering } from "../scenario.ts";

/**
 * What a seller who looks at the record says to a question about the car; null when it is not on record.
 *
 * @example
 * ```ts
 * answerFromRecord({ about: "fuel", ask: "", field: "mpgCity" }, { mpgCity: 31 }) // => "It's rated 31 in the city."
 * ```
 */
export function answerFromRecord({ field, about }: Wondering, facts: VehicleFacts): string | null {
  switch (field) {
    case "mpgHighway":
      return facts.mpgHighway === undefined
        ? null
        : `It's rated ${facts.mpgHighway} on the highway.`;
    case "mpgCity":
      return facts.mpgCity === undefined ? null : `It's rated ${facts.mpgCity} in the city.`;
    case "rangeMiles":
      return facts.rangeMiles === undefined
        ? null
        : `It's rated ${facts.rangeMiles} miles of range, when it's warm.`;
    case "towingPounds":
      return facts.towingPounds === undefined
        ? null
        : `It's rated to tow ${thousands(facts.towingPounds)} pounds. It's on the sticker, let's read it together.`;
    case "owners":
      return facts.owners === undefined
        ? null
        : `The report shows ${facts.owners === 1 ? "one owner" : `${facts.owners} owners`}.`;
    case "accidents":
      return facts.accidents === undefined ? null : accidentLine(facts.accidents);
    case "openRecalls":
      return facts.openRecalls === undefined ? null : recallLine(facts.openRecalls);
    default:
      break;
  }
  if (about === "warranty" && facts.warranty !== undefined) {
    return `Here's the warranty page: ${facts.warranty}.`;
  }
  if (about === "fees") {
    return "Out the door is the price, then tax, title and our 199 dollar doc fee. Nothing else that you didn't ask for.";
  }
  return null;
}

function accidentLine(accidents: number): string {
  return accidents === 0
    ? "The report shows no accidents. Not everything gets reported, so have your mechanic look, too."
    : `The report shows ${accidents === 1 ? "one accident" : `${accidents} accidents`}. Let's read what it says was hit.`;
}

function recallLine(recalls: number): string {
  return recalls === 0
    ? "I ran the VIN, and there's no recall open."
    : `Yes, ${recalls === 1 ? "one recall is" : `${recalls} recalls are`} open. We do that before you take it.`;
}
