/** What a seller says of this car against what is on record about it. */
import { phrases } from "../talk/phrase.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";

const HARMED =
  "(accident|accidents|wreck|wrecks|wrecked|crash|collision|fender bender*|damage|hit|body work|bodywork)";
const NO_ACCIDENT = phrases([
  `(no|zero|never|not a single|without any|not) ~5 ${HARMED}`,
  "(accident free|clean (carfax|car fax|autocheck|history|report))",
]);
const ONE_OWNER = phrases(["(one|single|1|only one|just one) (owner|previous owner|prior owner)"]);
const CLEAN_TITLE = phrases([
  "clean ~1 title",
  "title ~2 clean",
  "(no|never) ~3 (salvage|rebuilt|branded|lemon)",
]);
const NO_RECALL = phrases([
  "(no|zero|not any) ~2 (recall|recalls)",
  "recalls? (is|are)? ~2 (none|zero|all done|closed)",
]);
const MILES =
  / (?<figure>\d+(?:\.\d+)?)(?<k>k| thousand)? (?:original |actual |highway |total )?(?:miles|mi) /g;
const ON_THIS_CAR = phrases([
  "(it|she|he|this one|this (car|truck|suv|van)|car|truck|has|have|got|with|only|just|odometer|showing|shows|reads|at|under|less than) ~3 >",
]);
const OTHER_MILES = phrases([
  "(warranty|covered|covers|every|another|next|first|drive|drove|commute|range|away|up to|per|each|about a|last|interval|service|within|from here|coverage|powertrain|bumper|for|to|through|until|year|your|you|trade) ~6 >",
]);

/** Rules that a sentence breaks because the record says otherwise. */
export function brokenByRecord(
  plain: string,
  vehicle: VehicleFacts,
): readonly ("ACC-1" | "ODO-1")[] {
  const broken: ("ACC-1" | "ODO-1")[] = [];
  if (contradictsHistory(plain, vehicle)) broken.push("ACC-1");
  if (vehicle.mileage !== undefined && understatesMiles(plain, vehicle.mileage))
    broken.push("ODO-1");
  return broken;
}

/** A claim of no accident that the record bears out. */
export function isOnRecord(plain: string, vehicle: VehicleFacts | undefined): boolean {
  return vehicle?.accidents === 0 && NO_ACCIDENT.test(plain);
}

function contradictsHistory(plain: string, vehicle: VehicleFacts): boolean {
  const { accidents = 0, owners = 1, title = "clean", openRecalls = 0 } = vehicle;
  return (
    (accidents > 0 && NO_ACCIDENT.test(plain)) ||
    (owners > 1 && ONE_OWNER.test(plain)) ||
    (title !== "clean" && CLEAN_TITLE.test(plain)) ||
    (openRecalls > 0 && NO_RECALL.test(plain))
  );
}

/** Rounding is fine; a tenth and 2,000 miles too few is not. */
function understatesMiles(plain: string, mileage: number): boolean {
  for (const match of plain.matchAll(MILES)) {
    const before = plain.slice(0, match.index + 1);
    const after = plain.slice(match.index + match[0].length - 1);
    if (!ON_THIS_CAR.test(before) || OTHER_MILES.test(before)) continue;
    if (/^ (?:a|per|each|every|of|or|warranty|away|range|from|between|until|to go) /.test(after))
      continue;
    const miles = Number(match.groups?.figure) * (match.groups?.k ? 1000 : 1);
    if (miles >= 500 && miles < mileage * 0.9 && mileage - miles > 2000) return true;
  }
  return false;
}
