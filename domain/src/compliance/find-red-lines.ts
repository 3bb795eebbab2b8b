import { quoteFrom } from "../talk/quote.ts";
import { splitSentences } from "../talk/split-sentences.ts";
import type { Turn } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { CONVERSATION_RULES } from "./conversation-rules.ts";
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

/** Beyond this many characters a turn is read no further. */
const READ_LIMIT = 6000;

/** Somebody else's words or ways, told in order to be unlike them. */
const ABOUT_OTHERS =
  /\b(?:other (?:stores|dealers|dealerships|places|salespeople)|some (?:stores|dealers|places|salespeople|guys)|they'?ll tell you|if (?:anyone|someone|somebody|a dealer)|anyone who (?:tells|says)|you (?:may|might|will) hear|people (?:will )?say|we (?:would )?never|i (?:would )?never|it'?s illegal to|not allowed to)\b/i;

/**
 * The red lines of a talk: what the law forbids in a sale, found in the seller's sentences. Near misses stay
 * silent: permission asked, an option named as one, a negation, another store's ways. What the vehicle's
 * record says decides about claims of a clean history. Never throws.
 *
 * @example
 * ```ts
 * findRedLines({ turns: [{ speaker: "seller", text: "The bank requires the warranty." }] }).map((line) => line.rule) // => ["ADDON-1"]
 * findRedLines({ turns: [{ speaker: "seller", text: "The bank does not require the warranty." }] }) // => []
 * ```
 */
export function findRedLines(talk: {
  readonly turns: readonly Turn[];
  readonly vehicle?: VehicleFacts;
}): FoundRedLine[] {
  return talk.turns.flatMap((turn, at) =>
    turn.speaker === "seller" ? inTurn(talk.turns, at, talk.vehicle) : [],
  );
}

function inTurn(
  turns: readonly Turn[],
  at: number,
  vehicle: VehicleFacts | undefined,
): FoundRedLine[] {
  const text = (turns[at]?.text ?? "").slice(0, READ_LIMIT);
  const asked = turns[at - 1]?.text ?? "";
  const found: FoundRedLine[] = [];
  for (const span of splitSentences(text)) {
    const sentence = text.slice(span.start, span.end).replaceAll("’", "'");
    if (ABOUT_OTHERS.test(sentence)) continue;
    const context = `${asked} ${text.slice(0, span.end)}`;
    for (const rule of CONVERSATION_RULES) {
      if (found.some((line) => line.rule === rule.id) || !breaks(rule, sentence, asked, context))
        continue;
      if (rule.id === "ACC-1" && isOnRecord(sentence, vehicle)) continue;
      const quote = quoteFrom(turns, at, span.start, span.end);
      if (quote) found.push(lineOf(rule, at, quote.text));
    }
  }
  return found;
}

function breaks(rule: ConversationRule, sentence: string, asked: string, context: string): boolean {
  const { breach, inContext } = rule;
  const isBreach =
    breach.some((pattern) => pattern.test(sentence)) ||
    (inContext?.about.test(context) && inContext.said.some((pattern) => pattern.test(sentence)));
  if (!isBreach) return false;
  if (rule.unlessBuyerSaid?.test(asked)) return false;
  return !rule.unless.some((pattern) => pattern.test(sentence));
}

/** "Never been in an accident" is the record's word when the record says none. */
function isOnRecord(sentence: string, vehicle: VehicleFacts | undefined): boolean {
  return vehicle?.accidents === 0 && /\b(?:accident|wreck|crash|hit|collision)/i.test(sentence);
}

function lineOf(rule: ConversationRule, turn: number, quote: string): FoundRedLine {
  const { id, severity, law, say } = rule;
  return { rule: id, severity, turn, quote, law, say };
}
