const IANA_NAME = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/;

/** True for an IANA name that this machine can compute with, such as `America/Chicago` or `UTC`. */
export function checkTimezone(name: string): boolean {
  // The pattern keeps out offsets such as `+05:00`, which Intl takes and which know no summer time.
  if (!IANA_NAME.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
