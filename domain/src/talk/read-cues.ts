import type { Broken } from "./parse-talk.ts";

/** A line of a transcript before it is known who is who. */
export type Line = {
  readonly name: string | null;
  readonly text: string;
  readonly where: string;
  readonly startedAt?: number;
  readonly endedAt?: number;
};

const TIMING = /^\s*(\S+)\s+-->\s+(\S+)/;
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})$/;
const VOICE = /^<v(?:\.[^\s>]+)?\s+([^>]+)>/;
const PREFIX = /^([\p{L}][\p{L}\p{N} .'_()-]{0,38}?)\s*:\s+/u;

/** The cues of WebVTT or SRT: a voice tag or a `Name:` in front says who speaks. */
export function readCues(text: string): Line[] | Broken {
  const lines: Line[] = [];
  const rows = text.split("\n");
  let name: string | null = null;
  for (let at = 0; at < rows.length; at += 1) {
    const timing = TIMING.exec(rows[at] ?? "");
    if (!timing) continue;
    const where = `line ${at + 1}`;
    const startedAt = secondsOf(timing[1] ?? "");
    const endedAt = secondsOf(timing[2] ?? "");
    if (startedAt === null || endedAt === null) {
      return { kind: "broken", where, message: `"${(rows[at] ?? "").slice(0, 60)}" is not a time` };
    }
    if (endedAt < startedAt) {
      return { kind: "broken", where, message: "the cue ends before it starts" };
    }
    const said: string[] = [];
    while (at + 1 < rows.length && (rows[at + 1] ?? "").trim() !== "") {
      at += 1;
      said.push((rows[at] ?? "").trim());
    }
    const words = said.join(" ");
    const voice = VOICE.exec(words) ?? PREFIX.exec(words);
    if (voice) name = (voice[1] ?? "").trim();
    const spoken = (voice ? words.slice(voice[0].length) : words)
      .replaceAll(/<[^>]{0,100}>/g, "")
      .trim();
    if (spoken !== "") lines.push({ name, text: spoken, where, startedAt, endedAt });
  }
  if (lines.length === 0)
    return { kind: "broken", where: "line 1", message: "there is no cue in it" };
  return lines;
}

function secondsOf(clock: string): number | null {
  const match = CLOCK.exec(clock);
  if (!match) return null;
  const [, hours = "0", minutes = "0", seconds = "0", fraction = "0"] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}
