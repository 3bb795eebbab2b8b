import Type, { type Static } from "typebox";
import { Id, Instant } from "./listing.ts";
import { defineRoute } from "./route.ts";
import { ScenarioCard, TrainingSessionDetail } from "./training-session.ts";

const orNull = Type.Union;

/** One objection that was left standing once, to be met again until it sits. */
export const Drill = Type.Object({
  id: Id,
  scenario: ScenarioCard,
  /** The objection, as the buyer puts it. */
  objection: Type.String(),
  /** Talks that left it standing. */
  missed: Type.Integer({ minimum: 0 }),
  /** Drills of it that were finished. */
  practised: Type.Integer({ minimum: 0 }),
  due: Instant,
  isDue: Type.Boolean(),
  /** The talk that it came from, or its latest drill. */
  lastSessionId: orNull([Id, Type.Null()]),
});
export type Drill = Static<typeof Drill>;

export const listDrills = defineRoute({
  method: "GET",
  path: "/api/drills",
  summary: "One's own drills, what is due first; spaced by how well they went (FSRS)",
  auth: "user",
  reply: Type.Object({ drills: Type.Array(Drill) }),
  errors: [],
});

export const startDrill = defineRoute({
  method: "POST",
  path: "/api/drills/:id/start",
  summary: "Meet the objection again: a session of a few minutes that opens with it",
  auth: "user",
  params: Type.Object({ id: Id }),
  body: Type.Object(
    {
      /** Of the session. Made by the client so that a repeated start is harmless. */
      id: Type.Optional(Id),
    },
    { additionalProperties: false },
  ),
  reply: TrainingSessionDetail,
  status: 201,
  errors: ["DRILL_NOT_FOUND"],
});

export const Skill = Type.Object({
  id: Type.String(),
  label: Type.String(),
  /** 0-100; null while there are fewer than three talks to say. */
  value: orNull([Type.Integer({ minimum: 0, maximum: 100 }), Type.Null()]),
  /** Points against what it was two weeks ago. */
  trend: orNull([Type.Integer({ minimum: -100, maximum: 100 }), Type.Null()]),
  talks: Type.Integer({ minimum: 0 }),
});
export type Skill = Static<typeof Skill>;

export const getSkills = defineRoute({
  method: "GET",
  path: "/api/skills",
  summary:
    "What somebody can do by now, and what they keep missing; one's own, or for managers a person's",
  auth: "user",
  query: Type.Object({ userId: Type.Optional(Id) }, { additionalProperties: false }),
  reply: Type.Object({
    skills: Type.Array(Skill),
    /** The habits worth breaking first. */
    misses: Type.Array(
      Type.Object({
        id: Type.String(),
        label: Type.String(),
        missed: Type.Integer({ minimum: 0 }),
        judged: Type.Integer({ minimum: 0 }),
      }),
    ),
  }),
  errors: [],
});
