import Type, { type Static, type TSchema } from "typebox";
import { Id, Instant } from "./listing.ts";
import { defineRoute } from "./route.ts";
import { Difficulty, ScenarioCard, SessionType } from "./training-session.ts";

const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const strict = { additionalProperties: false } as const;
/** The domain knows how long a line may be; this only keeps novels out. */
const Words = Type.String({ maxLength: 1000 });
const some = <T extends TSchema>(schema: T) => Type.Array(schema, { maxItems: 60 });
const Dollars = Type.Number();
const Count = Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 }));

/** A built-in scenario (`closing-spouse`) or one of the dealership's own. */
const ScenarioId = Type.String({ pattern: "^[0-9a-z-]{3,60}$", maxLength: 60 });

/** The most scenarios of its own that a dealership may keep. */
export const OWN_SCENARIO_LIMIT = 200;

/** A scenario as the library shows it: never what the buyer hides. */
export const ListedScenario = Type.Object({
  ...ScenarioCard.properties,
  /** True for one that this dealership made. */
  own: Type.Boolean(),
  /** Null for a built-in one, and when whoever saved it is gone. */
  changedBy: orNull(Type.String()),
  /** Null for a built-in one. */
  changedAt: orNull(Instant),
});
export type ListedScenario = Static<typeof ListedScenario>;

const Facts = Type.Object(
  {
    vin: Type.Optional(Words),
    stockNumber: Type.Optional(Words),
    condition: Type.Optional(
      Type.Union([Type.Literal("new"), Type.Literal("used"), Type.Literal("certified")]),
    ),
    year: Count,
    make: Type.Optional(Words),
    model: Type.Optional(Words),
    trim: Type.Optional(Words),
    bodyClass: Type.Optional(Words),
    exteriorColor: Type.Optional(Words),
    interiorColor: Type.Optional(Words),
    mileage: Count,
    price: Count,
    msrp: Count,
    engine: Type.Optional(Words),
    transmission: Type.Optional(Words),
    drivetrain: Type.Optional(
      Type.Union([
        Type.Literal("FWD"),
        Type.Literal("RWD"),
        Type.Literal("AWD"),
        Type.Literal("4WD"),
      ]),
    ),
    fuel: Type.Optional(
      Type.Union([
        Type.Literal("gasoline"),
        Type.Literal("diesel"),
        Type.Literal("hybrid"),
        Type.Literal("plug_in_hybrid"),
        Type.Literal("electric"),
      ]),
    ),
    mpgCity: Count,
    mpgHighway: Count,
    rangeMiles: Count,
    seats: Count,
    doors: Count,
    towingPounds: Count,
    cargoCubicFeet: Type.Optional(Type.Number({ minimum: 0, maximum: 10_000 })),
    owners: Count,
    accidents: Count,
    title: Type.Optional(
      Type.Union([
        Type.Literal("clean"),
        Type.Literal("salvage"),
        Type.Literal("rebuilt"),
        Type.Literal("lemon"),
      ]),
    ),
    openRecalls: Count,
    warranty: Type.Optional(Words),
    features: Type.Optional(some(Words)),
  },
  strict,
);

/**
 * A buyer as somebody at the store writes them down. Shapes are checked here; what may stand in them (lengths,
 * subjects, amounts) is checked by the rules of the buyer, and SCENARIO_INVALID names field, value and what is
 * allowed. Money is in whole US dollars, moods run from 0 to 100.
 */
