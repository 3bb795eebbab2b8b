import * as contract from "@walkaround/contract/analytics";
import type { FeatureInput } from "../../platform/http/build-app.ts";
import { getDashboard } from "./get-dashboard.ts";

export function registerAnalytics({ ctx, register }: FeatureInput): void {
  register(contract.getDashboard, ({ scope, query }) => getDashboard(ctx, scope, query));
}
