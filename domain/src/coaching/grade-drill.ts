/** How an objection was handled, in one word: what the spacing of drills goes by. */
import type { JudgedTalk } from "./weigh-verdicts.ts";

/** The links of the chain: heard, explored, answered, settled, and nothing waved away or bought off. */
const CHAIN = [
  "concern_heard",
  "concern_explored",
  "concern_answered",
  "concern_settled",
  "no_brush_off",
  "no_reflex_discount",
] as const;

export type DrillGrade = "again" | "hard" | "good" | "easy";

/** Fewer judged links say nothing. */
const FEWEST_LINKS = 3;

/**
 * Grades the handling of the talk's objection by the share of the judged links that held: all of them is
 * "easy", three quarters "good", half "hard", less "again"; null when fewer than three could be judged.
 * Never throws.
 *
 * @example
 * ```ts
 * gradeDrill({ concern_heard: true, concern_explored: true, concern_answered: true, concern_settled: false }) // => "good"
 * gradeDrill({ concern_heard: false, concern_explored: false, concern_answered: true }) // => "again"
 * gradeDrill({}) // => null
 * ```
 */
export function gradeDrill(verdicts: JudgedTalk["verdicts"]): DrillGrade | null {
  const judged = CHAIN.flatMap((id) => verdicts[id] ?? []);
  if (judged.length < FEWEST_LINKS) return null;
  const share = judged.filter(Boolean).length / judged.length;
  if (share === 1) return "easy";
  if (share >= 0.75) return "good";
  return share >= 0.5 ? "hard" : "again";
}
