import Type, { type Static } from "typebox";

/**
 * Frames of `GET /api/realtime`. Topics: `user:me`, `session:<id>`, `job:<id>`, `dealership`.
 * Ids grow within the server; a client keeps the last one it saw and sends it as `resume`.
 */
export const Topic = Type.String({
  pattern: "^(user:me|dealership|(session|job):[0-9a-f-]{36})$",
  maxLength: 60,
});

export const ClientFrame = Type.Union([
  Type.Object(
    {
      type: Type.Literal("subscribe"),
      topic: Type.String({ maxLength: 60 }),
      /** The last id seen; what came after it is sent again, in order. */
      resume: Type.Optional(Type.String({ pattern: "^[0-9]{1,19}$" })),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    { type: Type.Literal("unsubscribe"), topic: Type.String({ maxLength: 60 }) },
    { additionalProperties: false },
  ),
  Type.Object({ type: Type.Literal("ping") }, { additionalProperties: false }),
]);
export type ClientFrame = Static<typeof ClientFrame>;

/**
 * `type` is an event's name or one of the protocol's own: `subscribed`, `unsubscribed`, `pong`,
 * `refused` (data: {code, detail}), `overflow` (read the topic's snapshot over HTTP), `draining`
 * (reconnect soon, with back-off).
 *
 * Events of a session: `turn.added` on `session:<id>`, its data the answer of POST turns;
 * `reply.growing` on `session:<id>`
 * before it, while a language model words the reply: `{clientTurnId, number, text}`, whole sentences that may
 * still be replaced by what `turn.added` brings;
 * `session.changed` on `user:me` of whoever practises, at every change and turn, and on `session:<id>` when it
 * is changed or finished, its data a TrainingSession.
 * `rubric.changed` on `dealership`, when a rubric was made, saved, taken into use or deleted: `{id}`.
 */
export const ServerFrame = Type.Object({
  type: Type.String(),
  topic: Type.Union([Type.String(), Type.Null()]),
  id: Type.Union([Type.String(), Type.Null()]),
  data: Type.Unknown(),
});
export type ServerFrame = Static<typeof ServerFrame>;
