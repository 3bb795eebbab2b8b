import type { ModelAnswers } from "@walkaround/domain/coaching/model-answers";
import type { Rubric } from "@walkaround/domain/coaching/rubric";
import type { Scorecard } from "@walkaround/domain/coaching/scorecard";
import { sessionScores } from "@walkaround/domain/coaching/session-scores";
import type { Difficulty, SessionType, Turn } from "@walkaround/domain/talk/transcript";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import { scoreTranscript } from "./score-transcript.ts";
import type { NewScorecard } from "./scorecard.queries.ts";
import type { Language, Score } from "./training.queries.ts";

export type JudgeInput = {
  readonly sessionId: string;
  readonly sessionType: SessionType;
  readonly difficulty: Difficulty;
  readonly turns: readonly Turn[];
  readonly vehicle: VehicleFacts | null;
  readonly rubric: Rubric;
  /** Of the person who practised. */
  readonly language: Language;
  readonly endTime: Date;
  /** Seconds; null when the talk does not tell. */
  readonly duration: number | null;
  /** What a model answered to checks that code leaves open. */
  readonly judge?: ModelJudge | null;
};

export type ModelJudge = {
  readonly model: string;
  readonly promptVersion: number;
  readonly answers: ModelAnswers;
};

type TalkInput = Pick<
  JudgeInput,
  "sessionType" | "difficulty" | "turns" | "rubric" | "vehicle" | "judge"
>;

/** The scorecard in English, in which a model is asked about what is open. */
export function judgeInEnglish(input: TalkInput): Scorecard {
  return scoreTranscript({ ...talkOf(input), language: "en" });
}

function talkOf({ sessionType, difficulty, turns, rubric, vehicle, judge }: TalkInput) {
  return {
    sessionType,
    difficulty,
    turns,
    rubric,
    ...(vehicle && { vehicle }),
    ...(judge && { answers: judge.answers }),
  };
}

export type Judgement = { score: Score; scorecard: NewScorecard; inLanguage: Scorecard };

/** Scores a talk that is over, in English and in its person's language: what its session and scorecard store. */
export function judgeSession(input: JudgeInput): Judgement {
  const { sessionId, language, endTime, duration, judge = null } = input;
  const talk = talkOf(input);
  const english = judgeInEnglish(input);
  const inLanguage = language === "en" ? english : scoreTranscript({ ...talk, language });
  const scores = sessionScores(english);
  return {
    score: {
      end_time: endTime,
      duration,
      overall_score: scores.overallScore,
      confidence: scores.confidence,
      clarity: scores.clarity,
      pace: scores.pace,
      volume: scores.volume,
      engagement: scores.engagement,
      passed: english.passed,
    },
    scorecard: {
      session_id: sessionId,
      created_at: endTime,
      rubric_id: english.rubric.id,
      rubric_version: english.rubric.version,
      overall: english.overall,
      passed: english.passed,
      documents: { en: english, ...(language !== "en" && { [language]: inLanguage }) },
      judge_model: judge?.model ?? null,
      judge_prompt_version: judge?.promptVersion ?? null,
    },
    inLanguage,
  };
}
