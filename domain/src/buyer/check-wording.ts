/**
 * Whether a line that a model worded may stand for the buyer's built-in one. The decision is taken before:
 * a wording that adds to it, takes from it or steps out of it is not used, whatever it sounds like.
 */
import { findMoney } from "../talk/find-money.ts";
import { readNumber } from "../talk/number-words.ts";
import { readPlain } from "../talk/plain-text.ts";
import type { Scenario } from "./scenario.ts";
import { bare, sentencesOf } from "./speech.ts";
import { COACHING, LEAVES_ROLE, NOT_SPEECH, STANCES } from "./wording-cues.ts";

export type WordingInput = {
  /** What the model has written. */
  readonly candidate: string;
  /** What the buyer decided to say, in the words that stand when the candidate's do not. */
  readonly builtIn: string;
  readonly scenario: Scenario;
  /** The thoughts behind it, by their intents. */
  readonly intents: readonly string[];
  /** What the buyer has said before in this talk. */
  readonly said: readonly string[];
  /** What the seller has said so far: names that were spoken may be spoken again. */
  readonly heard: readonly string[];
  /** What the model was told and nobody is to hear. */
  readonly guarded: readonly string[];
};

/** Why a wording is not used. */
export type WordingFault =
  | "empty"
  | "long"
  | "not_speech"
  | "questions"
  | "question_lost"
  | "number_invented"
  | "number_lost"
  | "leak"
  | "out_of_role"
  | "coaching"
  | "repeated"
  | "name_invented"
  | "name_lost"
  | "other_decision"
  | "off_subject"
  | "speakers";

export type CheckedWording =
  | { readonly kind: "fits"; readonly text: string }
  | { readonly kind: "unfit"; readonly fault: WordingFault };

type Fault = WordingFault | false;

const MOST_WORDS = 70;
const MOST_SENTENCES = 4;
/** Words in a row that are taken for a copy. */
const COPY_WORDS = 7;
/** Share of the built-in line's words of meaning that a wording keeps at least. */
const KEPT_SHARE = 0.2;
/** With fewer of them, a wording is about as short as the line itself. */
const FEW_STEMS = 2;
const MORE_WORDS = 6;
const LONG_WORD = 4;

/**
 * Checks a finished wording against the built-in line that it is to replace. Never throws, whatever the
 * model has written; `text` is the candidate with its white space and outer quotation marks put right.
 *
 * @example
 * ```ts
 * import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
 * const talk = { scenario: SCENARIOS[0], intents: [], said: [], heard: [], guarded: [], builtIn: "I could do $21,500 today." };
 * checkWording({ ...talk, candidate: "  Today I could do $21,500, honestly. " }).kind // => "fits"
 * checkWording({ ...talk, candidate: "Today I could do $22,900." }) // => {"kind":"unfit","fault":"number_invented"}
 * ```
 */
export function checkWording(input: WordingInput): CheckedWording {
  const text = tidy(input.candidate);
  const fault = findFault(input, text) || findLoss(input, text);
  return fault ? { kind: "unfit", fault } : { kind: "fits", text };
}

/**
 * Checks whole sentences of a wording that is still growing: everything that no later sentence could put
 * right. Those that pass may be shown. Never throws.
 *
 * @example
 * ```ts
 * import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
 * const talk = { scenario: SCENARIOS[0], intents: [], said: [], heard: [], guarded: [], builtIn: "Fine. I could do $21,500 today." };
 * checkWordingSoFar({ ...talk, candidate: "Fine, okay." }).kind // => "fits"
 * ```
 */
export function checkWordingSoFar(input: WordingInput): CheckedWording {
  const text = tidy(input.candidate);
  const fault = findFault(input, text);
  return fault ? { kind: "unfit", fault } : { kind: "fits", text };
}

function tidy(candidate: string): string {
  const text = candidate.replaceAll(/\s+/g, " ").trim();
  return (/^["“](.*)["”]$/.exec(text)?.[1] ?? text).trim();
}

/** What no later sentence could put right. */
function findFault(input: WordingInput, text: string): Fault {
  const { builtIn, scenario } = input;
  return (
    (!/\p{L}/u.test(text) && "empty") ||
    (isLong(text, builtIn) && "long") ||
    (NOT_SPEECH.test(text) && "not_speech") ||
    (countOf(text, "?") > countOf(builtIn, "?") && "questions") ||
    (inventsNumber(text, builtIn, scenario) && "number_invented") ||
    (copiesGuarded(text, input) && "leak") ||
    (LEAVES_ROLE.test(text) && !LEAVES_ROLE.test(builtIn) && "out_of_role") ||
    (COACHING.test(text) && !COACHING.test(builtIn) && "coaching") ||
    (repeats(text, input) && "repeated") ||
    (takesStance(text, input) && "other_decision") ||
    (speaksAsSomebody(text, builtIn) && "speakers") ||
    (inventsName(text, input) && "name_invented")
  );
}

/** What a finished wording has left out. */
function findLoss({ builtIn }: WordingInput, text: string): Fault {
  const numbers = numbersOf(text);
  return (
    (builtIn.includes("?") && !text.includes("?") && "question_lost") ||
    ([...numbersOf(builtIn)].some((number) => !holdsAmount(numbers, number)) && "number_lost") ||
    (losesName(text, builtIn) && "name_lost") ||
    (losesStance(text, builtIn) && "other_decision") ||
    (labelsOf(text).join() !== labelsOf(builtIn).join() && "speakers") ||
    (isOffSubject(text, builtIn) && "off_subject")
  );
}

