/** Time zones to choose from, by name: all that this browser knows, or only the one in use. */
export function zoneOptions(current: string, all: boolean): { value: string; label: string }[] {
  const zones = new Set([current, ...(all ? ["UTC", ...Intl.supportedValuesOf("timeZone")] : [])]);
  return [...zones]
    .sort((left, right) => left.localeCompare(right))
    .map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}
