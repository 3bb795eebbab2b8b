/**
 * The red lines of a talk, sentence by sentence. The laws are data, one file each; what excuses a sentence
 * in general is in match-breach.ts.
 */
import { phrases } from "../talk/phrase.ts";
import { indexPhrases } from "../talk/phrase-index.ts";
import { readPlain } from "../talk/plain-text.ts";
import { QUOTE_LIMIT, quoteFrom } from "../talk/quote.ts";
import { type Span, splitAtStops, splitSentences } from "../talk/split-sentences.ts";
import type { Turn } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { brokenByRecord, isOnRecord } from "./check-record.ts";
import { CONVERSATION_RULES } from "./conversation-rules.ts";
import { FLOOR_WORDS } from "./floor-words.ts";
import { compileBreach, matchBreach, type Scene } from "./match-breach.ts";
import type { ConversationRule } from "./rule.ts";

/** A breach found in a salesperson's words; `quote` is an exact substring of the turn's text. */
export type FoundRedLine = {
  readonly rule: string;
  readonly severity: "fail" | "warn";
  readonly turn: number;
  readonly quote: string;
  readonly law: string;
  readonly say: string;
};

const LAWS = CONVERSATION_RULES.map((rule) => ({
  rule,
  leave: rule.asksLeave === undefined ? null : phrases(rule.asksLeave, FLOOR_WORDS),
}));
const BREACHES = CONVERSATION_RULES.flatMap((rule, law) =>
  rule.breaches.map((breach) => ({ law, compiled: compileBreach(breach, rule.unless) })),
);
const findWordings = indexPhrases(
  BREACHES.map(({ compiled }) => compiled.breach.said),
  FLOOR_WORDS,
);

/**
 * The red lines of a talk: what the law forbids in a sale, found in the seller's sentences, at most one of a
 * rule in a turn, in the order of the talk. Near misses stay silent: permission asked, an option named as
 * one, a denial, other stores' ways, what the buyer asked for. What the vehicle's record says decides about
 * claims of history and miles. Not legal advice. Never throws; linear in the length of the talk.
 *
 * @example
 * ```ts
 * findRedLines({ turns: [{ speaker: "seller", text: "The bank requires the warranty." }] }).map((line) => line.rule) // => ["ADDON-1"]
 * findRedLines({ turns: [{ speaker: "seller", text: "The bank does not require the warranty." }] }) // => []
 * findRedLines({ turns: [{ speaker: "buyer", text: "The bank requires the warranty?" }] }) // => []
 * ```
 */
export function findRedLines(talk: {
  readonly turns: readonly Turn[];
  readonly vehicle?: VehicleFacts;
}): FoundRedLine[] {
  const found: FoundRedLine[] = [];
  const memory: Memory = {
    lastOfBuyer: " ",
    buyerSaid: [],
    heard: [],
    asked: new Set(),
    agreed: new Set(),
  };
  for (const [at, turn] of talk.turns.entries()) {
    const plain = readPlain(turn.text).plain;
    if (turn.speaker === "seller") {
      found.push(...inTurn(talk.turns, at, talk.vehicle, memory));
      noteAsked(plain, memory);
    } else {
      noteAnswer(plain, memory);
      memory.lastOfBuyer = plain;
      memory.buyerSaid.push(...affirmed(turn.text));
    }
    memory.heard.push(plain);
  }
  return found;
}

/** What has been said so far. `asked` and `agreed` hold ids of rules that a yes satisfies. */
type Memory = {
  lastOfBuyer: string;
  readonly buyerSaid: string[];
  readonly heard: string[];
  readonly asked: Set<string>;
  readonly agreed: Set<string>;
};

const YES =
  /^ (?:(?:um|uh|well|oh) )?(?:yes|yeah|sure|okay|of course|absolutely|go ahead|fine|all right|please|that is fine|that is okay|no problem|i do not mind|why not|you can|i guess|go for it|sounds good) /;

function noteAsked(plain: string, memory: Memory): void {
  memory.asked.clear();
  for (const { rule, leave } of LAWS) if (leave?.test(plain)) memory.asked.add(rule.id);
}

function noteAnswer(plain: string, memory: Memory): void {
  for (const id of memory.asked) {
    if (YES.test(plain)) memory.agreed.add(id);
    else memory.agreed.delete(id);
  }
}

function inTurn(
  turns: readonly Turn[],
  at: number,
  vehicle: VehicleFacts | undefined,
  memory: Memory,
): FoundRedLine[] {
  const text = turns[at]?.text ?? "";
  const found: FoundRedLine[] = [];
  const turn = readPlain(text).plain;
  const { buyerSaid, heard } = memory;
  let context = memory.lastOfBuyer;
  for (const span of splitAtStops(text)) {
    const said = text.slice(span.start, span.end);
    const read = readPlain(said);
    const scene = { text: said, read, context, turn, buyerSaid, heard };
    for (const line of linesOf(scene, vehicle, memory)) {
      if (found.some((one) => one.rule === line.rule.id)) continue;
      const quote = quoteFrom(turns, at, ...quoted(span, line.span));
      if (quote) found.push(redLine(line.rule, line.breach, at, quote.text));
    }
    context += read.plain;
  }
  return found;
}

/** Sentences in plain words; one that says "not" agrees to nothing. */
function affirmed(text: string): string[] {
  return splitSentences(text)
    .map((span) => readPlain(text.slice(span.start, span.end)).plain)
    .filter((plain) => !/ (?:not|never|without|no|stop|nobody) /.test(plain));
}

type Line = {
  readonly rule: ConversationRule;
  readonly breach: { readonly severity?: "fail" | "warn"; readonly say?: string };
  readonly span: Span;
};

function linesOf(scene: Scene, vehicle: VehicleFacts | undefined, memory: Memory): Line[] {
  const { plain, tokens } = scene.read;
  if (tokens.length === 0) return [];
  const byRecord = vehicle === undefined ? [] : brokenByRecord(plain, vehicle);
  const whole = { start: 0, end: scene.text.length };
  const lines = new Map<number, Line>();
  for (const [law, { rule }] of LAWS.entries()) {
    if (byRecord.some((id) => id === rule.id)) lines.set(law, { rule, breach: {}, span: whole });
  }
  for (const [at, wordings] of findWordings(plain)) {
    const { law, compiled } = BREACHES[at] ?? {};
    const rule = law === undefined ? undefined : LAWS[law]?.rule;
    if (!rule || !compiled || law === undefined || lines.has(law)) continue;
    if (rule.notFor !== undefined && vehicle?.condition === rule.notFor) continue;
    if (memory.agreed.has(rule.id) || (rule.id === "ACC-1" && isOnRecord(plain, vehicle))) continue;
    const span = matchBreach(compiled, wordings, scene);
    if (span) lines.set(law, { rule, breach: compiled.breach, span });
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
}

/** The sentence, or of a long one the part around the breach. */
function quoted(sentence: Span, breach: Span): [number, number] {
  if (sentence.end - sentence.start <= QUOTE_LIMIT) return [sentence.start, sentence.end];
  const spare = Math.max(0, QUOTE_LIMIT - (breach.end - breach.start));
  const start = Math.max(sentence.start, sentence.start + breach.start - Math.floor(spare / 4));
  return [start, Math.min(sentence.end, start + QUOTE_LIMIT)];
}

function redLine(
  rule: ConversationRule,
  breach: Line["breach"],
  turn: number,
  quote: string,
): FoundRedLine {
  return {
    rule: rule.id,
    severity: breach.severity ?? rule.severity,
    turn,
    quote,
    law: rule.law,
    say: breach.say ?? rule.say,
  };
}
