/**
 * What a language model may add to a judgement: answers to checks that code left open, each with a sentence of
 * the talk that shows it. An answer without such a sentence is not counted, whatever the model says.
 */
import { countWords } from "../talk/count-words.ts";
import { QUOTE_LIMIT } from "../talk/quote.ts";
import type { Speaker, Turn } from "../talk/transcript.ts";
import type { Verdict } from "./evidence.ts";
import type { Scorecard } from "./scorecard.ts";
import type { CheckId } from "./words-en.ts";

/** Answers that hold, by check id. */
export type ModelAnswers = Readonly<Record<string, Verdict>>;

/** A check that code left open and a model may be asked. */
export type OpenCheck = {
  readonly id: string;
  /** What is to be answered with yes or no, in English. */
  readonly question: string;
  /** Whose words can show a yes. A no is shown by the buyer's words that were not met. */
  readonly shownBy: Speaker;
};

/**
 * Checks of meaning. What is counted, looked up on record or forbidden by law is not among them: there, code
 * that leaves a check open has a reason.
 */
const ASKED: Readonly<Partial<Record<CheckId, Speaker>>> = {
  takes_up_words: "seller",
  remembers: "seller",
  meets_feeling: "seller",
  sums_up: "seller",
  follows_up: "seller",
  uses_answers: "seller",
  answers_specific: "seller",
  finds_out: "seller",
  shows_proof: "seller",
  benefits_meet_needs: "seller",
  checks_it_landed: "seller",
  hands_on: "seller",
  admits_limits: "seller",
  concern_heard: "seller",
  concern_explored: "seller",
  concern_answered: "seller",
  concern_settled: "buyer",
  explains_numbers: "seller",
  asks_behind_number: "seller",
  trades_concessions: "seller",
  proposes_step: "seller",
  step_is_definite: "seller",
  step_is_agreed: "buyer",
};

const FEWEST_WORDS = 3;
/** One sentence shows one thing, perhaps two. */
const MOST_USES = 2;
const MOST_TEXT = 40_000;

/**
 * The checks of an English scorecard that a model may be asked; none when the talk was too short to judge.
 *
 * @example
 * ```ts
 * import { scoreTalk } from "@walkaround/domain/coaching/score-talk";
 * openChecks(scoreTalk({ sessionType: "pitch", difficulty: "easy", turns: [], redLines: [] })) // => []
 * ```
 */
export function openChecks(scorecard: Scorecard): OpenCheck[] {
  if (scorecard.overall === null) return [];
  return scorecard.dimensions
    .flatMap(({ checks }) => checks)
    .flatMap(({ id, label, advice, passed }) => {
      const shownBy = Object.hasOwn(ASKED, id) ? ASKED[id as CheckId] : undefined;
      return passed === null && shownBy ? [{ id, question: `${label}? (${advice})`, shownBy }] : [];
    });
}

/**
 * Reads what a model answered: a JSON array of `{id, answer, turn, quote}`, with or without words around it.
 * Kept are answers to open checks whose quote stands word for word in the turn that they name, said by the
 * one whose words can show it. Never throws; everything else is as if it had not been said.
 *
 * @example
 * ```ts
 * const turns = [{ speaker: "buyer", text: "It rattles." }, { speaker: "seller", text: "Let's drive it and listen." }];
 * const open = [{ id: "hands_on", question: "Got their hands on it?", shownBy: "seller" }];
 * readModelAnswers('[{"id":"hands_on","answer":"yes","turn":1,"quote":"Let\'s drive it and listen."}]', open, turns) // => {"hands_on":{"passed":true,"quote":{"turn":1,"text":"Let's drive it and listen."}}}
 * readModelAnswers('[{"id":"hands_on","answer":"yes","turn":1,"quote":"Let us take a drive now."}]', open, turns) // => {}
 * ```
 */
export function readModelAnswers(
  text: string,
  open: readonly OpenCheck[],
  turns: readonly Turn[],
): ModelAnswers {
  const waiting = new Map(open.map((check) => [check.id, check]));
  const uses = new Map<string, number>();
  const answers: Record<string, Verdict> = {};
  for (const item of parseList(text)) {
    const check = waiting.get(String(item.id));
    const verdict = check && verdictOf(item, check, turns);
    if (!check || !verdict?.quote) continue;
    const place = `${verdict.quote.turn} ${verdict.quote.text}`;
    const used = uses.get(place) ?? 0;
    if (used >= MOST_USES) continue;
    uses.set(place, used + 1);
    waiting.delete(check.id);
    answers[check.id] = verdict;
  }
  return answers;
}

/**
 * The answers of a model that went into a scorecard. Never throws.
 *
 * @example
 * ```ts
 * import { scoreTalk } from "@walkaround/domain/coaching/score-talk";
 * answersIn(scoreTalk({ sessionType: "pitch", difficulty: "easy", turns: [], redLines: [] })) // => {}
 * ```
 */
export function answersIn(scorecard: Pick<Scorecard, "dimensions">): ModelAnswers {
  const judged = scorecard.dimensions
    .flatMap(({ checks }) => checks)
    .filter((check) => check.judgedBy === "model");
  return Object.fromEntries(judged.map(({ id, passed, quote }) => [id, { passed, quote }]));
}

type Item = Readonly<Record<string, unknown>>;

function parseList(text: string): Item[] {
  const [from, to] = [text.indexOf("["), text.lastIndexOf("]")];
  if (from < 0 || to < from || text.length > MOST_TEXT) return [];
  try {
    const list: unknown = JSON.parse(text.slice(from, to + 1));
    if (!Array.isArray(list)) return [];
    return list.filter((item): item is Item => typeof item === "object" && item !== null);
  } catch {
    return [];
  }
}

function verdictOf(item: Item, check: OpenCheck, turns: readonly Turn[]): Verdict | null {
  const { answer, turn, quote } = item;
  if (answer !== "yes" && answer !== "no") return null;
  if (typeof turn !== "number" || typeof quote !== "string") return null;
  const text = quote.trim();
  const said = turns[turn];
  if (text.length > QUOTE_LIMIT || countWords(text) < FEWEST_WORDS) return null;
  if (said?.speaker !== speakerOf(answer, check) || !holdsWords(said.text, text)) return null;
  return { passed: answer === "yes", quote: { turn, text } };
}

function speakerOf(answer: "yes" | "no", check: OpenCheck): Speaker {
  return answer === "yes" ? check.shownBy : "buyer";
}

/** Whole words of it, not "et's put a sea". */
function holdsWords(said: string, text: string): boolean {
  for (let at = said.indexOf(text); at >= 0; at = said.indexOf(text, at + 1)) {
    const around = `${said.slice(at - 1, at)} ${said.slice(at + text.length, at + text.length + 1)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
