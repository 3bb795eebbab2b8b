import { soundKey, type Word } from "./plain-words.ts";

/**
 * Things that matter in a car sale, by the words people use for them. Two sentences meet on a
 * concept when they share no word: "my boys" and "the kids", "pull the boat" and "tow rating".
 */
const CONCEPT_WORDS = {
  family:
    "kid kids child children boy boys girl girls son sons daughter daughters baby babies toddler twins stroller booster boosters newborn grandkids grandchildren grandson family teenager teen infant carseat hijo nieto",
  partner:
    "wife husband spouse partner fiance fiancee boyfriend girlfriend mother father mom mum dad parents mother-in-law sister brother boss",
  animal: "dog dogs lab puppy crate crates kennel collie horse horses cat pet pets",
  commute: "commute commuter commuting daycare school office shift plant job train traffic errands",
  distance: "miles mile highway interstate trip trips road roadtrip freeway hours drive driving",
  fuel: "gas mpg gallon gallons fuel mileage tank economy hybrid diesel petrol fillup thirsty",
  odometer: "miles mileage odometer clock",
  tow: "tow tows towing haul hauling trailer boat camper hitch popup payload pull pulling rv skid steer wheel fifth caravan jetski",
  cargo:
    "cargo trunk space room hatch bed gear storage luggage groceries tools sheets load bags bike bikes walker equipment strollers roomy",
  weather:
    "snow ice icy winter slide slid sliding awd 4wd 4x4 traction hill mud dirt rain cold storm",
  safety:
    "safe safety safer safest crash airbag airbags brake brakes braking blind collision rating ratings stars",
  reliability:
    "reliable reliability break broke breaks breakdown transmission repair repairs repaired fix fixed maintenance maintain starts start stall leak fail failed shudder warranty covered coverage cvt fluid lemon stranded",
  body: "back hip hips knee knees shoulder arthritis wheelchair bending step height climb climbing tall hurt hurts pain legs legroom",
  quiet: "quiet noise noisy loud hush decibels rattle beep beeping ride smooth bumpy rough bumps",
  size: "big bigger small smaller tall wide narrow long length fit fits park parking garage tight inches feet clearance compact size shorter downsize downsizing",
  seats: "seat seats seating row rows passenger passengers belts seven eight",
  price:
    "price prices priced cost costs money expensive cheap cheaper dollars number numbers figure figures total discount invoice sticker quote offer grand room haggle",
  payment:
    "payment payments monthly month afford affordable budget finance financing loan term months lease",
  rate: "rate rates interest apr percent credit bank score lender union approved approval",
  down: "down deposit cash check savings hold",
  fees: "fee fees tax taxes doc tags plates registration prep addon addons package protection nitrogen etch itemized",
  trade: "trade tradein owe owed payoff equity kbb appraisal appraise worth upside altima carmax",
  history:
    "accident accidents hit wreck wrecked carfax history report owner owners record records recall recalls respray title frame flood",
  charging:
    "charge charges charging charger chargers range battery plug plugged electric ev kilowatt outlet panel electrician",
  tech: "carplay android screen bluetooth phone camera cameras lane wireless nav navigation sensors app",
  test: "drive spin test try tryout behind wheel",
  finish: "color colour paint black white red blue scratch scratches rust rusting dent",
  rival: "dealer dealers store stores place website online listing elsewhere internet lot",
  height: "low high sit sitting visibility view step",
  power: "power engine turbo torque horsepower fast quick acceleration motor",
  warranty: "warranty warranties coverage covered extended powertrain gap",
  delivery: "delivery deliver pickup transfer arrive arrives ship ready",
} as const;

export type Concept = keyof typeof CONCEPT_WORDS;

const BY_KEY: ReadonlyMap<string, readonly Concept[]> = buildIndex();

function buildIndex(): Map<string, Concept[]> {
  const index = new Map<string, Concept[]>();
  for (const [concept, words] of Object.entries(CONCEPT_WORDS)) {
    for (const word of words.split(" ")) {
      const key = soundKey(word);
      const found = index.get(key) ?? [];
      if (!found.some((known) => known === concept)) found.push(concept as Concept);
      index.set(key, found);
    }
  }
  return index;
}

/** The concepts that a list of words touches. */
export function conceptsOf(words: readonly Word[]): Set<Concept> {
  const found = new Set<Concept>();
  for (const word of words) {
    for (const concept of BY_KEY.get(word.key) ?? []) found.add(concept);
  }
  return found;
}
