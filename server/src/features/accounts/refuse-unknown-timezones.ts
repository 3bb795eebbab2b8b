import type { Context } from "../../platform/context.ts";
import { quoteValue, refuse } from "../../platform/refuse.ts";
import { unknownTimezones } from "./accounts.queries.ts";
import { checkTimezone } from "./check-timezone.ts";

/** Days are computed both here and in the database, so both must know a timezone. */
export async function refuseUnknownTimezones(
  ctx: Pick<Context, "db">,
  given: readonly (string | undefined)[],
  fieldOf: (index: number) => string,
): Promise<void> {
  const names = [...new Set(given.filter((name) => name !== undefined))];
  if (names.length === 0) return;
  const unknown =
    names.find((name) => !checkTimezone(name)) ?? (await unknownTimezones(ctx.db, names))[0];
  if (unknown === undefined) return;
  const field = fieldOf(given.indexOf(unknown));
  throw refuse(
    "INVALID_INPUT",
    `"${field}" is ${quoteValue(unknown)}; it must be an IANA timezone such as America/Chicago`,
    field,
  );
}
