import type { DealershipScope } from "../../platform/db/scope.ts";
import type { NewEvent } from "../../platform/realtime/emit-event.ts";

/** For every screen of the dealership that shows rubrics. */
export function tellRubric(scope: DealershipScope, id: string): NewEvent {
  return {
    dealershipId: scope.dealershipId,
    topic: "dealership",
    type: "rubric.changed",
    data: { id },
  };
}
