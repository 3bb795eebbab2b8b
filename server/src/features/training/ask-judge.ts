import { JUDGE_PROMPT_VERSION, judgePrompt } from "@walkaround/domain/coaching/judge-prompt";
import { openChecks, readModelAnswers } from "@walkaround/domain/coaching/model-answers";
import type { Llm } from "../../platform/llm/llm.ts";
import { type JudgeInput, judgeInEnglish, type ModelJudge } from "./judge-session.ts";

const MOST_TOKENS = 4000;

/**
 * Asks a model about the checks that code leaves open in a talk. Null without a model, without an open check,
 * and without an answer that holds.
 */
export async function askJudge(llm: Llm | null, talk: JudgeInput): Promise<ModelJudge | null> {
  if (!llm) return null;
  const open = openChecks(judgeInEnglish(talk));
  const prompt = judgePrompt(open, talk.turns);
  if (!prompt) return null;
  const answer = await llm.ask({ ...prompt, mostTokens: MOST_TOKENS, patience: "judgement" });
  if (answer.kind !== "text") return null;
  const answers = readModelAnswers(answer.text, open, talk.turns);
  if (Object.keys(answers).length === 0) return null;
  return { model: llm.model, promptVersion: JUDGE_PROMPT_VERSION, answers };
}
