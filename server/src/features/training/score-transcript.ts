// The one way from a talk to a scorecard: finishing, importing, recording, trying
// a rubric and the `score` command all come here.
import { judgeTalk, type ScoreInput, scoreTalk } from "@walkaround/domain/coaching/score-talk";
import type { Scorecard } from "@walkaround/domain/coaching/scorecard";
import type { JudgedTalk } from "@walkaround/domain/coaching/weigh-verdicts";
import { findRedLines } from "@walkaround/domain/compliance/find-red-lines";

/** The law's findings go into the coach's judgement, which cannot look them up itself. */
export function scoreTranscript(talk: Omit<ScoreInput, "redLines">): Scorecard {
  return scoreTalk({ ...talk, redLines: redLinesOf(talk) });
}

/** Every check's answer to a talk, to hold it against one rubric after another. */
export function judgeTranscript(
  talk: Omit<ScoreInput, "redLines" | "rubric" | "language">,
): JudgedTalk {
  return judgeTalk({ ...talk, redLines: redLinesOf(talk) });
}

function redLinesOf({ turns, vehicle }: Pick<ScoreInput, "turns" | "vehicle">) {
  return findRedLines({ turns, ...(vehicle && { vehicle }) });
}
