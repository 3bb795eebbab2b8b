/**
 * One thing to try now, from this talk's own words: what to do with the buyer's last line, never
 * the line to read out. Reads the last turns only, so that it keeps up with the talk.
 */
import type { Difficulty, SessionType, Turn } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { BUYER_CUES } from "./buyer-cues.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import { isMoneyQuestion } from "./figures.ts";
import { hintText } from "./hint-words.ts";
import { nextQuestion } from "./next-questions.ts";
import { listQuestions } from "./question-cues.ts";
import { shorten } from "./quote-line.ts";
import type { Sentence } from "./read-sentences.ts";
import type { CoachLanguage } from "./rubric.ts";
import type { Hint } from "./scorecard.ts";

export type HintInput = {
  readonly sessionType: SessionType;
  readonly difficulty: Difficulty;
  readonly turns: readonly Turn[];
  readonly vehicle?: VehicleFacts;
  readonly language?: CoachLanguage;
};

const LOOK_BACK = 16;

/**
 * At most one hint, for the buyer's latest turn; none when the seller spoke last.
 *
 * @example
 * ```ts
 * suggestHints({ sessionType: "closing", difficulty: "easy", turns: [{ speaker: "buyer", text: "So what does it come to?" }] }).map((hint) => hint.kind) // => ["number"]
 * ```
 */
export function suggestHints(input: HintInput): Hint[] {
  const last = input.turns.length - 1;
  if (input.turns[last]?.speaker !== "buyer") return [];
  const from = Math.max(0, input.turns.length - LOOK_BACK);
  const evidence = gatherEvidence({ ...input, turns: input.turns.slice(from), redLines: [] });
  const found = pickHint(evidence, input.language ?? "en");
  return found === null ? [] : [{ ...found, turn: last }];
}

type Draft = Omit<Hint, "turn">;

function pickHint(evidence: Evidence, language: CoachLanguage): Draft | null {
  const now = evidence.talk.buyer.at(-1);
  if (now === undefined || now.words === 0) return null;
  const reaction = evidence.talk.exchanges.at(-1)?.reaction ?? null;
  const say = (
    id: Parameters<typeof hintText>[0],
    kind: Hint["kind"],
    said: string,
    ask: string | null = null,
  ): Draft => ({
    id,
    kind,
    text: hintText(id, shorten(said, 70), ask, language),
  });
  if (reaction?.unheard != null) return say("asked_again", "listen", reaction.unheard.text);
  if (reaction?.distrust != null) return say("distrust", "caution", reaction.distrust.text);
  const questions = listQuestions([now]);
  const money = questions.find(isMoneyQuestion);
  if (money !== undefined) return say("wants_number", "number", money.text);
  const concern = now.sentences.find((own) => BUYER_CUES.CONCERN.test(own.plain));
  if (concern !== undefined && reaction?.leaves == null)
    return say("concern", "ask", concern.text, nextQuestion(concern.plain));
  if (reaction?.leaves != null) return say("leaving", "caution", reaction.leaves.text);
  const open = questions[0];
  if (open !== undefined) return say("wants_answer", "answer", open.text);
  const told = ripest(now.sentences);
  const hanging = evidence.buyerQuestions.findLast((own) => !own.answered);
  if (hanging !== undefined) return say("still_open", "answer", hanging.sentence.text);
  if (reaction?.flat != null) {
    const earlier = evidence.needs.findLast((need) => need.taken === null) ?? evidence.needs.at(-1);
    return earlier === undefined
      ? null
      : say("gone_quiet", "ask", earlier.sentence.text, nextQuestion(earlier.sentence.plain));
  }
  if (reaction?.warm != null && evidence.talk.exchanges.length >= 3)
    return say("ready", "close", reaction.warm.text);
  const ask = told === null ? null : nextQuestion(told.plain);
  if (told !== null && ask !== null) return say("told_you", "ask", told.text, ask);
  return null;
}

function ripest(sentences: readonly Sentence[]): Sentence | null {
  let best: Sentence | null = null;
  for (const sentence of sentences) {
    if (sentence.content.size >= 2 && (best === null || sentence.content.size > best.content.size))
      best = sentence;
  }
  return best;
}
