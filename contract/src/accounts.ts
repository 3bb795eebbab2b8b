import Type, { type Static } from "typebox";
import { Id, Instant } from "./listing.ts";
import { defineRoute } from "./route.ts";

export const Role = Type.Union([
  Type.Literal("salesperson"),
  Type.Literal("manager"),
  Type.Literal("admin"),
]);

export const Language = Type.Union([Type.Literal("en"), Type.Literal("es"), Type.Literal("fr")]);
export const Theme = Type.Union([
  Type.Literal("light"),
  Type.Literal("dark"),
  Type.Literal("auto"),
]);

/** How a user wants the product to be. `timezone` is an IANA name such as `America/Chicago`. */
export const Preferences = Type.Object({
  language: Language,
  theme: Theme,
  notifications: Type.Object({ inApp: Type.Boolean(), email: Type.Boolean() }),
  timezone: Type.String({ minLength: 1, maxLength: 64 }),
});
export type Preferences = Static<typeof Preferences>;

/** What a change of preferences may carry: only what changes. */
export const PreferencesPatch = Type.Object(
  {
    language: Type.Optional(Language),
    theme: Type.Optional(Theme),
    notifications: Type.Optional(
      Type.Object(
        { inApp: Type.Optional(Type.Boolean()), email: Type.Optional(Type.Boolean()) },
        { additionalProperties: false },
      ),
    ),
    timezone: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type PreferencesPatch = Static<typeof PreferencesPatch>;

const PersonName = Type.String({ minLength: 1, maxLength: 100 });
const Email = Type.String({ format: "email", maxLength: 254 });
const Password = Type.String({ minLength: 8, maxLength: 128 });

export const Profile = Type.Object({
  id: Id,
  email: Type.String(),
  name: Type.String(),
  role: Role,
  /** The id that the web app draws a face from. */
  face: Type.String(),
  dealership: Type.Object({ id: Id, name: Type.String() }),
  preferences: Preferences,
  createdAt: Instant,
});
export type Profile = Static<typeof Profile>;

export const getProfile = defineRoute({
  method: "GET",
  path: "/api/users/profile",
  summary: "The signed-in user, their dealership and preferences",
  auth: "user",
  reply: Profile,
  errors: [],
});

export const changeProfile = defineRoute({
  method: "PATCH",
  path: "/api/users/profile",
  summary: "Change one's own name, face or preferences",
  auth: "user",
  body: Type.Object(
    {
      name: Type.Optional(PersonName),
      face: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
      preferences: Type.Optional(PreferencesPatch),
    },
    { additionalProperties: false, minProperties: 1 },
  ),
  reply: Profile,
  errors: [],
});

export const changePreferences = defineRoute({
  method: "PATCH",
  path: "/api/users/preferences",
  summary: "Change the preferences of many users of the dealership in one statement; all or none",
  auth: "user",
  roles: ["manager", "admin"],
  body: Type.Object(
    {
      updates: Type.Array(
        Type.Object({ userId: Id, preferences: PreferencesPatch }, { additionalProperties: false }),
        { minItems: 1, maxItems: 1000 },
      ),
    },
    { additionalProperties: false },
  ),
  reply: Type.Object({ updated: Type.Integer() }),
  errors: ["USER_NOT_FOUND"],
});

export const Person = Type.Object({
  id: Id,
  name: Type.String(),
  role: Role,
  face: Type.String(),
});
export type Person = Static<typeof Person>;

export const listUsers = defineRoute({
  method: "GET",
  path: "/api/users",
  summary: "The people of the dealership, by name",
  auth: "user",
  roles: ["manager", "admin"],
  reply: Type.Object({ users: Type.Array(Person) }),
  errors: [],
});

export const ApiToken = Type.Object({
  id: Id,
  name: Type.String(),
  /** The first characters, to tell tokens apart; the rest is shown once, at creation. */
  start: Type.String(),
  createdAt: Instant,
  expiresAt: Type.Union([Instant, Type.Null()]),
  lastUsedAt: Type.Union([Instant, Type.Null()]),
});
export type ApiToken = Static<typeof ApiToken>;

export const listTokens = defineRoute({
  method: "GET",
  path: "/api/tokens",
  summary: "One's own API tokens, newest first",
  auth: "user",
  reply: Type.Object({ tokens: Type.Array(ApiToken) }),
  errors: [],
});

export const createToken = defineRoute({
  method: "POST",
  path: "/api/tokens",
  summary: "Make an API token that acts as oneself; the secret is in this answer only",
  auth: "user",
  body: Type.Object(
    {
      name: Type.String({ minLength: 1, maxLength: 60 }),
      expiresInDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 3650 })),
    },
    { additionalProperties: false },
  ),
  reply: Type.Object({ token: ApiToken, secret: Type.String() }),
  status: 201,
  errors: [],
});

export const revokeToken = defineRoute({
  method: "DELETE",
  path: "/api/tokens/:id",
  summary: "Revoke one of one's own API tokens at once",
  auth: "user",
  params: Type.Object({ id: Id }),
  reply: Type.Object({ revoked: Type.Boolean() }),
  errors: ["TOKEN_NOT_FOUND"],
});

export const SetupState = Type.Object({
  /** True until the first dealership exists. */
  setupNeeded: Type.Boolean(),
  /** The demo's accounts and their password, or null when the demo is off. */
  demo: Type.Union([
    Type.Object({
      password: Type.String(),
      accounts: Type.Array(
        Type.Object({ email: Type.String(), name: Type.String(), role: Role, face: Type.String() }),
      ),
    }),
    Type.Null(),
  ]),
});
export type SetupState = Static<typeof SetupState>;

export const getSetup = defineRoute({
  method: "GET",
  path: "/api/setup",
  summary: "Whether this installation still needs its first dealership, and the demo's accounts",
  auth: "public",
  reply: SetupState,
  errors: [],
});

export const completeSetup = defineRoute({
  method: "POST",
  path: "/api/setup",
  summary:
    "Create the first dealership and its admin with the one-time code that the start printed",
  auth: "public",
  body: Type.Object(
    {
      code: Type.String({ minLength: 1, maxLength: 64 }),
      dealershipName: Type.String({ minLength: 1, maxLength: 120 }),
      name: PersonName,
      email: Email,
      password: Password,
    },
    { additionalProperties: false },
  ),
  reply: Type.Object({ dealershipId: Id, userId: Id }),
  status: 201,
  errors: ["SETUP_CODE_WRONG", "SETUP_DONE"],
});
