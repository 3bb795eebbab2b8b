/**
 * What a text does, sentence by sentence. The wordings are data (`*-phrases.ts`, topic-words.ts); here they
 * meet the side that speaks and the line that came before.
 */
import { BARGAIN_PHRASES } from "./bargain-phrases.ts";
import { ACT_KINDS, type ActKind, type DialogueAct } from "./dialogue-act.ts";
import { findMoney } from "./find-money.ts";
import { LISTENING_PHRASES } from "./listening-phrases.ts";
import { OPENING_PHRASES } from "./opening-phrases.ts";
import { phrases } from "./phrase.ts";
import { indexPhrases } from "./phrase-index.ts";
import { readPlain } from "./plain-text.ts";
import { questionKind } from "./question-kind.ts";
import { type Previous, readPrevious, readReply } from "./read-reply.ts";
import { SELLING_PHRASES } from "./selling-phrases.ts";
import { type Span, splitSentences } from "./split-sentences.ts";
import { TENSION_PHRASES } from "./tension-phrases.ts";
import { topicsOf } from "./topics-of.ts";
import type { Speaker } from "./transcript.ts";
import { WORDINGS } from "./wordings.ts";

const PHRASES: Partial<Record<ActKind, readonly string[]>> = {
  ...OPENING_PHRASES,
  ...LISTENING_PHRASES,
  ...SELLING_PHRASES,
  ...BARGAIN_PHRASES,
  ...TENSION_PHRASES,
};
const findCues = indexPhrases(
  ACT_KINDS.map((kind) => PHRASES[kind] ?? []),
  WORDINGS,
);

/** Acts that only one side of a sale does. */
const ONLY_BUYER: ReadonlySet<ActKind> = new Set(["object", "hesitate"]);
const ONLY_SELLER: ReadonlySet<ActKind> = new Set([
  "ask_commitment",
  "benefit",
  "dismiss",
  "pressure",
  "turn_over",
  "offer_help",
  "offer_test_drive",
]);
/** What an explanation of numbers is about. */
const NUMBER_TOPICS: ReadonlySet<string> = new Set([
  "price",
  "payment",
  "fees",
  "trade",
  "interest_rate",
  "down_payment",
]);
/** Next to these a sentence may still tell a fact. */
const LEAVES_ROOM: ReadonlySet<ActKind> = new Set([
  "agree",
  "refuse",
  "benefit",
  "disclose",
  "acknowledge",
  "greet",
  "thank",
  "apologise",
]);

/**
 * Reads what a text does. `previous` is the other side's last line: it makes a bare "yes" an agreement, a
 * bare "no" a refusal, and "8" after "what would you offer" a price. An act spans its sentence, in UTF-16
 * offsets. Never throws; linear in the text's length.
 *
 * @example
 * ```ts
 * readActs("What do you drive now?").map((act) => act.kind) // => ["ask_open"]
 * readActs("i could do 8k out the door").find((act) => act.kind === "name_price")?.amount // => 8000
 * readActs("yes", { previous: "Would Saturday work?" }).map((act) => act.kind) // => ["agree"]
 * readActs("") // => []
 * ```
 */
export function readActs(
  text: string,
  context: { readonly speaker?: Speaker; readonly previous?: string } = {},
): DialogueAct[] {
  const previous = context.previous === undefined ? null : readPrevious(context.previous);
  const sentences = splitSentences(text);
  return sentences.flatMap((span, index) =>
    actsOf(text, span, context.speaker, index === 0 ? previous : null, previous),
  );
}

