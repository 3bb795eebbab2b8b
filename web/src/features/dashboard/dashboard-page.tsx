"use client";
import { onDemand, useOnDemand } from "../../lib/on-demand.ts";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

const today = onDemand<object>(() => import("./today.tsx").then((module) => module.Today));

/** Draws the outline of the day at once; the rest follows. */
export function DashboardPage() {
  const Today = useOnDemand(today, true);
  if (Today) return <Today />;
  return (
    <Page>
      <div aria-busy="true" className="grid gap-5 laptop:grid-cols-3">
        <Skeleton className="h-52 rounded-l" />
        <Skeleton className="h-80 rounded-l laptop:col-span-2" />
        <Skeleton className="h-96 rounded-l laptop:col-span-3" />
      </div>
    </Page>
  );
}
