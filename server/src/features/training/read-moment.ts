import { quoteValue, refuse } from "../../platform/refuse.ts";

const EARLIEST = Date.parse("0001-01-01T00:00:00Z");
const LATEST = Date.parse("9999-12-31T00:00:00Z");
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A moment or a day (its start in UTC) of a query. The schema knows the form; a 30th of February has it too. */
export function readMoment(text: string | undefined, field: string): Date | null {
  if (text === undefined) return null;
  const moment = new Date(text);
  // The database's calendar has no year 0, and a year of five digits has another form.
  const isReal = moment.getTime() >= EARLIEST && moment.getTime() < LATEST;
  if (isReal && (!DAY.test(text) || moment.toISOString().startsWith(text))) return moment;
  throw refuse(
    "INVALID_INPUT",
    `"${field}" is ${quoteValue(text)}, which is not in the calendar`,
    field,
  );
}
