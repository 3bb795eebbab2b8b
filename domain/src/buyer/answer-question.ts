import { answerSmall } from "./answer-small.ts";
import type { BuyerState } from "./buyer-state.ts";
import { takesUpWord } from "./everyday-words.ts";
import type { Why } from "./feel-turn.ts";
import { isPersonal } from "./feel-turn.ts";
import { type Asked, type Heard, isOffer } from "./hear-seller.ts";
import type { Answer, Scenario, Secret } from "./scenario.ts";
import type { Speech } from "./speech.ts";
import { nearSubjects, type Subject } from "./subject.ts";
import { tellNeeds } from "./track-needs.ts";

export type Answered = {
  readonly state: BuyerState;
  readonly whys: readonly Why[];
};

/** Money and feelings are for people one trusts a little. */
const GUARDED: ReadonlySet<Subject> = new Set<Subject>([
  "budget",
  "credit",
  "down_payment",
  "feeling",
  "experience",
]);
const GUARD = 36;
const OPEN_HEARTED = 56;
const HINT_BELOW = 20;

/**
 * Answers what was asked as far as it was asked: a first line, more when asked further, a secret when asked
 * well. Two questions in one breath get both answers when they are short. Null when nothing was asked.
 */
export function answerQuestions(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  speech: Speech,
): Answered | null {
  if (heard.questions.length === 0) return null;
  if (isPersonal(heard)) {
    speech.stock("thatsPrivate");
    return { state, whys: [] };
  }
  const isTooMany = heard.questions.length > 3;
  if (isTooMany) speech.stock("interrogated");
  const hasReacted = speech.parts.some((part) => REACTED.has(part.intent));
  const asked = heard.questions.filter((question) => !(hasReacted && asksOpinion(question)));
  const chosen = isTooMany ? asked.slice(-1) : asked.slice(-2);
  return chosen.reduce<Answered>(
    (answered, question, index) => {
      const isSame = index > 0 && isAboutTheSame(question, chosen[index - 1]);
      if (isSame || speech.isFull || (index > 0 && speech.hasQuestion)) return answered;
      const next = answerOne(scenario, answered.state, question, speech);
      return { state: next.state, whys: [...answered.whys, ...next.whys] };
    },
    { state, whys: [] },
  );
}

/** What already says how the buyer takes it. */
const REACTED: ReadonlySet<string> = new Set([
  "settled",
  "answeredWell",
  "benefitLanded",
  "honest",
]);

function asksOpinion({ subjects }: Asked): boolean {
  return subjects[0] === "opinion" || subjects[0] === "is_that_right";
}

/** "Walk me through a week. Where does it go?" is one question. */
function isAboutTheSame(question: Asked, before: Asked | undefined): boolean {
  if (!before) return false;
  const [first] = question.subjects;
  return first === undefined
    ? question.plain.split(" ").length < 9
    : before.subjects.includes(first);
}

function answerOne(
  scenario: Scenario,
  state: BuyerState,
  question: Asked,
  speech: Speech,
): Answered {
  const subjects = subjectsFor(state, question);
  if (isOffer(question)) {
    const shown = answerSmall(scenario, state, question, ["may_i"], speech);
    if (shown) return { state: { ...state, ...shown }, whys: [] };
  }
  const answer =
    (asksOpinion(question) ? null : answerNaming(scenario, state, question, subjects)) ??
    answerAbout(scenario, state, subjects) ??
    answerFurther(scenario, state, question);
  const secret = ripeSecret(scenario, state, question, answer?.about);
  if (!answer && secret) return tellSecret(state, secret, speech);
  if (!answer) {
    const small = answerSmall(scenario, state, question, subjects, speech);
    if (small) return { state: { ...state, ...small }, whys: [] };
    const isFurther = subjects !== question.subjects;
    if (isFurther && speech.stock("moreToSay")) return { state, whys: [] };
    if (!speech.stock("noAnswer")) speech.stock("neutral");
    return { state, whys: [] };
  }
  const isGuarded = GUARDED.has(answer.about) && state.mood.trust < GUARD;
  if (isGuarded && !state.once.includes(`guarded:${answer.about}`)) {
    speech.stock("notYetSaying");
    return { state: { ...state, once: [...state.once, `guarded:${answer.about}`] }, whys: [] };
  }
  return giveAnswer(scenario, state, answer, question, secret, speech);
}

function giveAnswer(
  scenario: Scenario,
  state: BuyerState,
  answer: Answer,
  question: Asked,
  secret: Secret | null,
  speech: Speech,
): Answered {
  const times = state.asked[answer.about] ?? 0;
  const line = answer.lines[times];
  const base: BuyerState = { ...state, subject: answer.about };
  if (line === undefined) {
    if (secret) return tellSecret(base, secret, speech);
    return sayAgain(base, answer, question, speech);
  }
  const isStory = question.open && times === 0 && line.length > 60 && state.exchanges >= 2;
  const isFirstStory =
    isStory && speech.isEmpty && !state.once.includes("opened") && speech.chance(0.2);
  const pauses = isFirstStory && speech.stock("opened");
  const saidLine = speech.own("answer", line);
  const isTalkative = speech.chance(scenario.talkativeness);
  const second = answer.lines[times + 1];
  const goesOn = saidLine && question.open && state.mood.trust >= OPEN_HEARTED && isTalkative;
  const saidMore = goesOn && second !== undefined && speech.own("answer", second);
  const asked = { ...state.asked, [answer.about]: times + (saidMore ? 2 : 1) };
  const once = pauses ? [...state.once, "opened"] : state.once;
  const told = { ...base, asked, once, needs: tellNeeds(scenario, base, answer.about) };
  if (!secret || saidMore) return { state: told, whys: [] };
  return tellSecret(told, secret, speech);
}

