/**
 * What a dealership may change in a copy of a rubric: how much each dimension and check weighs, which
 * of them count, what they are called, and the mark to pass. The questions themselves stay ours.
 *
 * The rules of weight: the dimensions that are on add up to 100 points; within a dimension a check
 * weighs 1 to 10, as a share of the checks beside it. What is off keeps its weight for when it is on again.
 */
import {
  COACH_LANGUAGES,
  type CoachLanguage,
  FEWEST_CHECKS,
  type Rubric,
  type RubricCheck,
  type RubricDimension,
  type Words,
} from "./rubric.ts";

export type DraftCheck = RubricCheck & { readonly on: boolean };
export type DraftDimension = Omit<RubricDimension, "checks"> & {
  readonly on: boolean;
  readonly checks: readonly DraftCheck[];
};
/** A rubric that is being edited: all of it, also what is switched off. */
export type RubricDraft = Omit<Rubric, "dimensions"> & {
  readonly dimensions: readonly DraftDimension[];
};

type Naming = Readonly<Partial<Record<CoachLanguage, string>>>;
type PartEdit = {
  readonly id: string;
  readonly weight?: number;
  readonly on?: boolean;
  readonly label?: Naming;
};
/** Only what changes; a part is named by its id. */
export type RubricEdit = {
  readonly passMark?: number;
  readonly dimensions?: readonly (PartEdit & { readonly checks?: readonly PartEdit[] })[];
};

/** `field` is a path within the edit, such as `dimensions[0].weight`. */
export type EditRefused = {
  readonly kind: "refused";
  readonly field: string;
  readonly value: unknown;
  readonly allowed: string;
};
export type EditOutcome = { readonly kind: "edited"; readonly draft: RubricDraft } | EditRefused;

/** Points that the dimensions which are on share among them. */
export const POINTS = 100;
export const MOST_CHECK_WEIGHT = 10;
export const LONGEST_LABEL = 80;

const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Zs}]/u;

/**
 * A rubric as something to edit, under an id of its own, everything switched on.
 *
 * @example
 * ```ts
 * draftRubric({ id: "walkaround-pitch", version: 3, sessionType: "pitch", passMark: 70, dimensions: [] }, "ours") // => { "id": "ours", "version": 1, "sessionType": "pitch", "passMark": 70, "dimensions": [] }
 * ```
 */
export function draftRubric(rubric: Rubric, id: string): RubricDraft {
  return {
    id,
    version: 1,
    sessionType: rubric.sessionType,
    passMark: rubric.passMark,
    dimensions: rubric.dimensions.map((dimension) => ({
      ...dimension,
      on: true,
      checks: dimension.checks.map((check) => ({ ...check, on: true })),
    })),
  };
}

/**
 * What a session is held against: the draft without what is switched off.
 *
 * @example
 * ```ts
 * sealRubric({ id: "ours", version: 2, sessionType: "pitch", passMark: 65, dimensions: [] }).passMark // => 65
 * ```
 */
export function sealRubric(draft: RubricDraft): Rubric {
  return {
    id: draft.id,
    version: draft.version,
    sessionType: draft.sessionType,
    passMark: draft.passMark,
    dimensions: draft.dimensions
      .filter((dimension) => dimension.on)
      .map(({ on: _on, checks, ...dimension }) => ({
        ...dimension,
        checks: checks.filter((check) => check.on).map(({ on: _checkOn, ...check }) => check),
      })),
  };
}

/**
 * The draft with the edit, or the first thing in the edit that cannot be. Never throws; the version
 * stays, since saving is what makes a new one.
 *
 * @example
 * ```ts
 * editRubric({ id: "ours", version: 1, sessionType: "pitch", passMark: 70, dimensions: [] }, { passMark: 120 }) // => { "kind": "refused", "field": "passMark", "value": 120, "allowed": "a whole number from 0 to 100" }
 * ```
 */
