import { registerAccounts } from "../features/accounts/accounts.routes.ts";
import { registerAnalytics } from "../features/analytics/analytics.routes.ts";
import { registerMonitoring } from "../features/monitoring/monitoring.routes.ts";
import { registerRubrics } from "../features/rubrics/rubrics.routes.ts";
import { registerScenarios } from "../features/scenarios/scenarios.routes.ts";
import { registerTraining } from "../features/training/training.routes.ts";
import type { Feature } from "../platform/http/build-app.ts";

/** Every feature that serves routes, in no particular order. */
export const ALL_FEATURES: readonly Feature[] = [
  registerAccounts,
  registerAnalytics,
  registerMonitoring,
  registerRubrics,
  registerScenarios,
  registerTraining,
];
