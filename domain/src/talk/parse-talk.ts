import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import {
  DIFFICULTIES,
  type Difficulty,
  SESSION_TYPES,
  type SessionType,
  type Turn,
} from "./transcript.ts";

/** A talk as a document gives it. */
export type Talk = {
  readonly sessionType: SessionType;
  readonly difficulty: Difficulty;
  readonly vehicle?: VehicleFacts;
  readonly turns: readonly Turn[];
};

export type Broken = {
  readonly kind: "broken";
  /** Where it broke, as a path such as `turns[3].speaker` or `line 12`. */
  readonly where: string;
  readonly message: string;
};
export type ParsedTalk = { readonly kind: "talk"; readonly talk: Talk } | Broken;
export type ParsedTurns = { readonly kind: "turns"; readonly turns: readonly Turn[] } | Broken;

/** The most turns that one talk may hold. */
export const TALK_TURN_LIMIT = 2000;
/** The most characters that one turn may hold. */
export const TURN_LIMIT = 100_000;

/**
 * Checks a document of a stranger: `{"sessionType", "difficulty", "vehicle"?, "turns"}`. `difficulty` is
 * medium when absent. Never throws; the first thing that is wrong is named with its path.
 *
 * @example
 * ```ts
 * parseTalk({ sessionType: "pitch", turns: [{ speaker: "dealer", text: "Hi" }] }) // => { "kind": "broken", "where": "turns[0].speaker", "message": "\"dealer\" is not seller or buyer" }
 * ```
 */
export function parseTalk(document: unknown): ParsedTalk {
  if (!isRecord(document)) return broken("document", `${show(document)} is not an object`);
  const { sessionType, difficulty = "medium", vehicle, turns } = document;
  const type = SESSION_TYPES.find((one) => one === sessionType);
  if (type === undefined) {
    return broken("sessionType", `${show(sessionType)} is not one of ${SESSION_TYPES.join(", ")}`);
  }
  const level = DIFFICULTIES.find((one) => one === difficulty);
  if (level === undefined) {
    return broken("difficulty", `${show(difficulty)} is not one of ${DIFFICULTIES.join(", ")}`);
  }
  const car = parseVehicle(vehicle);
  if (car.kind === "broken") return car;
  const parsed = parseTurns(turns);
  if (parsed.kind === "broken") return parsed;
  return {
    kind: "talk",
    talk: {
      sessionType: type,
      difficulty: level,
      turns: parsed.turns,
      ...(car.facts ? { vehicle: car.facts } : {}),
    },
  };
}

/**
 * Checks the turns alone. Times must be seconds, 0 or more, and a turn may not end before it starts.
 *
 * @example
 * ```ts
 * parseTurns([{ speaker: "seller", text: "Hi" }]) // => { "kind": "turns", "turns": [{ "speaker": "seller", "text": "Hi" }] }
 * parseTurns("Hi") // => { "kind": "broken", "where": "turns", "message": "\"Hi\" is not a list" }
 * ```
 */
export function parseTurns(turns: unknown): ParsedTurns {
  if (!Array.isArray(turns)) return broken("turns", `${show(turns)} is not a list`);
  if (turns.length > TALK_TURN_LIMIT) {
    return broken("turns", `${turns.length} turns are more than the ${TALK_TURN_LIMIT} allowed`);
  }
  const checked: Turn[] = [];
  for (const [at, turn] of turns.entries()) {
    const result = parseTurn(turn, `turns[${at}]`);
    if ("kind" in result) return result;
    checked.push(result);
  }
  return { kind: "turns", turns: checked };
}