export function editRubric(draft: RubricDraft, edit: RubricEdit): EditOutcome {
  const passMark = edit.passMark ?? draft.passMark;
  if (!isWhole(passMark, 0, 100))
    return refused("passMark", passMark, "a whole number from 0 to 100");
  const wrong = findWrongPart(draft, edit);
  if (wrong !== null) return wrong;
  const edited: RubricDraft = {
    ...draft,
    passMark,
    dimensions: draft.dimensions.map((dimension) => {
      const change = edit.dimensions?.find(({ id }) => id === dimension.id);
      if (change === undefined) return dimension;
      return {
        ...changePart(dimension, change),
        checks: dimension.checks.map((check) => {
          const own = change.checks?.find(({ id }) => id === check.id);
          return own === undefined ? check : changePart(check, own);
        }),
      };
    }),
  };
  return findWrongWhole(edited) ?? { kind: "edited", draft: edited };
}

function changePart<Part extends DraftDimension | DraftCheck>(part: Part, change: PartEdit): Part {
  const label: Words = { ...part.label, ...trimmed(change.label) };
  return { ...part, weight: change.weight ?? part.weight, on: change.on ?? part.on, label };
}

function trimmed(label: Naming | undefined): Naming {
  return Object.fromEntries(
    COACH_LANGUAGES.flatMap((language) => {
      const text = label?.[language];
      return text === undefined ? [] : [[language, text.trim()]];
    }),
  );
}

/** Each part by itself. */
function findWrongPart(draft: RubricDraft, edit: RubricEdit): EditRefused | null {
  const changes = edit.dimensions ?? [];
  const repeated = findRepeated(changes, "dimensions");
  if (repeated !== null) return repeated;
  for (const [at, change] of changes.entries()) {
    const path = `dimensions[${at}]`;
    const dimension = draft.dimensions.find(({ id }) => id === change.id);
    if (dimension === undefined) return unknownId(path, change.id, draft.dimensions);
    const wrong =
      checkPart(path, change, POINTS) ?? findRepeated(change.checks ?? [], `${path}.checks`);
    if (wrong !== null) return wrong;
    for (const [place, own] of (change.checks ?? []).entries()) {
      const where = `${path}.checks[${place}]`;
      if (!dimension.checks.some(({ id }) => id === own.id))
        return unknownId(where, own.id, dimension.checks);
      const problem = checkPart(where, own, MOST_CHECK_WEIGHT);
      if (problem !== null) return problem;
    }
  }
  return null;
}

/** What only the whole can tell: that something is left to ask, and that the points add up. */
function findWrongWhole(draft: RubricDraft): EditRefused | null {
  const on = draft.dimensions.filter((dimension) => dimension.on);
  const empty = draft.dimensions.findIndex(
    (dimension) => dimension.on && !dimension.checks.some((check) => check.on),
  );
  if (empty >= 0) {
    const id = draft.dimensions[empty]?.id;
    return refused(
      `dimensions[${empty}].checks`,
      0,
      `at least 1 check that is on in "${id}", or "${id}" switched off`,
    );
  }
  const checks = on.reduce((sum, { checks: own }) => sum + own.filter((one) => one.on).length, 0);
  if (checks < FEWEST_CHECKS)
    return refused("dimensions", checks, `at least ${FEWEST_CHECKS} checks that are on`);
  const sum = on.reduce((total, dimension) => total + dimension.weight, 0);
  if (sum === POINTS) return null;
  return refused("dimensions", sum, `weights of the dimensions that are on that sum to ${POINTS}`);
}

function checkPart(path: string, change: PartEdit, most: number): EditRefused | null {
  if (change.weight !== undefined && !isWhole(change.weight, 1, most))
    return refused(`${path}.weight`, change.weight, `a whole number from 1 to ${most}`);
  for (const language of COACH_LANGUAGES) {
    const text = change.label?.[language];
    if (text === undefined) continue;
    if (!VISIBLE.test(text) || text.trim().length > LONGEST_LABEL)
      return refused(`${path}.label.${language}`, text, `1 to ${LONGEST_LABEL} characters`);
  }
  return null;
}

function findRepeated(parts: readonly PartEdit[], path: string): EditRefused | null {
  const at = parts.findIndex(({ id }, place) => parts.findIndex((one) => one.id === id) < place);
  if (at < 0) return null;
  return refused(`${path}[${at}].id`, parts[at]?.id, "each id once");
}

function unknownId(path: string, id: string, parts: readonly { id: string }[]): EditRefused {
  return refused(`${path}.id`, id, `one of ${parts.map((part) => part.id).join(", ")}`);
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function refused(field: string, value: unknown, allowed: string): EditRefused {
  return { kind: "refused", field, value, allowed };
}
