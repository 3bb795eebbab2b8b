/** Time zones to choose from, by name; the one in use is among them even if this browser does not know it. */
export function zoneOptions(current: string): { value: string; label: string }[] {
  const zones = new Set([current, "UTC", ...Intl.supportedValuesOf("timeZone")]);
  return [...zones]
    .sort((left, right) => left.localeCompare(right))
    .map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}
