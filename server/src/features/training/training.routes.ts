import * as drills from "@walkaround/contract/drills";
import { previewRubric } from "@walkaround/contract/rubrics";
import { listTakes as listTakesRoute } from "@walkaround/contract/takes";
import * as contract from "@walkaround/contract/training";
import type { FeatureInput } from "../../platform/http/build-app.ts";
import { changeTrainingSession } from "./change-training-session.ts";
import { checkTopic } from "./check-topic.ts";
import { finishTrainingSession } from "./finish-training-session.ts";
import { forkTrainingSession } from "./fork-training-session.ts";
import { getScorecard } from "./get-scorecard.ts";
import { getSkills } from "./get-skills.ts";
import { getTrainingSession } from "./get-training-session.ts";
import { importTrainingSession } from "./import-training-session.ts";
import { listDrills } from "./list-drills.ts";
import { listTakes } from "./list-takes.ts";
import { listTrainingSessions } from "./list-training-sessions.ts";
import { measureEdit } from "./measure-edit.ts";
import { playFirstExchange } from "./play-first-exchange.ts";
import { postTurn } from "./post-turn.ts";
import { startDrill } from "./start-drill.ts";
import { startTrainingSession } from "./start-training-session.ts";

/** The moments after a start belong to whoever waits for the first page. */
const PLAY_AFTER_MS = 1500;

export function registerTraining({ app, ctx, register, realtime }: FeatureInput): void {
  register(contract.listTrainingSessions, ({ scope, query }) =>
    listTrainingSessions(ctx, scope, query),
  );
  register(contract.startTrainingSession, ({ scope, body }) =>
    startTrainingSession(ctx, scope, body),
  );
  register(contract.importTrainingSession, ({ scope, body }) =>
    importTrainingSession(ctx, scope, body),
  );
  register(contract.getTrainingSession, ({ scope, params }) =>
    getTrainingSession(ctx, scope, params.id),
  );
  register(contract.changeTrainingSession, ({ scope, params, body }) =>
    changeTrainingSession(ctx, scope, params.id, body),
  );
  register(contract.postTurn, ({ scope, params, body }) => postTurn(ctx, scope, params.id, body));
  register(contract.finishTrainingSession, ({ scope, params }) =>
    finishTrainingSession(ctx, scope, params.id),
  );
  register(contract.getScorecard, ({ scope, params }) => getScorecard(ctx, scope, params.id));
  register(contract.forkTrainingSession, ({ scope, params, body }) =>
    forkTrainingSession(ctx, scope, params.id, body),
  );
  register(listTakesRoute, ({ scope, params, query }) => listTakes(ctx, scope, params.id, query));
  register(drills.listDrills, ({ scope }) => listDrills(ctx, scope));
  register(drills.startDrill, ({ scope, params, body }) => startDrill(ctx, scope, params.id, body));
  register(drills.getSkills, ({ scope, query }) => getSkills(ctx, scope, query));
  register(previewRubric, ({ scope, params, body }) => measureEdit(ctx, scope, params.id, body));

  app.addHook("onListen", async () => {
    setTimeout(playFirstExchange, PLAY_AFTER_MS).unref();
    void ctx.llm?.warm();
  });
  realtime.registerTopic("session", (scope, id) => checkTopic(ctx, scope, id));
}
