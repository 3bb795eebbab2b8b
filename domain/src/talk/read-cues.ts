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
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/;
const VOICE = /<v(?:\.[^\s>]{1,60})?\s+([^<>]{1,80})>/g;
const PREFIX = /^(?:- ?)?([\p{L}][\p{L}\p{N} .'_()-]{0,38}?)\s*:\s+/u;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
  "&quot;": '"',
  "&#39;": "'",
};

/**
 * The cues of WebVTT or SRT. A voice tag or a `Name:` in front says who speaks; a cue without one goes on
 * with the speaker before.
 */
export function readCues(text: string): Line[] | Broken {
  const lines: Line[] = [];
  const rows = text.split("\n");
  let name: string | null = null;
  for (let at = 0; at < rows.length; at += 1) {
    const timing = TIMING.exec(rows[at] ?? "");
    if (!timing) continue;
    const where = `line ${at + 1}`;
    const startedAt = readClock(timing[1] ?? "");
    const endedAt = readClock(timing[2] ?? "");
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
    for (const part of partsOf(said.join(" "))) {
      name = part.name ?? name;
      if (part.text !== "") lines.push({ name, text: part.text, where, startedAt, endedAt });
    }
  }
  if (lines.length === 0) {
    return { kind: "broken", where: "line 1", message: "there is no cue in it" };
  }
  return lines;
}

type Part = { readonly name: string | null; readonly text: string };

/** One cue may hold several voices. */
function partsOf(words: string): Part[] {
  const voices = [...words.matchAll(VOICE)];
  const [first] = voices;
  if (first === undefined) {
    const prefix = PREFIX.exec(words);
    const name = prefix?.[1]?.trim() ?? null;
    return [{ name, text: plainCue(words.slice(prefix?.[0].length ?? 0)) }];
  }
  const parts: Part[] = [{ name: null, text: plainCue(words.slice(0, first.index)) }];
  for (const [index, voice] of voices.entries()) {
    const end = voices[index + 1]?.index ?? words.length;
    const text = plainCue(words.slice(voice.index + voice[0].length, end));
    parts.push({ name: (voice[1] ?? "").trim(), text });
  }
  return parts;
}

function plainCue(words: string): string {
  return words
    .replaceAll(/<[^<>]{0,100}>/g, "")
    .replaceAll(/&(?:amp|lt|gt|nbsp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

/** Seconds of a clock such as `1:02:03.5`, null when it is none. */
export function readClock(clock: string): number | null {
  const match = CLOCK.exec(clock);
  if (!match) return null;
  const [, hours = "0", minutes = "0", seconds = "0", fraction = "0"] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}
