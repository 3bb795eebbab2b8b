"use client";
import { LaterWords } from "../../../lib/locale/later-words.tsx";
import { onDemand, useOnDemand } from "../../../lib/on-demand.ts";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";

const takesScreen = onDemand<object>(() =>
  import("./takes-screen.tsx").then((module) => module.TakesScreen),
);

/** Draws the outline of two takes at once; the rest follows. */
export function TakesPage() {
  const TakesScreen = useOnDemand(takesScreen, true);
  if (!TakesScreen) return <TakesOutline />;
  return (
    <LaterWords waiting={<TakesOutline />}>
      <TakesScreen />
    </LaterWords>
  );
}

function TakesOutline() {
  return (
    <Page>
      <div aria-busy="true" className="grid gap-6 laptop:grid-cols-2">
        <Skeleton className="h-28 rounded-l" />
        <Skeleton className="h-28 rounded-l" />
        <Skeleton className="h-96 rounded-l" />
        <Skeleton className="hidden h-96 rounded-l laptop:block" />
      </div>
    </Page>
  );
}
