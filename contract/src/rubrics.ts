import Type, { type Static, type TSchema } from "typebox";
import { Id, Instant } from "./listing.ts";
import { defineRoute } from "./route.ts";
import { SessionType } from "./training-session.ts";

const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** A built-in rubric (`walkaround-pitch`) or one of the dealership's own. */
const RubricId = Type.String({
  pattern:
    "^(walkaround-[a-z_]{1,40}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$",
  maxLength: 60,
});
const ById = Type.Object({ id: RubricId });
const Version = Type.Integer({ minimum: 1, maximum: 1_000_000 });
const Mark = Type.Integer({ minimum: 0, maximum: 100 });
const Title = Type.String({ minLength: 1, maxLength: 80 });

/** The most rubrics of its own that a dealership may keep. */
export const OWN_RUBRIC_LIMIT = 60;
/** The most past sessions that one preview scores again. */
export const PREVIEW_LIMIT = 50;

const Words = Type.Object({ en: Type.String(), es: Type.String(), fr: Type.String() });

/** A rubric as lists show it. */
export const RubricCard = Type.Object({
  id: Type.String(),
  /** Null for a built-in one, which goes by its session type. */
  title: orNull(Type.String()),
  builtIn: Type.Boolean(),
  sessionType: SessionType,
  version: Type.Integer(),
  passMark: Mark,
  /** New sessions of its type begin with it. */
  inUse: Type.Boolean(),
  /** Null for a built-in one. */
  changedAt: orNull(Instant),
  changedBy: orNull(Type.String()),
  /** What its 100 points go to. */
  points: Type.Array(Type.Object({ id: Type.String(), label: Words, weight: Type.Integer() })),
});
export type RubricCard = Static<typeof RubricCard>;

export const RubricCheck = Type.Object({
  id: Type.String(),
  weight: Type.Integer(),
  on: Type.Boolean(),
  label: Words,
});

export const RubricDimension = Type.Object({
  id: Type.String(),
  /** Points; those of the dimensions that are on add up to 100. */
  weight: Type.Integer(),
  on: Type.Boolean(),
  label: Words,
  checks: Type.Array(RubricCheck),
});

export const RubricVersion = Type.Object({
  version: Type.Integer(),
  savedAt: Instant,
  savedBy: orNull(Type.String()),
});

/** A rubric with what it asks, as it stands in `version`, and the versions it has, newest first. */
export const RubricDetail = Type.Object({
  ...RubricCard.properties,
  dimensions: Type.Array(RubricDimension),
  /** The newest hundred. */
  versions: Type.Array(RubricVersion),
});
export type RubricDetail = Static<typeof RubricDetail>;

const Label = Type.Object(
  {
    en: Type.Optional(Type.String({ maxLength: 400 })),
    es: Type.Optional(Type.String({ maxLength: 400 })),
    fr: Type.Optional(Type.String({ maxLength: 400 })),
  },
  { additionalProperties: false },
);
const part = {
  id: Type.String({ minLength: 1, maxLength: 60 }),
  weight: Type.Optional(Type.Number()),
  on: Type.Optional(Type.Boolean()),
  label: Type.Optional(Label),
};
const edit = {
  /** 0-100: the total from which a talk passes. */
  passMark: Type.Optional(Type.Number()),
  dimensions: Type.Optional(
    Type.Array(
      Type.Object(
        {
          ...part,
          checks: Type.Optional(
            Type.Array(Type.Object(part, { additionalProperties: false }), { maxItems: 100 }),
          ),
        },
        { additionalProperties: false },
      ),
      { maxItems: 30 },
    ),
  ),
};

/**
 * Only what changes. Weights of dimensions are whole points that add up to 100 over those that are on, weights
 * of checks 1 to 10; labels up to 80 characters. RUBRIC_INVALID names what is wrong and what is allowed.
 */
export const RubricEdit = Type.Object(edit, { additionalProperties: false });
export type RubricEdit = Static<typeof RubricEdit>;

