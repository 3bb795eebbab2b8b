import Type, { type Static, type TProperties } from "typebox";

/** What every list takes. `cursor` wins over `page`; both cost the same at any depth. */
export const PAGE_QUERY = {
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
} satisfies TProperties;

/** Where a page stands in its list. `nextCursor` is null on the last page. */
export const Pagination = Type.Object({
  page: Type.Integer(),
  limit: Type.Integer(),
  total: Type.Integer(),
  pages: Type.Integer(),
  nextCursor: Type.Union([Type.String(), Type.Null()]),
  /** True when there are more than `total`: a search stops counting at 10,000. */
  atLeast: Type.Optional(Type.Boolean()),
});
export type Pagination = Static<typeof Pagination>;

/** An opaque id as this product makes them: a UUID. */
export const Id = Type.String({
  pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
  maxLength: 36,
});

/** ISO 8601 in UTC, as answers give it: `2026-11-23T10:15:00.000Z`. */
export const Instant = Type.String({ format: "date-time" });

/** A calendar day, `2026-11-23`. */
export const Day = Type.String({
  pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
  maxLength: 10,
});
