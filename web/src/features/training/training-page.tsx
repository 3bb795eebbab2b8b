"use client";
import { listScenarios } from "@walkaround/contract/scenarios";
import { FileText, Repeat2, Scale } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { onDemand, useOnDemand } from "../../lib/on-demand.ts";
import { useRoute } from "../../lib/query/route-query.ts";
import { seesFloor, useMe } from "../../lib/session/use-me.ts";
import { Button } from "../../ui/button.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Skeleton, SkeletonRows } from "../../ui/skeleton.tsx";
import { ButtonLink } from "../../ui/text-link.tsx";
import { rubricHref } from "./session-words.ts";
import { useStartSession } from "./start-session.ts";

const scenarioLibrary = onDemand(() =>
  import("./scenario-library.tsx").then((module) => module.ScenarioLibrary),
);
const sessionList = onDemand(() =>
  import("./session-list.tsx").then((module) => module.SessionList),
);
const trainingCommands = onDemand(() =>
  import("./training-commands.tsx").then((module) => module.TrainingCommands),
);
const importDialog = onDemand(() =>
  import("./import-dialog.tsx").then((module) => module.ImportDialog),
);

/** Whom to rehearse with, and what was rehearsed. */
export function TrainingPage() {
  const t = useTranslations("training");
  const me = useMe();
  const start = useStartSession();
  const scenarios = useRoute(listScenarios);
  const [isImporting, setImporting] = useState(false);
  const ScenarioLibrary = useOnDemand(scenarioLibrary, true);
  const TrainingCommands = useOnDemand(trainingCommands, false);
  const ImportDialog = useOnDemand(importDialog, isImporting);
  const router = useRouter();

  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <ButtonLink href="/sales-training/drills">
              <Repeat2 size={17} aria-hidden="true" />
              {t("drills")}
            </ButtonLink>
            {seesFloor(me) && (
              <ButtonLink href={rubricHref()}>
                <Scale size={17} aria-hidden="true" />
                {t("rubrics")}
              </ButtonLink>
            )}
            <Button
              icon={<FileText size={17} aria-hidden="true" />}
              onClick={() => setImporting(true)}
            >
              {t("import")}
            </Button>
          </>
        }
      />
      {ScenarioLibrary ? (
        <ScenarioLibrary scenarios={scenarios.data?.scenarios} onStart={start} />
      ) : (
        <Skeleton className="h-72 w-full rounded-l" />
      )}
      {TrainingCommands && <TrainingCommands onStart={start} onImport={() => setImporting(true)} />}
      <Suspense>
        <FilteredSessions />
      </Suspense>
      {ImportDialog && (
        <ImportDialog
          open={isImporting}
          onClose={() => setImporting(false)}
          onScored={(href) => router.push(href)}
        />
      )}
    </Page>
  );
}

/** The list opens with the filters that its address names: every number elsewhere leads here. */
function FilteredSessions() {
  const query = useSearchParams();
  const SessionList = useOnDemand(sessionList, true);
  if (!SessionList) return <SkeletonRows rows={6} className="mt-10" />;
  return <SessionList key={query.toString()} initial={Object.fromEntries(query)} />;
}
