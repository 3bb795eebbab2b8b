import type { TrainingTurn } from "@walkaround/contract/training-session";

/** What to tell people about the language model that words the buyer's lines. */
export type ModelNotice = "silent" | "unfit" | null;

/** One line in built-in words is no news; a model that does not answer is, and so are two unfit ones in a row. */
export function modelNotice(turns: readonly TrainingTurn[]): ModelNotice {
  const [last, before] = turns
    .filter((turn) => turn.speaker === "buyer" && turn.wording)
    .slice(-2)
    .reverse();
  const trouble = last?.wording?.trouble ?? null;
  if (trouble === "unfit") return before?.wording?.trouble === "unfit" ? "unfit" : null;
  return trouble;
}

/** The model that words this talk, as far as one was asked. */
export function modelOf(turns: readonly TrainingTurn[]): string | null {
  return turns.findLast((turn) => turn.wording)?.wording?.model ?? null;
}
