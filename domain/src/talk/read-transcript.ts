/**
 * One way in for a talk of a stranger: our JSON, WebVTT, SRT or `Speaker: text` lines, told apart by their
 * content. What cannot be read is named with its place.
 */
import { assignSides, plainName } from "./name-sides.ts";
import { type Broken, parseTalk, parseTurns, TALK_TURN_LIMIT, type Talk } from "./parse-talk.ts";
import { type Line, readCues } from "./read-cues.ts";
import { readLines } from "./read-lines.ts";
import type { Speaker, Turn } from "./transcript.ts";

export type TranscriptFormat = "json" | "vtt" | "srt" | "lines";

export type ReadTranscript =
  | {
      readonly kind: "talk";
      readonly format: TranscriptFormat;
      readonly turns: readonly Turn[];
      /** Present when the document was our whole JSON and says these itself. */
      readonly document: Talk | null;
    }
  | Broken;

/**
 * Reads the transcript of a talk, told apart by its content: our JSON (a whole document or the turns
 * alone), WebVTT, SRT, or `Speaker: text` lines. Names such as Seller, Salesperson, Rep, Agent or Dealer
 * are the seller; Buyer, Customer, Client, Guest or Shopper the buyer; `sellerName` settles it where the
 * names do not. Where the seller is named, all others are the buyer's side. Never throws.
 *
 * @example
 * ```ts
 * readTranscript("Rep: Hi there\nCustomer: Just looking").kind // => "talk"
 * readTranscript("Kim: Hi\nLee: Hello") // => { "kind": "broken", "where": "line 1", "message": "it is not clear whether \"Kim\" or \"Lee\" is the seller; name one of them as the seller" }
 * readTranscript("Kim: Hi\nLee: Hello", { sellerName: "kim" }).kind // => "talk"
 * ```
 */
export function readTranscript(
  source: string,
  options: { sellerName?: string } = {},
): ReadTranscript {
  const text = source.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const head = text.trimStart();
  if (head === "") return { kind: "broken", where: "line 1", message: "the transcript is empty" };
  if (looksLikeJson(head)) return readJson(head);
  const format = formatOf(head);
  const lines = format === "lines" ? readLines(text) : readCues(text);
  if ("kind" in lines) return lines;
  return assign(lines, format, options.sellerName);
}

/** A list of objects or an object; "[00:12] Rep: hi" is a line with its time. */
function looksLikeJson(head: string): boolean {
  return head.startsWith("{") || /^\[\s*(?:[{\]"[]|\d+\s*[,\]]|null|true|false|$)/.test(head);
}

function formatOf(head: string): TranscriptFormat {
  if (head.startsWith("WEBVTT")) return "vtt";
  return /^(?:\d+\s*\n)?\s*\S+\s+-->\s+\S+/.test(head) ? "srt" : "lines";
}

function readJson(text: string): ReadTranscript {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "not JSON";
    return { kind: "broken", where: "document", message: `it is not JSON: ${message}` };
  }
  if (Array.isArray(document)) {
    const parsed = parseTurns(document);
    return parsed.kind === "broken"
      ? parsed
      : { kind: "talk", format: "json", turns: parsed.turns, document: null };
  }
  const parsed = parseTalk(document);
  return parsed.kind === "broken"
    ? parsed
    : { kind: "talk", format: "json", turns: parsed.talk.turns, document: parsed.talk };
}

function assign(
  lines: readonly Line[],
  format: TranscriptFormat,
  sellerName: string | undefined,
): ReadTranscript {
  const names = [...new Set(lines.map((line) => line.name ?? ""))];
  if (
    sellerName !== undefined &&
    !names.some((name) => plainName(name) === plainName(sellerName))
  ) {
    const known = names.filter((name) => name !== "").map((name) => `"${name}"`);
    const message = `"${sellerName}" does not speak in it; ${known.slice(0, 5).join(", ") || "nobody"} does`;
    return { kind: "broken", where: "sellerName", message };
  }
  const sides = assignSides(names, sellerName);
  const unclear = lines.find((line) => !sides.has(line.name ?? ""));
  if (unclear) {
    return { kind: "broken", where: unclear.where, message: whyUnclear(names, unclear.name) };
  }
  const turns = joinTurns(lines, sides, format);
  if (turns.length > TALK_TURN_LIMIT) {
    const message = `${turns.length} turns are more than the ${TALK_TURN_LIMIT} allowed`;
    return { kind: "broken", where: "document", message };
  }
  const parsed = parseTurns(turns);
  if (parsed.kind === "broken") return parsed;
  return { kind: "talk", format, turns: parsed.turns, document: null };
}

function whyUnclear(names: readonly string[], name: string | null): string {
  if (name === null || name === "") return "it does not say who speaks";
  const second = names.find((one) => one !== name && one !== "");
  return second === undefined
    ? `it is not clear whether "${name}" is the seller or the buyer`
    : `it is not clear whether "${name}" or "${second}" is the seller; name one of them as the seller`;
}

/** Cues of one speaker in a row are one turn: captions cut a sentence wherever the screen is full. */
function joinTurns(
  lines: readonly Line[],
  sides: ReadonlyMap<string, Speaker>,
  format: TranscriptFormat,
): Turn[] {
  const groups: { speaker: Speaker; lines: Line[] }[] = [];
  for (const line of lines) {
    const speaker = sides.get(line.name ?? "") ?? "buyer";
    const last = groups.at(-1);
    if (format !== "lines" && last?.speaker === speaker) last.lines.push(line);
    else groups.push({ speaker, lines: [line] });
  }
  return groups.map(({ speaker, lines: said }) => {
    const startedAt = said[0]?.startedAt;
    const endedAt = said.at(-1)?.endedAt;
    return {
      speaker,
      text: said.map((line) => line.text).join(" "),
      ...(startedAt === undefined ? {} : { startedAt }),
      ...(endedAt === undefined ? {} : { endedAt: Math.max(endedAt, startedAt ?? 0) }),
    };
  });
}
