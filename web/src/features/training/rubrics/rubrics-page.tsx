"use client";
import { useSearchParams } from "next/navigation";
import { LaterWords } from "../../../lib/locale/later-words.tsx";
import { onDemand, useOnDemand } from "../../../lib/on-demand.ts";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";

const rubricList = onDemand<object>(() =>
  import("./rubric-list.tsx").then((module) => module.RubricList),
);
const rubricScreen = onDemand<{ id: string }>(() =>
  import("./rubric-screen.tsx").then((module) => module.RubricScreen),
);

const ID = /^[a-z0-9_-]{1,60}$/;

/** All rubrics, or the one that the address names. */
export function RubricsPage() {
  const asked = useSearchParams().get("id");
  const id = asked !== null && ID.test(asked) ? asked : null;
  const RubricList = useOnDemand(rubricList, id === null);
  const RubricScreen = useOnDemand(rubricScreen, id !== null);
  const shown =
    id === null ? RubricList && <RubricList /> : RubricScreen && <RubricScreen key={id} id={id} />;
  return shown ? <LaterWords waiting={<Waiting />}>{shown}</LaterWords> : <Waiting />;
}

function Waiting() {
  return (
    <Page>
      <div aria-busy="true" className="grid gap-4">
        <Skeleton className="h-9 w-56" />
        <Skeleton className="h-40 rounded-l" />
        <Skeleton className="h-40 rounded-l" />
      </div>
    </Page>
  );
}
