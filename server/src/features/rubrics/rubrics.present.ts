import type { RubricCard, RubricDetail } from "@walkaround/contract/rubrics";
import type { RubricDraft } from "@walkaround/domain/coaching/edit-rubric";
import type { Rubric } from "@walkaround/domain/coaching/rubric";
import type { RubricContent, RubricRow, VersionRow } from "./rubrics.queries.ts";

export function presentBuiltIn(rubric: Rubric, inUse: boolean): RubricCard {
  return {
    id: rubric.id,
    title: null,
    builtIn: true,
    sessionType: rubric.sessionType,
    version: rubric.version,
    passMark: rubric.passMark,
    inUse,
    changedAt: null,
    changedBy: null,
    points: rubric.dimensions.map(({ id, label, weight }) => ({ id, label, weight })),
  };
}

export function presentOwn(row: RubricRow): RubricCard {
  return {
    id: row.id,
    title: row.title,
    builtIn: false,
    sessionType: row.session_type,
    version: row.version,
    passMark: row.pass_mark,
    inUse: row.in_use,
    changedAt: row.saved_at.toISOString(),
    changedBy: row.saved_by,
    points: row.points,
  };
}

export function presentOwnDetail(
  row: RubricContent,
  versions: readonly VersionRow[],
): RubricDetail {
  return {
    ...presentOwn(row),
    dimensions: presentDimensions(row.document),
    versions: versions.map(({ version, saved_at, saved_by }) => ({
      version,
      savedAt: saved_at.toISOString(),
      savedBy: saved_by,
    })),
  };
}

/** What can be edited, without the coach's advice. */
export function presentDimensions(draft: RubricDraft): RubricDetail["dimensions"] {
  return draft.dimensions.map(({ id, weight, on, label, checks }) => ({
    id,
    weight,
    on,
    label,
    checks: checks.map((check) => ({
      id: check.id,
      weight: check.weight,
      on: check.on,
      label: check.label,
    })),
  }));
}
