import type { Scenario } from "@walkaround/domain/buyer/scenario";
import { findScenario, SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
import type { Difficulty, SessionType } from "@walkaround/domain/talk/transcript";
import { quoteValue, refuse } from "../../platform/refuse.ts";

export type ScenarioWish = {
  readonly sessionType: SessionType;
  readonly difficulty?: Difficulty | undefined;
  readonly scenarioId?: string | undefined;
  readonly seed: number;
};

/**
 * The scenario that was asked for, or one of the library that fits; the same seed picks the same one. `own` is
 * the dealership's of that id, when it has one.
 */
export function chooseScenario(
  { sessionType, difficulty, scenarioId, seed }: ScenarioWish,
  own: Scenario | null = null,
): Scenario {
  if (scenarioId === undefined) return pickScenario(sessionType, difficulty, seed);
  const scenario = own ?? findScenario(scenarioId);
  if (!scenario) {
    throw refuse(
      "SCENARIO_NOT_FOUND",
      `There is no scenario ${quoteValue(scenarioId)}; GET /api/scenarios lists them`,
      "body.scenarioId",
    );
  }
  if (scenario.sessionType !== sessionType) {
    throw refuse(
      "SCENARIO_MISMATCH",
      `The scenario "${scenarioId}" is for ${scenario.sessionType} sessions, not ${sessionType}`,
      "body.sessionType",
    );
  }
  if (difficulty !== undefined && scenario.difficulty !== difficulty) {
    throw refuse(
      "SCENARIO_MISMATCH",
      `The scenario "${scenarioId}" is ${scenario.difficulty}, not ${difficulty}`,
      "body.difficulty",
    );
  }
  return scenario;
}

function pickScenario(
  sessionType: SessionType,
  difficulty: Difficulty | undefined,
  seed: number,
): Scenario {
  const ofType = SCENARIOS.filter((scenario) => scenario.sessionType === sessionType);
  const fitting = ofType.filter(
    (scenario) => difficulty === undefined || scenario.difficulty === difficulty,
  );
  const scenario = fitting[seed % fitting.length];
  if (scenario) return scenario;
  const known = [...new Set(ofType.map((one) => one.difficulty))].join(", ");
  throw refuse(
    "SCENARIO_NOT_FOUND",
    `There is no ${difficulty} scenario for ${sessionType} sessions; there are ${known}`,
    "body.difficulty",
  );
}
