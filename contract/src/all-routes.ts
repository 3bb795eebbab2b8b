import * as accounts from "./accounts.ts";
import * as analytics from "./analytics.ts";
import * as drills from "./drills.ts";
import * as health from "./health.ts";
import type { Route } from "./route.ts";
import * as rubrics from "./rubrics.ts";
import * as scenarios from "./scenarios.ts";
import * as takes from "./takes.ts";
import * as training from "./training.ts";

function isRoute(value: unknown): value is Route {
  return typeof value === "object" && value !== null && "method" in value && "path" in value;
}

/** Every route of the product: what the OpenAPI document, the server's check and the tenancy test walk. */
export const ALL_ROUTES: readonly Route[] = [
  accounts,
  analytics,
  drills,
  health,
  rubrics,
  scenarios,
  takes,
  training,
].flatMap((feature) => Object.values(feature).filter(isRoute));
