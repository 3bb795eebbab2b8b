"use client";
import { onDemand, useOnDemand } from "../../../lib/on-demand.ts";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";

const sessionScorecard = onDemand<object>(() =>
  import("./session-scorecard.tsx").then((module) => module.SessionScorecard),
);

/** Draws the scorecard's outline at once; the rest follows. */
export function ScorecardPage() {
  const SessionScorecard = useOnDemand(sessionScorecard, true);
  if (SessionScorecard) return <SessionScorecard />;
  return (
    <Page>
      <div aria-busy="true" className="grid gap-6 laptop:grid-cols-2">
        <Skeleton className="h-64 rounded-l" />
        <Skeleton className="h-96 rounded-l" />
      </div>
    </Page>
  );
}
