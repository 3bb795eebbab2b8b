// The one way from a talk to a scorecard: finishing, importing, recording and the `score` command all come here.
import { type ScoreInput, scoreTalk } from "@walkaround/domain/coaching/score-talk";
import type { Scorecard } from "@walkaround/domain/coaching/scorecard";
import { findRedLines } from "@walkaround/domain/compliance/find-red-lines";

/** The law's findings go into the coach's judgement, which cannot look them up itself. */
export function scoreTranscript(talk: Omit<ScoreInput, "redLines">): Scorecard {
  const { turns, vehicle } = talk;
  return scoreTalk({ ...talk, redLines: findRedLines({ turns, ...(vehicle && { vehicle }) }) });
}
