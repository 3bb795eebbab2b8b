import * as contract from "@walkaround/contract/rubrics";
import type { FeatureInput } from "../../platform/http/build-app.ts";
import { changeRubric } from "./change-rubric.ts";
import { copyRubric } from "./copy-rubric.ts";
import { deleteRubric } from "./delete-rubric.ts";
import { getRubric } from "./get-rubric.ts";
import { listRubrics } from "./list-rubrics.ts";
import { takeRubric } from "./take-rubric.ts";

export function registerRubrics({ ctx, register }: FeatureInput): void {
  register(contract.listRubrics, ({ scope }) => listRubrics(ctx, scope));
  register(contract.getRubric, ({ scope, params, query }) =>
    getRubric(ctx, scope, params.id, query.version),
  );
  register(contract.copyRubric, ({ scope, body }) => copyRubric(ctx, scope, body));
  register(contract.changeRubric, ({ scope, params, body }) =>
    changeRubric(ctx, scope, params.id, body),
  );
  register(contract.takeRubric, ({ scope, params }) => takeRubric(ctx, scope, params.id));
  register(contract.deleteRubric, ({ scope, params }) => deleteRubric(ctx, scope, params.id));
}