export const listRubrics = defineRoute({
  method: "GET",
  path: "/api/rubrics",
  summary: "The built-in rubrics and the dealership's own, by session type",
  auth: "user",
  reply: Type.Object({ rubrics: Type.Array(RubricCard) }),
  errors: [],
});

export const getRubric = defineRoute({
  method: "GET",
  path: "/api/rubrics/:id",
  summary: "One rubric with its checks; an older version by its number",
  auth: "user",
  params: ById,
  query: Type.Object({ version: Type.Optional(Version) }, { additionalProperties: false }),
  reply: RubricDetail,
  errors: ["RUBRIC_NOT_FOUND"],
});

export const copyRubric = defineRoute({
  method: "POST",
  path: "/api/rubrics",
  summary: "Make a rubric of the dealership's own as a copy of another",
  auth: "user",
  roles: ["manager", "admin"],
  body: Type.Object(
    {
      /** Made by the client so that a repeated copy is harmless. */
      id: Type.Optional(Id),
      from: RubricId,
      title: Title,
    },
    { additionalProperties: false },
  ),
  reply: RubricDetail,
  status: 201,
  errors: ["RUBRIC_NOT_FOUND", "RUBRIC_LIMIT"],
});

export const changeRubric = defineRoute({
  method: "PATCH",
  path: "/api/rubrics/:id",
  summary: "Edit an own rubric; saving makes a new version, sessions keep the one they began with",
  auth: "user",
  roles: ["manager", "admin"],
  params: ById,
  body: Type.Object(
    {
      /** The version that the edit was made on; refused when somebody saved another since. */
      version: Version,
      title: Type.Optional(Title),
      ...edit,
    },
    { additionalProperties: false, minProperties: 2 },
  ),
  reply: RubricDetail,
  errors: ["RUBRIC_NOT_FOUND", "RUBRIC_BUILT_IN", "RUBRIC_CHANGED", "RUBRIC_INVALID"],
});

export const takeRubric = defineRoute({
  method: "POST",
  path: "/api/rubrics/:id/use",
  summary: "Take into use for new sessions of its type; a built-in one goes back to ours",
  auth: "user",
  roles: ["manager", "admin"],
  params: ById,
  reply: RubricCard,
  errors: ["RUBRIC_NOT_FOUND"],
});

export const deleteRubric = defineRoute({
  method: "DELETE",
  path: "/api/rubrics/:id",
  summary: "Delete an own rubric that is not in use; scores given with it stay",
  auth: "user",
  roles: ["manager", "admin"],
  params: ById,
  reply: Type.Object({ deleted: Type.Boolean() }),
  errors: ["RUBRIC_NOT_FOUND", "RUBRIC_BUILT_IN", "RUBRIC_IN_USE"],
});

/** One finished session, as it was scored and as it would be. */
export const PreviewedSession = Type.Object({
  sessionId: Id,
  title: Type.String(),
  person: Type.String(),
  startTime: Instant,
  before: orNull(Mark),
  after: orNull(Mark),
  passedBefore: Type.Boolean(),
  passedAfter: Type.Boolean(),
});
export type PreviewedSession = Static<typeof PreviewedSession>;

export const previewRubric = defineRoute({
  method: "POST",
  path: "/api/rubrics/:id/preview",
  summary: "What an edit would make of the latest finished sessions of its type; nothing is stored",
  auth: "user",
  roles: ["manager", "admin"],
  params: ById,
  body: Type.Object(
    {
      edit: RubricEdit,
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: PREVIEW_LIMIT, default: 30 })),
    },
    { additionalProperties: false },
  ),
  reply: Type.Object({
    /** Newest first. */
    sessions: Type.Array(PreviewedSession),
    passedBefore: Type.Integer(),
    passedAfter: Type.Integer(),
    /** Mean change of the total, over the sessions that have one both times; null without any. */
    meanShift: orNull(Type.Number()),
  }),
  errors: ["RUBRIC_NOT_FOUND", "RUBRIC_INVALID"],
});