/** Asked for something that was said: the short form, once; after that only that it was said. */
function sayAgain(state: BuyerState, answer: Answer, question: Asked, speech: Speech): Answered {
  const goesDeeper =
    question.open && (question.subjects.length === 0 || FURTHER.test(question.plain));
  if (goesDeeper) {
    speech.stock("moreToSay");
    return { state, whys: [] };
  }
  const isSaid = answer.gist !== undefined && speech.stock("repeatedGist", { gist: answer.gist });
  if (!isSaid) speech.stock("repeated");
  // Somebody who asks openly in other words may be after something else, once.
  const key = `again:${answer.about}`;
  if (question.open && !state.once.includes(key)) {
    return { state: { ...state, once: [...state.once, key] }, whys: [] };
  }
  return { state, whys: ["asked_again"] };
}

function tellSecret(state: BuyerState, secret: Secret, speech: Speech): Answered {
  if (state.mood.trust >= secret.trust) {
    if (!speech.own("secret", secret.line)) return { state, whys: [] };
    return { state: { ...state, told: [...state.told, secret.id] }, whys: ["opened_up"] };
  }
  speech.own("hint", secret.hint);
  return { state: { ...state, hinted: [...state.hinted, secret.id] }, whys: [] };
}

/** A secret on the subject that can come out now, or at least slip. */
function ripeSecret(
  scenario: Scenario,
  state: BuyerState,
  question: Asked,
  answered: Subject | undefined,
): Secret | null {
  const asked = new Set(subjectsFor(state, question));
  const isAsked = (secret: Secret) =>
    secret.about === answered ||
    asked.has(secret.about) ||
    takesUpWord(question.plain, secret.hint);
  const candidates = scenario.secrets.filter(
    (secret) => !state.told.includes(secret.id) && isAsked(secret),
  );
  return (
    candidates.find((secret) => {
      const isPulled = state.hinted.includes(secret.id);
      const isFurther = (state.asked[secret.about] ?? 0) > 0;
      const isWellAsked = question.open || isFurther || isPulled;
      if (!isWellAsked) return false;
      if (state.mood.trust >= secret.trust) return true;
      return !isPulled && question.open && state.mood.trust >= secret.trust - HINT_BELOW;
    }) ?? null
  );
}

/** "Tell me more" goes on with what the buyer spoke of last. */
function subjectsFor(state: BuyerState, question: Asked): readonly Subject[] {
  const isFurther =
    FURTHER.test(question.plain) && question.subjects.every((one) => GENERAL.has(one));
  return state.subject !== null && isFurther
    ? [state.subject as Subject, ...question.subjects]
    : question.subjects;
}

const GENERAL: ReadonlySet<Subject> = new Set<Subject>([
  "holding_back",
  "anything_else",
  "matters",
  "experience",
  "opinion",
]);
const FURTHER =
  / (?:tell me more|go on|what else|how so|like what|such as|in what way|do you mean|say (?:a little )?more|why is that|why that|how come|for example|makes that|that matter|put that on|behind that|happened that|good look like) /;

/** A short open question about nothing in particular takes the next thing there is to tell. */
function answerFurther(scenario: Scenario, state: BuyerState, question: Asked): Answer | null {
  if (!question.open || question.subjects.length > 0 || question.plain.split(" ").length > 7)
    return null;
  return (
    scenario.answers.find(
      (one) => one.about === state.subject && one.lines.length > (state.asked[one.about] ?? 0),
    ) ?? nextUntold(scenario, state)
  );
}

/** The answer on the most particular subject that has one; one that was given before gives way to a fresh one. */
function answerAbout(
  scenario: Scenario,
  state: BuyerState,
  subjects: readonly Subject[],
): Answer | null {
  const isFresh = (answer: Answer) => answer.lines.length > (state.asked[answer.about] ?? 0);
  const on = (subject: Subject) => scenario.answers.find((answer) => answer.about === subject);
  const direct = subjects.map(on).filter((answer) => answer !== undefined);
  for (const subject of subjects) {
    const own = on(subject);
    if (own) return isFresh(own) ? own : (direct.find(isFresh) ?? own);
    const near = nearSubjects(subject)
      .map(on)
      .filter((answer) => answer !== undefined);
    const fresh = near.find(isFresh);
    if (fresh) return fresh;
  }
  return null;
}

/**
 * An answer that a question names by a word of its own, "how heavy is the trailer", unless the subject that
 * was asked for has one with that word, too.
 */
function answerNaming(
  scenario: Scenario,
  state: BuyerState,
  question: Asked,
  subjects: readonly Subject[],
): Answer | null {
  const names = (answer: Answer) => {
    const line = answer.lines[state.asked[answer.about] ?? 0];
    return line !== undefined && takesUpWord(question.plain, line);
  };
  const found = scenario.answers.filter(names);
  const near = new Set(subjects.flatMap((subject) => nearSubjects(subject)));
  return found.find((answer) => near.has(answer.about)) ?? found[0] ?? null;
}

function nextUntold(scenario: Scenario, state: BuyerState): Answer | null {
  const order: readonly Subject[] = ["visit", "why_now", "wish", "use", "current_car", "timeline"];
  return (
    order
      .flatMap((subject) => scenario.answers.filter((answer) => answer.about === subject))
      .find((answer) => (state.asked[answer.about] ?? 0) === 0) ?? null
  );
}