function isLong(text: string, builtIn: string): boolean {
  const words = text.split(" ").length;
  return (
    words > MOST_WORDS ||
    words > 2 * builtIn.split(" ").length + 10 ||
    sentencesOf(text).length > Math.max(MOST_SENTENCES, sentencesOf(builtIn).length) ||
    text.length > MOST_WORDS * 10
  );
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Every number that stands in a text, in digits or in words; "one" is mostly no number. */
function numbersOf(text: string): Set<number> {
  const { plain } = readPlain(text);
  const words = plain.split(" ").filter((word) => word !== "");
  const found = new Set(findMoney(text).map((money) => money.amount));
  for (let at = 0; at < words.length; ) {
    const number = readNumber(words, at);
    if (number && number.value !== 1) found.add(number.value);
    at = Math.max(number?.next ?? 0, at + 1);
  }
  for (const [digits] of text.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    found.add(Number(digits.replaceAll(",", "")));
  }
  return found;
}

/** `26.5` is said for 26,500 as well. */
function holdsAmount(numbers: ReadonlySet<number>, amount: number): boolean {
  return numbers.has(amount) || numbers.has(amount / 1000) || numbers.has(amount * 1000);
}

function inventsNumber(text: string, builtIn: string, { purse }: Scenario): boolean {
  const decided = numbersOf(builtIn);
  const named = numbersOf(text);
  const isSecret =
    holdsAmount(named, purse.reservation) && !holdsAmount(decided, purse.reservation);
  return isSecret || [...named].some((number) => !holdsAmount(decided, number));
}

/** True when a run of words comes from what was only for the model. */
function copiesGuarded(text: string, { guarded, builtIn, said, heard }: WordingInput): boolean {
  const open = runsOf([builtIn, ...said, ...heard]);
  const closed = runsOf(guarded);
  return [...runsOf([text])].some((run) => closed.has(run) && !open.has(run));
}

function runsOf(texts: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = bare(text).split(" ");
    for (let at = 0; at + COPY_WORDS <= words.length; at += 1) {
      runs.add(words.slice(at, at + COPY_WORDS).join(" "));
    }
  }
  return runs;
}

function repeats(text: string, { said }: WordingInput): boolean {
  const before = new Set(said.flatMap(sentencesOf).map(bare));
  const own = sentencesOf(text).map(bare);
  return own.some((sentence) => before.has(sentence)) || new Set(own).size < own.length;
}

/** Says yes, no or goodbye where the buyer decided nothing of the kind. */
function takesStance(text: string, { builtIn, intents }: WordingInput): boolean {
  const [first, decided] = [bare(text).split(" ")[0], bare(builtIn).split(" ")[0]];
  if ((YES.has(first) && NO.has(decided)) || (NO.has(first) && YES.has(decided))) return true;
  return STANCES.some(
    ({ cue, intent }) =>
      cue.test(text) && !cue.test(builtIn) && !intents.some((each) => intent.test(each)),
  );
}

const YES = new Set<string | undefined>(["yes", "yeah", "yep", "sure", "okay", "ok", "sí"]);
const NO = new Set<string | undefined>(["no", "nope", "nah", "never"]);

function losesStance(text: string, builtIn: string): boolean {
  return STANCES.some(({ cue, mayBeMild }) => !mayBeMild && cue.test(builtIn) && !cue.test(text));
}

const LABEL = /(?:^|[.!?…] )(\p{Lu}[\p{L}'’-]+): /gu;

/** Of a couple, who speaks: "Dana: I like it." */
function labelsOf(text: string): string[] {
  return [...text.matchAll(LABEL)].map((match) => match[1] ?? "");
}

function speaksAsSomebody(text: string, builtIn: string): boolean {
  const decided = labelsOf(builtIn);
  return labelsOf(text).some((label, at) => label !== decided[at]);
}

/** A name, place or weekday that nobody has spoken of: within a sentence, with a capital letter. */
function inventsName(text: string, { builtIn, scenario, said, heard }: WordingInput): boolean {
  const { buyer, car, situation, facts, partner } = scenario;
  const spoken = [builtIn, ...said, ...heard, buyer.name, car, situation, partner ?? ""];
  const known = new Set(
    bare([...spoken, ...Object.values(facts).map(String)].join(" ")).split(" "),
  );
  return namesOf(text).some((name) => !known.has(name));
}

function losesName(text: string, builtIn: string): boolean {
  const words = new Set(bare(text).split(" "));
  return namesOf(builtIn).some((name) => !words.has(name));
}

/** Words with a capital letter that do not begin a sentence. */
function namesOf(text: string): string[] {
  const found = text.matchAll(/(?<![.!?…:“"] |^[“"]?)(?<!\p{L})(\p{Lu}[\p{L}\p{N}-]+)/gu);
  return [...found]
    .flatMap((match) => bare(match[1] ?? "").split(" "))
    .filter((name) => name !== "ok");
}

function isOffSubject(text: string, builtIn: string): boolean {
  const meant = [...stemsOf(builtIn)];
  if (meant.length < FEW_STEMS) {
    return text.split(" ").length > builtIn.split(" ").length + MORE_WORDS;
  }
  const said = stemsOf(text);
  return meant.filter((stem) => said.has(stem)).length < Math.max(1, KEPT_SHARE * meant.length);
}

function stemsOf(text: string): Set<string> {
  const words = bare(text).split(" ");
  return new Set(
    words.filter((word) => word.length >= LONG_WORD).map((word) => word.slice(0, LONG_WORD + 1)),
  );
}