export const ScenarioDraft = Type.Object(
  {
    title: Words,
    situation: Words,
    goal: Words,
    sessionType: SessionType,
    difficulty: Difficulty,
    /** Whose ways of speaking and whose life the buyer has. */
    persona: Words,
    buyer: Type.Object(
      { name: Words, age: Type.Number(), occupation: Words, mood: Words, face: Words },
      strict,
    ),
    /** Who came along and speaks, too: a first name. */
    partner: orNull(Words),
    /** Who else has a say, as the buyer would call them. */
    decidesWith: some(Words),
    facts: Facts,
    opening: some(Words),
    answers: some(
      Type.Object({ about: Words, lines: some(Words), gist: Type.Optional(Words) }, strict),
    ),
    needs: some(
      Type.Object(
        {
          about: some(Words),
          says: Type.Optional(Words),
          words: Type.Optional(some(Words)),
          reminder: Type.Optional(Words),
        },
        strict,
      ),
    ),
    secrets: some(
      Type.Object(
        {
          about: Words,
          line: Words,
          hint: Type.Optional(Words),
          trust: Type.Optional(Type.Number()),
        },
        strict,
      ),
    ),
    /** Ids of the worry library. */
    worries: some(Words),
    ownWorries: some(
      Type.Object(
        {
          about: Words,
          when: Words,
          raise: some(Words),
          beneath: Words,
          press: Type.Optional(some(Words)),
          settled: Type.Optional(Words),
          words: Type.Optional(some(Words)),
        },
        strict,
      ),
    ),
    fears: some(Words),
    wonderings: some(
      Type.Object(
        {
          about: Words,
          ask: Words,
          words: Type.Optional(some(Words)),
          field: Type.Optional(Type.KeyOf(Facts)),
        },
        strict,
      ),
    ),
    tradeIn: orNull(
      Type.Object({ car: Words, hopes: Dollars, least: Dollars, owes: Dollars }, strict),
    ),
    budget: orNull(Dollars),
    monthly: orNull(Dollars),
    /** The most they pay on their best day; the buyer never says it. */
    reservation: Dollars,
    bargaining: Type.Union([Type.Literal("soft"), Type.Literal("usual"), Type.Literal("hard")]),
    alternative: Words,
    start: Type.Object(
      { trust: Type.Number(), interest: Type.Number(), patience: Type.Number() },
      strict,
    ),
    /** From 0 (says the least) to 1 (says more than was asked). */
    talkativeness: Type.Number(),
  },
  strict,
);
export type ScenarioDraft = Static<typeof ScenarioDraft>;

/** A scenario with all that it hides, for whoever edits or copies it. */
export const ScenarioDetail = Type.Object({ scenario: ListedScenario, draft: ScenarioDraft });
export type ScenarioDetail = Static<typeof ScenarioDetail>;

export const listScenarios = defineRoute({
  method: "GET",
  path: "/api/scenarios",
  summary: "The scenarios to choose from: the library, then the dealership's own, newest first",
  auth: "user",
  query: Type.Object(
    { sessionType: Type.Optional(SessionType), difficulty: Type.Optional(Difficulty) },
    strict,
  ),
  reply: Type.Object({ scenarios: Type.Array(ListedScenario) }),
  errors: [],
});

export const getScenario = defineRoute({
  method: "GET",
  path: "/api/scenarios/:id",
  summary: "A scenario of the library or an own one as a draft, to edit or to copy",
  auth: "user",
  roles: ["manager", "admin"],
  params: Type.Object({ id: ScenarioId }),
  reply: ScenarioDetail,
  errors: [],
});

export const createScenario = defineRoute({
  method: "POST",
  path: "/api/scenarios",
  summary: "Make a scenario of the dealership's own",
  auth: "user",
  roles: ["manager", "admin"],
  body: Type.Object(
    {
      /** Made by the client so that a repeat is harmless. */
      id: Type.Optional(Id),
      draft: ScenarioDraft,
    },
    strict,
  ),
  reply: ScenarioDetail,
  status: 201,
  errors: ["SCENARIO_INVALID", "SCENARIO_LIMIT"],
});

export const changeScenario = defineRoute({
  method: "PUT",
  path: "/api/scenarios/:id",
  summary: "Save an own scenario as its next version; sessions keep the one they began with",
  auth: "user",
  roles: ["manager", "admin"],
  params: Type.Object({ id: Id }),
  body: Type.Object(
    {
      /** The version that the edit was made on; refused when somebody saved another since. */
      version: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
      draft: ScenarioDraft,
    },
    strict,
  ),
  reply: ScenarioDetail,
  errors: ["SCENARIO_INVALID", "SCENARIO_CHANGED"],
});

export const deleteScenario = defineRoute({
  method: "DELETE",
  path: "/api/scenarios/:id",
  summary: "Take an own scenario out of the library; sessions that began with it go on",
  auth: "user",
  roles: ["manager", "admin"],
  params: Type.Object({ id: Id }),
  reply: Type.Object({ deleted: Type.Boolean() }),
  errors: [],
});
