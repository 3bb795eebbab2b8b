function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

export const CURRENCY = setOf("dollars dollar bucks buck usd");

/** A number in front of one of these counts something else than money. */
export const COUNTED = setOf(
  "percent miles mile mi km kms kilometers mpg hp horsepower horse years year yrs days day weeks hours hour minutes minute doors door seats seat seater owners owner keys key cylinder cylinders cyl inch inches am pm oclock liter liters litre l lbs pounds pound feet ft foot people kids times cars trucks customers payments stars star speed cubic watts watt volts rpm cc hd model edition degrees points point gallons gallon psi st street ave avenue road rd boulevard blvd drive lane highway zip reviews units sq square th series gt amp amps kwh kilowatt lb ton tons rated capacity towing months",
);

/** A number behind one of these is a distance, a load, a code or a year. */
export const BEFORE_COUNTED = setOf(
  "mileage odometer tow tows towing haul hauls payload weighs weigh zip stock vin room apt apartment suite extension ext code highway route interstate model year since circa silverado sierra ram chevy gmc sprinter promaster express savana suburban f series number miles odo",
);

/** Words that may stand between such a word and its number. */
export const LINK_WORDS = setOf(
  "is of at are around about reads says shows only just up to over like was be number a the it roughly near approximately capacity",
);

/** In front of a bare 2005 these make it a price. */
export const PRICE_VERBS = setOf(
  "take accept offer offering offered pay paying paid do asking spend give want",
);

/** Behind an amount under 500 these make it money. */
export const MONEY_TAILS = setOf("down off discount rebate fee cheaper");

export const PAYMENT_WORDS = setOf("payment payments monthly");

export const FEE_WORDS = setOf("fee fees tax taxes title down");
