/**
 * What is on record about one car. Absent means "not known", never "no".
 * Money is in whole US dollars, distance in miles, fuel use in US miles per gallon.
 */
export type VehicleFacts = {
  readonly vin?: string;
  readonly stockNumber?: string;
  readonly condition?: "new" | "used" | "certified";
  readonly year?: number;
  readonly make?: string;
  readonly model?: string;
  readonly trim?: string;
  readonly bodyClass?: string;
  readonly exteriorColor?: string;
  readonly interiorColor?: string;
  readonly mileage?: number;
  readonly price?: number;
  readonly msrp?: number;
  readonly engine?: string;
  readonly transmission?: string;
  readonly drivetrain?: "FWD" | "RWD" | "AWD" | "4WD";
  readonly fuel?: "gasoline" | "diesel" | "hybrid" | "plug_in_hybrid" | "electric";
  readonly mpgCity?: number;
  readonly mpgHighway?: number;
  readonly rangeMiles?: number;
  readonly seats?: number;
  readonly doors?: number;
  readonly towingPounds?: number;
  readonly cargoCubicFeet?: number;
  readonly owners?: number;
  readonly accidents?: number;
  readonly title?: "clean" | "salvage" | "rebuilt" | "lemon";
  readonly openRecalls?: number;
  readonly warranty?: string;
  readonly features?: readonly string[];
};
