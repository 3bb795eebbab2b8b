import { countWords } from "../talk/count-words.ts";
import type { ActKind, DialogueAct, Topic } from "../talk/dialogue-act.ts";
import { findMoney } from "../talk/find-money.ts";
import { readPlain } from "../talk/plain-text.ts";
import { readActs } from "../talk/read-acts.ts";
import { topicsOf } from "../talk/topics-of.ts";
import type { Subject } from "./subject.ts";
import { subjectsOf } from "./subjects.ts";

/** A question as the buyer takes it. */
export type Asked = {
  readonly open: boolean;
  readonly subjects: readonly Subject[];
  readonly plain: string;
};

/** What the buyer made of the seller's words. */
export type Heard = {
  readonly text: string;
  /** In plain words, with a blank before and after each. */
  readonly plain: string;
  readonly words: number;
  /** Words outside of questions. */
  readonly told: number;
  readonly has: (kind: ActKind) => boolean;
  readonly kinds: number;
  readonly questions: readonly Asked[];
  /** Everything that was touched on. */
  readonly topics: ReadonlySet<Topic>;
  /** Whole prices named, and payments a month, in dollars. */
  readonly prices: readonly number[];
  readonly payments: readonly number[];
  /** Nothing that could be made out. */
  readonly isNoise: boolean;
  /** In another language. */
  readonly isForeign: boolean;
};

const READ_LIMIT = 6000;
const WORDLIKE = /[\p{L}\p{N}]{2,}/gu;
const LATIN = /[a-z]/i;
const ONE_WORD = /^\W*(?:yes|no|ok|hi|hey|k|y|n|sure|deal|fine|hm+|uh|um+|ah|oh|eh|\d+)\W*$/i;
const OTHER_LANGUAGES =
  /\b(?:que|qué|para|usted|quiere|cuanto|cuánto|precio|hola|por favor|coche|carro|tiene|está|estoy|busca|buenos|buenas|señor|señora|puedo|necesita|gracias|je|vous|voiture|combien|bonjour|avec|est|les|ich|sie|und|nicht|der|das|auto kaufen|wie viel|eu|você|obrigado|não|quanto)\b/giu;

export function hearSeller(text: string, previous: string): Heard {
  const read = text.slice(0, READ_LIMIT);
  const acts = readActs(read, { speaker: "seller", previous });
  const plain = plainOf(read);
  const kinds = new Set(acts.map((act) => act.kind));
  if (kinds.has("pressure") && GIVES_ROOM.test(plain)) kinds.delete("pressure");
  if (PARTS.test(plain)) kinds.add("farewell");
  if (COMMITS.test(plain)) kinds.add("ask_commitment");
  const money = findMoney(read);
  const questions = questionsIn(read, acts);
  const words = countWords(read);
  const asking = questions.filter((one) => !isOffer(one));
  return {
    text: read,
    plain,
    words,
    told: Math.max(0, words - asking.reduce((sum, one) => sum + countWords(one.plain), 0)),
    has: (kind) => kinds.has(kind),
    kinds: kinds.size,
    questions,
    topics: new Set(acts.flatMap((act) => act.topics)),
    prices: money.filter((one) => one.per === "total").map((one) => one.amount),
    payments: money
      .filter((one) => one.per !== "total")
      .map((one) => (one.per === "week" ? Math.round(one.amount * 4.33) : one.amount)),
    isNoise: isNoise(read),
    isForeign: isForeign(read, words),
  };
}

/** Leave-taking and asking for the sale in words that are only heard on a lot. */
const PARTS =
  / (?:thanks for (?:coming|stopping|your time)|thank you for (?:coming|stopping|the opportunity|your time)|call me(?: when| if)? |you know where (?:i am|to find)|holler if|you will be back|see you (?:around|then|saturday|tomorrow)) /;
const COMMITS =
  / (?:ready to (?:take|own|sign|buy|move|go ahead)|take ownership|have an agreement|do we have a deal|would you (?:own|buy) it|way to own|write (?:it|this) up|get the papers|sign here) /;
const DROPPED_G =
  / (ask|buy|carry|com|do|driv|get|go|haul|hav|hop|keep|look|mak|need|pay|plan|run|sayi?|shop|spend|tak|talk|tell|think|tow|try|us|want|work)in(?= )/g;

/** Plain words, with the g that was dropped put back. */
function plainOf(text: string): string {
  return readPlain(text).plain.replaceAll(DROPPED_G, " $1ing");
}

/** Takes the pressure off instead of putting it on. */
export const GIVES_ROOM =
  / (?:no (?:rush|pressure|hurry|obligation)|take your time|(?:it is|totally|completely) up to you|take it home|sleep on it|you do not have to (?:decide|buy|sign|do)|not (?:going to|here to) push|free to (?:leave|go|look)|at your pace|before you sign|nobody will (?:chase|push|bother)|look (?:around )?(?:as long|by yourself)) /;

