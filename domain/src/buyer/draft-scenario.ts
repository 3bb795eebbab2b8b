import type { Scenario } from "./scenario.ts";
import { type Bargaining, DRAFT_LIMITS as LIMITS, type ScenarioDraft } from "./scenario-draft.ts";

/**
 * A scenario as a draft, to be copied and changed: all that it says and hides.
 *
 * @example
 * ```ts
 * import { findScenario } from "@walkaround/domain/buyer/scenario-library";
 * const scenario = findScenario("negotiation-cash-haggler");
 * scenario && draftOf(scenario).bargaining // => "hard"
 * ```
 */
export function draftOf(scenario: Scenario): ScenarioDraft {
  const { buyer, purse } = scenario;
  return {
    title: scenario.title,
    situation: scenario.situation,
    goal: scenario.goal,
    sessionType: scenario.sessionType,
    difficulty: scenario.difficulty,
    persona: scenario.persona,
    buyer: { ...buyer },
    partner: scenario.partner ?? null,
    decidesWith: scenario.decisionMakers.slice(1, 1 + LIMITS.decidesWith),
    facts: { ...scenario.facts, price: purse.list },
    opening: scenario.opening.slice(0, LIMITS.openings),
    answers: scenario.answers.slice(0, LIMITS.answers).map((answer) => ({
      ...answer,
      lines: answer.lines.slice(0, LIMITS.lines),
    })),
    needs: scenario.needs.map(({ about, words, reminder }) => ({ about, words, reminder })),
    secrets: scenario.secrets.map(({ about, line, hint, trust }) => ({ about, line, hint, trust })),
    worries: [],
    ownWorries: scenario.objections
      .slice(0, LIMITS.ownWorries)
      .map(({ id: _, ...objection }) => objection),
    fears: scenario.fears,
    wonderings: scenario.wonderings.slice(0, LIMITS.wonderings),
    tradeIn: scenario.tradeIn,
    budget: scenario.budget,
    monthly: scenario.monthly,
    reservation: purse.reservation,
    bargaining: bargainingOf(purse.keenness),
    alternative: purse.alternative,
    start: scenario.start,
    talkativeness: scenario.talkativeness,
  };
}

function bargainingOf([low, high]: readonly [number, number]): Bargaining {
  const middle = (low + high) / 2;
  if (middle < 0.3) return "hard";
  return middle > 0.75 ? "soft" : "usual";
}
