// What an editor holds: the rubric as it is being changed, every step back and forth, and what the server has.
import type { RubricDetail, RubricEdit } from "@walkaround/contract/rubrics";
import { sharePoints } from "@walkaround/domain/coaching/share-points";

type Dimension = RubricDetail["dimensions"][number];
export type WorkingRubric = Pick<RubricDetail, "title" | "passMark" | "dimensions">;
type Language = keyof Dimension["label"];

const POINTS = 100;

export function workingOf({ title, passMark, dimensions }: WorkingRubric): WorkingRubric {
  return { title, passMark, dimensions };
}

export function isSame(one: WorkingRubric, other: WorkingRubric): boolean {
  return JSON.stringify(workingOf(one)) === JSON.stringify(workingOf(other));
}

/** All that it says, so that the edit does not depend on the version that it meets. */
export function editOf({ passMark, dimensions }: WorkingRubric): RubricEdit {
  return { passMark, dimensions };
}

function withDimension(
  rubric: WorkingRubric,
  id: string,
  change: (dimension: Dimension) => Dimension,
): WorkingRubric {
  const dimensions = rubric.dimensions.map((own) => (own.id === id ? change(own) : own));
  return { ...rubric, dimensions };
}

/** Shares the 100 points among what is on, with one dimension's as asked for. */
function balance(rubric: WorkingRubric, fixed?: string): WorkingRubric {
  const on = rubric.dimensions.filter((dimension) => dimension.on);
  const at = on.findIndex(({ id }) => id === fixed);
  const weights = on.map(({ weight }) => weight);
  const shared = sharePoints(weights, POINTS, at < 0 ? undefined : at);
  const dimensions = rubric.dimensions.map((dimension) => ({
    ...dimension,
    weight: shared[on.indexOf(dimension)] ?? dimension.weight,
  }));
  return { ...rubric, dimensions };
}

/** One dimension gets more or less; the others that are on give way in proportion. */
export function givePoints(rubric: WorkingRubric, id: string, weight: number): WorkingRubric {
  return balance(
    withDimension(rubric, id, (own) => ({ ...own, weight })),
    id,
  );
}

export function switchDimension(rubric: WorkingRubric, id: string, on: boolean): WorkingRubric {
  return balance(
    withDimension(rubric, id, (own) => ({ ...own, on })),
    on ? id : undefined,
  );
}

/** The last dimension that is on stays, and so does the last check within one. */
export function isLastOn(parts: readonly { id: string; on: boolean }[], id: string): boolean {
  const on = parts.filter((part) => part.on);
  return on.length === 1 && on[0]?.id === id;
}

export function changeCheck(
  rubric: WorkingRubric,
  dimension: string,
  check: string,
  change: { weight?: number; on?: boolean },
): WorkingRubric {
  return withDimension(rubric, dimension, (own) => ({
    ...own,
    checks: own.checks.map((one) => (one.id === check ? { ...one, ...change } : one)),
  }));
}

/** Renames a dimension or, with its id, one of its checks. */
export function rename(
  rubric: WorkingRubric,
  part: { dimension: string; check?: string },
  language: Language,
  text: string,
): WorkingRubric {
  return withDimension(rubric, part.dimension, (own) => {
    if (part.check === undefined) return { ...own, label: { ...own.label, [language]: text } };
    const checks = own.checks.map((one) =>
      one.id === part.check ? { ...one, label: { ...one.label, [language]: text } } : one,
    );
    return { ...own, checks };
  });
}

/** Whether everything has a name; what else can be wrong the controls do not allow, or the server says. */
export function isNamed(rubric: WorkingRubric): boolean {
  const labels = rubric.dimensions.flatMap(({ label, checks }) => [
    label,
    ...checks.map((check) => check.label),
  ]);
  return (
    rubric.title?.trim() !== "" &&
    labels.every((label) => Object.values(label).every((text) => text.trim() !== ""))
  );
}

export type History = {
  readonly past: readonly WorkingRubric[];
  readonly now: WorkingRubric;
  readonly future: readonly WorkingRubric[];
  /** What the last change was to; the next one to the same belongs to the same step. */
  readonly step: string | null;
  /** What the server had when it was last heard. */
  readonly base: WorkingRubric;
  readonly baseVersion: number;
  /** What this editor asked the server to save. */
  readonly sent: WorkingRubric | null;
  /** True when somebody else saved a version under the changes that are held here. */
  readonly isOvertaken: boolean;
};

const MOST_STEPS = 100;

/** `kept` is what this device held when it was last here. */
export function openHistory(
  detail: RubricDetail,
  kept: { now: WorkingRubric; baseVersion: number } | null,
): History {
  const base = workingOf(detail);
  const now = kept?.now ?? base;
  const isChanged = !isSame(now, base);
  return {
    past: isChanged ? [base] : [],
    now,
    future: [],
    step: null,
    base,
    baseVersion: detail.version,
    sent: null,
    isOvertaken: isChanged && kept !== null && kept.baseVersion !== detail.version,
  };
}

/** What a step's moves start from: each is made on this, not on the move before it. */
export function stepStart(history: History, step: string): WorkingRubric {
  return (history.step === step ? history.past.at(-1) : undefined) ?? history.now;
}

export function change(history: History, step: string, now: WorkingRubric): History {
  const goesOn = history.step === step && history.past.length > 0;
  if (isSame(now, history.now)) return history;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST_STEPS);
  return { ...history, past, now, future: [], step };
}

export function undo(history: History): History {
  const now = history.past.at(-1);
  if (!now) return history;
  const future = [history.now, ...history.future];
  return { ...history, past: history.past.slice(0, -1), now, future, step: null };
}

export function redo(history: History): History {
  const [now, ...future] = history.future;
  if (!now) return history;
  return { ...history, past: [...history.past, history.now], now, future, step: null };
}

/** The server has another version: taken over where nothing was changed here, else put under the changes. */
export function arrive(history: History, detail: RubricDetail): History {
  const base = workingOf(detail);
  if (detail.version === history.baseVersion && isSame(base, history.base)) return history;
  const isOurs = history.sent !== null && isSame(history.sent, base);
  const known = {
    ...history,
    base,
    baseVersion: detail.version,
    sent: isOurs ? null : history.sent,
  };
  if (isSame(history.now, base)) return { ...known, isOvertaken: false };
  if (isSame(history.now, history.base)) return { ...known, now: base, step: null };
  return { ...known, isOvertaken: !isOurs };
}
