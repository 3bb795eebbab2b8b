import type { BodyOf, ReplyOf } from "@walkaround/contract/route";
import type { PreviewedSession, previewRubric as route } from "@walkaround/contract/rubrics";
import { sealRubric } from "@walkaround/domain/coaching/edit-rubric";
import { weighVerdicts } from "@walkaround/domain/coaching/weigh-verdicts";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import { applyEdit } from "../rubrics/apply-edit.ts";
import { readDraft } from "../rubrics/read-draft.ts";
import { judgePastTalks } from "./judge-past-talks.ts";

/** Holds the latest finished sessions against the rubric as it would be, and stores nothing. */
export async function measureEdit(
  ctx: Pick<Context, "sql">,
  scope: DealershipScope,
  id: string,
  { edit, limit = 30 }: BodyOf<typeof route>,
): Promise<ReplyOf<typeof route>> {
  const rubric = sealRubric(applyEdit(await readDraft(ctx, scope, id), edit, "body.edit"));
  const talks = await judgePastTalks(ctx, scope, rubric.sessionType, limit);
  const sessions = talks.map(({ judged, ...talk }): PreviewedSession => {
    const { overall, passed } = weighVerdicts(rubric, judged);
    return { ...talk, after: overall, passedAfter: passed };
  });
  return {
    sessions,
    passedBefore: sessions.filter((one) => one.passedBefore).length,
    passedAfter: sessions.filter((one) => one.passedAfter).length,
    meanShift: meanShift(sessions),
  };
}

function meanShift(sessions: readonly PreviewedSession[]): number | null {
  const shifts = sessions.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [after - before],
  );
  if (shifts.length === 0) return null;
  const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
  return Math.round(mean * 10) / 10;
}