function parseTurn(turn: unknown, where: string): Turn | Broken {
  if (!isRecord(turn)) return broken(where, `${show(turn)} is not an object`);
  const { speaker, text, startedAt, endedAt } = turn;
  if (speaker !== "seller" && speaker !== "buyer") {
    return broken(`${where}.speaker`, `${show(speaker)} is not seller or buyer`);
  }
  if (typeof text !== "string") return broken(`${where}.text`, `${show(text)} is not text`);
  if (text.length > TURN_LIMIT) {
    return broken(
      `${where}.text`,
      `${text.length} characters are more than the ${TURN_LIMIT} allowed`,
    );
  }
  for (const [name, time] of Object.entries({ startedAt, endedAt })) {
    if (time !== undefined && time !== null && !isTime(time)) {
      return broken(`${where}.${name}`, `${show(time)} is not a time in seconds, 0 or more`);
    }
  }
  const start = isTime(startedAt) ? { startedAt } : {};
  const end = isTime(endedAt) ? { endedAt } : {};
  if (isTime(startedAt) && isTime(endedAt) && endedAt < startedAt) {
    return broken(`${where}.endedAt`, `${endedAt} is before startedAt ${startedAt}`);
  }
  return { speaker, text, ...start, ...end };
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

const NUMBER_FACTS = [
  "year",
  "mileage",
  "price",
  "msrp",
  "mpgCity",
  "mpgHighway",
  "rangeMiles",
  "seats",
  "doors",
  "towingPounds",
  "cargoCubicFeet",
  "owners",
  "accidents",
  "openRecalls",
] as const;
const TEXT_FACTS = [
  "vin",
  "stockNumber",
  "make",
  "model",
  "trim",
  "bodyClass",
  "exteriorColor",
  "interiorColor",
  "engine",
  "transmission",
  "warranty",
] as const;
const CHOICE_FACTS = {
  condition: ["new", "used", "certified"],
  drivetrain: ["FWD", "RWD", "AWD", "4WD"],
  fuel: ["gasoline", "diesel", "hybrid", "plug_in_hybrid", "electric"],
  title: ["clean", "salvage", "rebuilt", "lemon"],
} as const;

type ParsedVehicle = { readonly kind: "vehicle"; readonly facts: VehicleFacts | null } | Broken;

/**
 * Checks what a document says is on record about the car. Names that are not facts are left out; a fact of
 * the wrong kind is named.
 *
 * @example
 * ```ts
 * parseVehicle({ year: 2021, make: "Toyota", seen: true }) // => { "kind": "vehicle", "facts": { "year": 2021, "make": "Toyota" } }
 * ```
 */
export function parseVehicle(vehicle: unknown): ParsedVehicle {
  if (vehicle === undefined || vehicle === null) return { kind: "vehicle", facts: null };
  if (!isRecord(vehicle)) return broken("vehicle", `${show(vehicle)} is not an object`);
  const facts: Record<string, unknown> = {};
  for (const name of NUMBER_FACTS) {
    const value = vehicle[name];
    if (value === undefined || value === null) continue;
    if (!isTime(value))
      return broken(`vehicle.${name}`, `${show(value)} is not a number, 0 or more`);
    facts[name] = value;
  }
  for (const name of TEXT_FACTS) {
    const value = vehicle[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "string") return broken(`vehicle.${name}`, `${show(value)} is not text`);
    facts[name] = value;
  }
  for (const [name, choices] of Object.entries(CHOICE_FACTS)) {
    const value = vehicle[name];
    if (value === undefined || value === null) continue;
    if (!choices.some((choice) => choice === value)) {
      return broken(`vehicle.${name}`, `${show(value)} is not one of ${choices.join(", ")}`);
    }
    facts[name] = value;
  }
  const { features } = vehicle;
  if (features !== undefined && features !== null) {
    if (!Array.isArray(features)) {
      return broken("vehicle.features", `${show(features)} is not a list`);
    }
    if (!features.every((feature) => typeof feature === "string")) {
      return broken("vehicle.features", "not every entry is text");
    }
    facts.features = features;
  }
  return { kind: "vehicle", facts };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function broken(where: string, message: string): Broken {
  return { kind: "broken", where, message };
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text =
    typeof value === "object"
      ? Array.isArray(value)
        ? "a list"
        : "an object"
      : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
