"use client";
import { LaterWords } from "../../../lib/locale/later-words.tsx";
import { onDemand, useOnDemand } from "../../../lib/on-demand.ts";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";

const drillsScreen = onDemand<object>(() =>
  import("./drills-screen.tsx").then((module) => module.DrillsScreen),
);

/** Draws the outline at once; the rest follows. */
export function DrillsPage() {
  const DrillsScreen = useOnDemand(drillsScreen, true);
  if (!DrillsScreen) return <Waiting />;
  return (
    <LaterWords waiting={<Waiting />}>
      <DrillsScreen />
    </LaterWords>
  );
}

function Waiting() {
  return (
    <Page>
      <div aria-busy="true" className="grid gap-5 laptop:grid-cols-3">
        <Skeleton className="h-80 rounded-l laptop:col-span-2" />
        <Skeleton className="h-80 rounded-l" />
      </div>
    </Page>
  );
}
