import { type BuyerState, FRESH_OBJECTION, type ObjectionState } from "./buyer-state.ts";
import { type Heard, touches } from "./hear-seller.ts";
import type { Objection, Occasion, Scenario } from "./scenario.ts";
import { nearSubjects, type Subject } from "./subject.ts";
import { isRecital } from "./track-needs.ts";

/** The objection on the table. */
export function openObjection(scenario: Scenario, state: BuyerState): Objection | null {
  return scenario.objections.find((objection) => objection.id === state.open) ?? null;
}

export function standingOf(state: BuyerState, objection: Objection): ObjectionState {
  return state.objections[objection.id] ?? FRESH_OBJECTION;
}

const ASKS_FURTHER: ReadonlySet<Subject> = new Set<Subject>([
  "holding_back",
  "what_would_help",
  "feeling",
  "anything_else",
]);
/** Wordings of these come with asking about a worry, whatever it is. */
const BESIDE: ReadonlySet<Subject> = new Set<Subject>([
  "wish",
  "matters",
  "decision_maker",
  "opinion",
  "dislikes",
]);

/** What the seller's turn did for the objection on the table: taken seriously, looked into, answered. */
export function workOn(
  scenario: Scenario,
  objection: Objection,
  state: BuyerState,
  heard: Heard,
  isCanned: boolean,
): ObjectionState {
  const before = standingOf(state, objection);
  if (heard.has("dismiss") || heard.has("pressure") || heard.has("abuse")) return before;
  const after = {
    ...before,
    heard: before.heard || (!isCanned && (heard.has("acknowledge") || heard.has("apologise"))),
    explored: before.explored || isIsolating(objection, heard) || asksAbout(objection, heard),
    answered: before.answered + (isAnswer(objection, heard, before.explored) ? 1 : 0),
  };
  const isMoving =
    after.answered > before.answered || (after.heard && !before.heard && asksNothing(heard));
  return { ...after, settled: isMoving && isSettled(scenario, after) };
}

function asksNothing(heard: Heard): boolean {
  return heard.questions.length === 0;
}

/** Hard buyers want to be asked and answered; easy ones are glad of a real answer. */
function isSettled(scenario: Scenario, standing: ObjectionState): boolean {
  const { heard, explored, answered } = standing;
  if (answered === 0) return false;
  if (scenario.difficulty === "hard")
    return explored ? heard || answered >= 2 : heard && answered >= 2;
  if (scenario.difficulty === "medium") return heard || explored || answered >= 3;
  return heard || explored || answered >= 2;
}

/** "If we solved that…", and not "what happened last time" about something else. */
function isIsolating(objection: Objection, heard: Heard): boolean {
  if (!heard.has("isolate")) return false;
  return (
    heard.questions.length === 0 ||
    asksAbout(objection, heard) ||
    / (?:if|other than|besides|aside|only|apart) /.test(heard.plain)
  );
}

function asksAbout(objection: Objection, heard: Heard): boolean {
  const near = new Set(nearSubjects(objection.about));
  return heard.questions.some((question) => {
    const isNear = question.subjects.some((subject) => near.has(subject));
    if (isNear || touches(question.plain, objection.words)) return question.open || isNear;
    const isElsewhere = question.subjects.some((one) => !ASKS_FURTHER.has(one) && !BESIDE.has(one));
    return !isElsewhere && question.subjects.some((subject) => ASKS_FURTHER.has(subject));
  });
}

/** Words of substance on the worry itself. */
export function isAnswer(objection: Objection, heard: Heard, isExplored: boolean): boolean {
  const isStep =
    heard.has("propose_next_step") || heard.has("offer_test_drive") || heard.has("offer_help");
  if (isRecital(heard) || (isStep ? heard.words : heard.told) < 6) return false;
  if (touches(heard.plain, objection.words)) return true;
  const isSubstance =
    heard.has("disclose") ||
    heard.has("offer_help") ||
    heard.has("explain_numbers") ||
    heard.has("benefit");
  const isOnTopic = [...heard.topics].some((topic) => topic === objection.about);
  return isSubstance && isOnTopic && isExplored;
}

/** Answered before it was voiced, by somebody who is trusted by now. */
function isForestalled(state: BuyerState, objection: Objection): boolean {
  const isVoiced = state.objections[objection.id] !== undefined;
  return !isVoiced && state.mood.trust >= 55 && state.once.includes(`pre:${objection.id}`);
}

/** Says so much to the point that the worry need not come up. */
export function forestalls(objection: Objection, heard: Heard): boolean {
  const touched = objection.words.filter((word) => touches(heard.plain, [word])).length;
  return touched >= 2 && isAnswer(objection, heard, false);
}

/** The next worry for an occasion that has not been on the table. */
export function worryFor(
  scenario: Scenario,
  state: BuyerState,
  occasion: Occasion | "any",
): Objection | null {
  return (
    scenario.objections.find(
      (objection) =>
        state.objections[objection.id] === undefined &&
        !isForestalled(state, objection) &&
        (occasion === "any" || objection.when === occasion),
    ) ?? null
  );
}

/** The first worry that still stands between the buyer and a yes. */
export function unsettled(scenario: Scenario, state: BuyerState): Objection | null {
  return (
    scenario.objections.find(
      (one) => !standingOf(state, one).settled && !isForestalled(state, one),
    ) ?? null
  );
}