/** Does not know, and says so with what will be done about it. */
export const FINDS_OUT =
  / (?:i (?:do not|don't) know|not sure|no (?:clue|idea)|beats me|could not tell you|would not know|not going to (?:guess|make it up)|will not guess|go ask|let me (?:find out|check|look|ask|verify|pull|get you)|i (?:will|can|would have to|would need to|have to|need to) (?:find out|check|look (?:it|that|this) up|ask|verify)|find out for you|good question i|off the top of my head) /;

/** "Can I show you…", "would it help if…": something held out rather than asked for. */
export function isOffer(question: Asked): boolean {
  return question.subjects[0] === "may_i" && !/ (?:ask|asking) /.test(question.plain);
}

/** True when one of the beginnings starts a word of a text in plain words. */
export function touches(plain: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => plain.includes(` ${beginning}`));
}

function questionsIn(text: string, acts: readonly DialogueAct[]): Asked[] {
  const spans = Map.groupBy(acts, (act) => act.start);
  return [...spans.values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const said = text.slice(first.start, first.end);
    const plain = plainOf(said);
    const kinds = new Set(group.map((act) => act.kind));
    const asksName = kinds.has("introduce") && said.includes("?");
    const isAsked =
      (kinds.has("ask_open") || kinds.has("ask_closed") || asksName) && !isBidding(said, plain);
    if (!isAsked && !isLooseQuestion(plain)) return [];
    const subjects = subjectsOf(plain, topicsOf(plain));
    if (kinds.has("confirm_understanding"))
      return [{ open: false, subjects: confirmOf(subjects), plain }];
    return [
      {
        open: kinds.has("ask_open") || (!isAsked && !asksName),
        subjects: permitted(subjects, plain),
        plain,
      },
    ];
  });
}

/** "Have a look around" bids, it does not ask. */
function isBidding(said: string, plain: string): boolean {
  if (/^ (?:\S+ )?i (?:think|guess|believe|suppose) /.test(plain)) return true;
  return (
    !said.includes("?") &&
    /^ (?:\S+ ){0,2}(?:have|take|grab|do|come|go|feel|help yourself) (?:a|an|the|it|in|over|ahead|not|free|yourself|your time) /.test(
      plain,
    )
  );
}

/** "What you drivin now", "whatcha looking for": asked without the grammar of asking. */
function isLooseQuestion(plain: string): boolean {
  return (
    /^ (?:(?:so|and|hey|hi|ok|okay|well) )*(?:what|where|who|how|why) (?:(?:is )?you |(?:your|all) )/.test(
      plain,
    ) &&
    plain.split(" ").length < 12 &&
    !/ (?:is|are|matters|means) (?!you|your)/.test(plain.slice(8))
  );
}

/** Saying back what was heard asks for a yes or a no, whatever it is about. */
function confirmOf(subjects: readonly Subject[]): Subject[] {
  return [subjects.includes("opinion") ? "opinion" : "is_that_right"];
}

/** "May I ask what happened?" asks what happened; "may I show you the seats?" asks to show them. */
function permitted(subjects: readonly Subject[], plain: string): readonly Subject[] {
  if (!subjects.includes("may_i")) return subjects;
  const rest = subjects.filter((subject) => subject !== "may_i");
  const asksOnly = / (?:ask|asking|know|hear) /.test(plain) && rest.length > 0;
  return asksOnly ? rest : ["may_i", ...rest];
}

/** Symbols, a keyboard mash or another script: a person would ask to hear it again. */
function isNoise(text: string): boolean {
  const head = text.slice(0, 2000);
  if (ONE_WORD.test(head)) return false;
  const words = head.match(WORDLIKE) ?? [];
  if (words.length === 0) return true;
  if (!LATIN.test(head) && !/\d/.test(head)) return true;
  const odd = words.filter((word) => !/[aeiouyáéíóúà\d]/i.test(word) || word.length > 24);
  return odd.length / words.length > 0.6 || isMashed(words);
}

/** "asdf jkl qwer": hardly a vowel beside a consonant where English has one. */
function isMashed(words: readonly string[]): boolean {
  const letters = words
    .join("")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "");
  if (letters.length < 6 || words.length > 6) return false;
  return (letters.match(/[aeiou]/g)?.length ?? 0) / letters.length < 0.16;
}

function isForeign(text: string, words: number): boolean {
  const found = text.slice(0, 2000).match(OTHER_LANGUAGES)?.length ?? 0;
  return found >= 2 && found / Math.max(1, words) >= 0.25;
}
