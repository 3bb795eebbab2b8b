import { sideOfName } from "./name-sides.ts";
import type { Broken } from "./parse-talk.ts";
import { type Line, readClock } from "./read-cues.ts";

/** `Name: text`, with a time before or behind the name: `[00:12] Rep: …`, `Rep (0:12): …`. */
const NAMED =
  /^\s*(?:[[(]?(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])]?\s+(?:-\s+)?)?(?:\*\*|- )?([\p{L}][\p{L}\p{M}\p{N} .'’_()/&-]{0,39}?)\s*(?:[[(](\d{1,2}:\d{2}(?::\d{2})?)[\])])?\s*(?:\*\*)?\s*[:：]\s*(?:\*\*)?(.*)$/u;

/**
 * Lines of `Speaker: text`. A line without a name goes on with what was being said; so does a line such as
 * "Price: 8,000" in a talk where both sides are named by what they are.
 */
export function readLines(text: string): Line[] | Broken {
  const rows = text.split("\n").map((raw, at) => ({ raw, at, named: NAMED.exec(raw) }));
  const sides = new Set(rows.map((row) => sideOfName(row.named?.[2] ?? "")));
  const bothKnown = sides.has("seller") && sides.has("buyer");
  const lines: Line[] = [];
  for (const { raw, at, named } of rows) {
    if (raw.trim() === "") continue;
    const name = named?.[2]?.trim() ?? "";
    const where = `line ${at + 1}`;
    const last = lines.at(-1);
    if (named && name !== "" && (!bothKnown || sideOfName(name) !== null)) {
      const startedAt = readClock(named[1] ?? named[3] ?? "");
      lines.push({
        name,
        text: (named[4] ?? "").trim(),
        where,
        ...(startedAt === null ? {} : { startedAt }),
      });
    } else if (last) {
      lines[lines.length - 1] = { ...last, text: `${last.text}\n${raw.trim()}`.trim() };
    } else {
      return { kind: "broken", where, message: 'it does not begin with "Speaker:"' };
    }
  }
  return lines;
}
