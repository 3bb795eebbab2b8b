import { type Broken, parseTalk, parseTurns, TALK_TURN_LIMIT, type Talk } from "./parse-talk.ts";
import { type Line, readCues } from "./read-cues.ts";
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
 * names do not. Where one side is named, the one other name is the other side.
 *
 * @example
 * ```ts
 * readTranscript("Rep: Hi there\nCustomer: Just looking").kind // => "talk"
 * readTranscript("Kim: Hi\nLee: Hello") // => { "kind": "broken", "where": "line 1", "message": "it is not clear whether \"Kim\" or \"Lee\" is the seller; name one of them as the seller" }
 * ```
 */
export function readTranscript(
  source: string,
  options: { sellerName?: string } = {},
): ReadTranscript {
  const text = source
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
  const head = text.trimStart();
  if (head === "") return { kind: "broken", where: "line 1", message: "the transcript is empty" };
  if (head.startsWith("{") || head.startsWith("[")) return readJson(head);
  const format = head.startsWith("WEBVTT")
    ? "vtt"
    : /-->/.test(head.slice(0, 2000))
      ? "srt"
      : "lines";
  const lines = format === "lines" ? readLines(text) : readCues(text);
  if ("kind" in lines) return lines;
  return assign(lines, format, options.sellerName);
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

const NAMED_LINE = /^\s*([^:\n]{1,40}?)\s*:\s*(.*)$/;

function readLines(text: string): Line[] | Broken {
  const lines: Line[] = [];
  for (const [at, raw] of text.split("\n").entries()) {
    if (raw.trim() === "") continue;
    const match = NAMED_LINE.exec(raw);
    const last = lines.at(-1);
    const isName = match !== null && /^[\p{L}][\p{L}\p{N} .'_()-]*$/u.test(match[1] ?? "");
    if (isName) {
      lines.push({ name: match[1] ?? "", text: match[2] ?? "", where: `line ${at + 1}` });
    } else if (last) {
      // A line without a name goes on with what was being said.
      lines[lines.length - 1] = { ...last, text: `${last.text}\n${raw.trim()}`.trim() };
    } else {
      return {
        kind: "broken",
        where: `line ${at + 1}`,
        message: 'it does not begin with "Speaker:"',
      };
    }
  }
  return lines;
}

const SELLER =
  /^(seller|sales ?(man|woman|person|rep|associate|consultant|advisor)?|rep|agent|dealer(ship)?|advisor|consultant|associate|closer|you|me|vendedora?|asesora?)\b/i;
const BUYER = /^(buyer|customer|client|guest|shopper|prospect|caller|lead|compradora?|cliente)\b/i;

function assign(
  lines: readonly Line[],
  format: TranscriptFormat,
  sellerName: string | undefined,
): ReadTranscript {
  if (lines.length > TALK_TURN_LIMIT * 4) {
    return {
      kind: "broken",
      where: `line ${TALK_TURN_LIMIT * 4}`,
      message: "the transcript is too long",
    };
  }
  const names = [...new Set(lines.map((line) => line.name ?? ""))];
  const sides = sidesOf(names, sellerName);
  const unclear = lines.find((line) => !sides.has(line.name ?? ""));
  if (unclear)
    return { kind: "broken", where: unclear.where, message: whyUnclear(names, unclear.name) };
  return { kind: "talk", format, turns: joinTurns(lines, sides), document: null };
}

function sidesOf(names: readonly string[], sellerName: string | undefined): Map<string, Speaker> {
  const sides = new Map<string, Speaker>();
  const wanted = sellerName?.trim().toLowerCase();
  for (const name of names) {
    const plain = name.trim();
    if (wanted !== undefined) sides.set(name, plain.toLowerCase() === wanted ? "seller" : "buyer");
    else if (SELLER.test(plain)) sides.set(name, "seller");
    else if (BUYER.test(plain)) sides.set(name, "buyer");
  }
  const open = names.filter((name) => !sides.has(name));
  const [other] = open;
  const known = new Set(sides.values());
  if (open.length === 1 && other !== undefined && known.size === 1) {
    sides.set(other, known.has("seller") ? "buyer" : "seller");
  }
  return sides;
}

function whyUnclear(names: readonly string[], name: string | null): string {
  if (name === null || name === "") return "it does not say who speaks";
  const others = names.filter((one) => one !== name);
  const [second] = others;
  return second === undefined
    ? `it is not clear whether "${name}" is the seller or the buyer`
    : `it is not clear whether "${name}" or "${second}" is the seller; name one of them as the seller`;
}

/** Lines of one speaker in a row are one turn: captions cut a sentence wherever the screen is full. */
function joinTurns(lines: readonly Line[], sides: ReadonlyMap<string, Speaker>): Turn[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const speaker = sides.get(line.name ?? "") ?? "buyer";
    const last = turns.at(-1);
    const isTimed = line.startedAt !== undefined;
    if (last && last.speaker === speaker && isTimed) {
      turns[turns.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`.trim(),
        ...(line.endedAt === undefined ? {} : { endedAt: line.endedAt }),
      };
    } else {
      turns.push({
        speaker,
        text: line.text,
        ...(line.startedAt === undefined ? {} : { startedAt: line.startedAt }),
        ...(line.endedAt === undefined ? {} : { endedAt: line.endedAt }),
      });
    }
  }
  return turns;
}
