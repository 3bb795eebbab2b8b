import * as contract from "@walkaround/contract/scenarios";
import type { FeatureInput } from "../../platform/http/build-app.ts";
import { changeScenario } from "./change-scenario.ts";
import { createScenario } from "./create-scenario.ts";
import { deleteScenario } from "./delete-scenario.ts";
import { getScenario } from "./get-scenario.ts";
import { listScenarios } from "./list-scenarios.ts";

export function registerScenarios({ ctx, register }: FeatureInput): void {
  register(contract.listScenarios, ({ scope, query }) => listScenarios(ctx, scope, query));
  register(contract.getScenario, ({ scope, params }) => getScenario(ctx, scope, params.id));
  register(contract.createScenario, ({ scope, body }) => createScenario(ctx, scope, body));
  register(contract.changeScenario, ({ scope, params, body }) =>
    changeScenario(ctx, scope, params.id, body),
  );
  register(contract.deleteScenario, ({ scope, params }) => deleteScenario(ctx, scope, params.id));
}
