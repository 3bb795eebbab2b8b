import { ACT_PATTERNS } from "./act-patterns.ts";
import type { ActKind, DialogueAct, Topic } from "./dialogue-act.ts";
import { findMoney } from "./find-money.ts";
import { type Span, splitSentences } from "./split-sentences.ts";
import { TOPIC_WORDS } from "./topic-words.ts";
import type { Speaker } from "./transcript.ts";

/** Beyond this many characters a turn is read no further: no one says more in one go. */
const READ_LIMIT = 6000;

/**
 * Reads what a text does, sentence by sentence. `previous` is the other side's last line: it makes a bare
 * "yes" an agreement and a bare "6500" a price. Never throws; linear in the text's length.
 *
 * @example
 * ```ts
 * readActs("What do you drive now?").map((act) => act.kind) // => ["ask_open"]
 * readActs("I could do 8k, out the door").some((act) => act.kind === "name_price") // => true
 * readActs("yes", { previous: "Would Saturday work?" }).map((act) => act.kind) // => ["agree"]
 * ```
 */
export function readActs(
  text: string,
  context: { speaker?: Speaker; previous?: string } = {},
): DialogueAct[] {
  const read = text.slice(0, READ_LIMIT);
  const acts = splitSentences(read).flatMap((span) => actsOf(read, span, context.previous));
  return acts.length > 0 ? acts : [{ kind: "other", start: 0, end: read.length, topics: [] }];
}

const OPEN =
  /^(?:\W*(?:so|and|well|but|ok(?:ay)?|now|um+|uh+|just|then|cool|great|nice|got it|tell me|can i ask|may i ask|mind if i ask|do you mind if i ask|out of curiosity|let me ask(?: you)?)\W+){0,3}(?:what(?!'?s up)|how(?! are you)|why|tell me (?:about|more|what|how)|walk me through|talk me through|describe|help me understand|which|where|who|when|que|como)\b/i;
const QUESTION_START =
  /^(?:\W*(?:so|and|well|but|ok(?:ay)?|now|um+|uh+|just|then|great|nice)\W+){0,3}(?:do|does|did|are|is|was|were|have|has|had|can|could|would|will|won'?t|should|shall|may|might|any(?:thing|one|body)?|you (?:want|like|need|looking|ready|got|have)|want(?: to)?|ready to|mind if|interested in|thinking)\b/i;
const YES =
  /^\W*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|of course|absolutely|definitely|right|correct|si|claro|you bet|sounds good|deal|perfect)\b/i;
const NO = /^\W*(?:no|nope|nah|not really|not (?:yet|today)|never)\b/i;

function actsOf(text: string, span: Span, previous: string | undefined): DialogueAct[] {
  const sentence = text.slice(span.start, span.end);
  const topics = topicsOf(sentence);
  const act = (kind: ActKind, amount?: number): DialogueAct => ({
    kind,
    ...span,
    topics,
    ...(amount === undefined ? {} : { amount }),
  });
  const acts: DialogueAct[] = [];
  for (const [kind, pattern] of ACT_PATTERNS) if (pattern.test(sentence)) acts.push(act(kind));
  const asked = questionKind(sentence);
  if (asked) acts.push(act(asked));
  for (const money of findMoney(sentence)) {
    acts.push(act(money.per === "total" ? "name_price" : "quote_payment", money.amount));
  }
  const isAnswer = previous !== undefined && /\?\s*$/.test(previous);
  if (isAnswer && span.start === 0) {
    if (YES.test(sentence) && !acts.some((one) => one.kind === "agree")) acts.push(act("agree"));
    if (NO.test(sentence)) acts.push(act("refuse"));
  }
  if (!asked && acts.length === 0 && topics.length > 0) acts.push(act("state_fact"));
  return acts;
}

function questionKind(sentence: string): "ask_open" | "ask_closed" | null {
  if (OPEN.test(sentence)) return "ask_open";
  if (QUESTION_START.test(sentence)) return "ask_closed";
  return /\?\s*$/.test(sentence) ? "ask_closed" : null;
}

function topicsOf(sentence: string): Topic[] {
  return (Object.keys(TOPIC_WORDS) as Topic[]).filter((topic) => TOPIC_WORDS[topic].test(sentence));
}