function actsOf(
  text: string,
  span: Span,
  speaker: Speaker | undefined,
  replies: Previous | null,
  previous: Previous | null,
): DialogueAct[] {
  const sentence = text.slice(span.start, span.end);
  const { plain, tokens } = readPlain(sentence);
  if (tokens.length === 0) return [];
  const topics = topicsOf(plain);
  const kinds = new Set<ActKind>();
  const asked = questionKind(plain, /\?["'”’)\]]*$/.test(sentence));
  for (const [at, cues] of findCues(plain)) {
    const kind = ACT_KINDS[at];
    if (kind && fits(kind, speaker) && cues.some((cue) => plain.search(cue) >= 0)) kinds.add(kind);
  }
  if (asked) {
    kinds.add(asked);
    if (!STARTS_YES.test(plain)) kinds.delete("agree");
    if (!STARTS_NO.test(plain)) kinds.delete("refuse");
  }
  if (replies) for (const kind of readReply(plain, replies, asked !== null)) kinds.add(kind);
  const prices = pricesIn(sentence, plain, previous);
  if (prices.length === 0 && !topics.some((topic) => NUMBER_TOPICS.has(topic))) {
    kinds.delete("explain_numbers");
  }
  settle(kinds, plain);
  if (!asked && !SPEAKS_TO_BUYER.test(plain)) kinds.delete("ask_commitment");
  if (
    previous !== null &&
    !previous.asks &&
    !previous.offers &&
    (BARE_ASSENT.test(plain) || kinds.has("acknowledge"))
  ) {
    if (kinds.delete("agree")) kinds.add("acknowledge");
  }
  if (isFact(kinds, topics.length, tokens.length, asked !== null)) kinds.add("state_fact");
  const acts = ACT_KINDS.flatMap((kind) => (kinds.has(kind) ? [{ kind, ...span, topics }] : []));
  const money = prices.map((price) => ({ ...price, ...span, topics }));
  const all = [...acts, ...money];
  return all.length > 0 ? all : [{ kind: "other", ...span, topics }];
}

const DOUBTS = phrases(["(not (think|believe|know if|know that|see how|sure (i|we|if|that)))"]);

/** Of two readings that exclude each other the plainer one stays. */
function settle(kinds: Set<ActKind>, plain: string): void {
  if (kinds.has("farewell")) kinds.delete("greet");
  if (kinds.has("turn_over")) kinds.delete("offer_help");
  if (kinds.has("ask_open") || kinds.has("ask_closed")) {
    kinds.delete("disclose");
    kinds.delete("explain_numbers");
  }
  if (kinds.has("refuse") && !plain.includes(" but ")) kinds.delete("agree");
  if (DOUBTS.test(plain)) kinds.delete("agree");
}

const STARTS_YES = phrases([
  "< (yes|yeah|sure|okay|deal|great|sounds|perfect|awesome|absolutely|definitely|of course)",
]);
/** Words that take an offer, or only show that somebody listens. */
const BARE_ASSENT = phrases([
  "< ^1 (okay|yes|yeah|sure|perfect|great|all right|cool|excellent|awesome|wonderful|fantastic|sweet|right|good|nice) (okay|then|good|great)? >",
]);
const SPEAKS_TO_BUYER = phrases(["(you|your|let us|sign|initial|shall we|deposit|do it)"]);
const STARTS_NO = phrases([
  "< (no|not|never|sorry|unfortunately|i (can|will|could|do) not|that is too|too)",
]);

function fits(kind: ActKind, speaker: Speaker | undefined): boolean {
  if (speaker === "seller") return !ONLY_BUYER.has(kind);
  return speaker === undefined || !ONLY_SELLER.has(kind);
}

function isFact(
  kinds: ReadonlySet<ActKind>,
  topics: number,
  words: number,
  asks: boolean,
): boolean {
  if (asks || topics === 0 || words < 3) return false;
  for (const kind of kinds) if (!LEAVES_ROOM.has(kind)) return false;
  return true;
}

type Price = Pick<DialogueAct, "kind" | "amount">;

function pricesIn(sentence: string, plain: string, previous: Previous | null): Price[] {
  const found = findMoney(sentence).map(
    (money): Price => ({
      kind: money.per === "month" || money.per === "week" ? "quote_payment" : "name_price",
      amount: money.amount,
    }),
  );
  if (previous === null) return found;
  if (previous.asksCount && !/ (?:dollars|bucks|price|pay|offer|take|give) /.test(plain)) {
    return found.filter((_, at) => at > 0 || /\$/.test(sentence));
  }
  if (found.length > 0) return found;
  const amount = previous.shorthand(plain);
  return amount === null ? [] : [{ kind: "name_price", amount }];
}
