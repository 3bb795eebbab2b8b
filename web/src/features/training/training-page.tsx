"use client";
import { listScenarios } from "@walkaround/contract/training";
import { FileText, Play } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { type Command, useCommands } from "../../lib/commands.ts";
import { useRoute } from "../../lib/query/route-query.ts";
import { Button } from "../../ui/button.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { ScenarioLibrary } from "./scenario-library.tsx";
import { SessionList } from "./session-list.tsx";
import { SESSION_TYPES } from "./session-words.ts";
import { useStartSession } from "./start-session.ts";

/** Whom to rehearse with, and what was rehearsed. */
export function TrainingPage() {
  const t = useTranslations("training");
  const start = useStartSession();
  const scenarios = useRoute(listScenarios);
  const [isImporting, setImporting] = useState(false);
  const router = useRouter();

  const commands: Command[] = SESSION_TYPES.map((type) => ({
    id: `rehearse ${type}`,
    group: "here",
    label: t("commandStart", { type: t(`type.${type}`) }),
    icon: <Play size={18} />,
    run: () => start(type),
  }));
  useCommands([
    ...commands,
    {
      id: "import talk",
      group: "here",
      label: t("import"),
      icon: <FileText size={18} />,
      run: () => setImporting(true),
    },
  ]);

  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <Button
            icon={<FileText size={17} aria-hidden="true" />}
            onClick={() => setImporting(true)}
          >
            {t("import")}
          </Button>
        }
      />
      <ScenarioLibrary scenarios={scenarios.data?.scenarios} onStart={start} />
      <Suspense>
        <FilteredSessions />
      </Suspense>
      <ImportDialog
        open={isImporting}
        onClose={() => setImporting(false)}
        onScored={(href) => router.push(href)}
      />
    </Page>
  );
}

/** The list opens with the filters that its address names: every number elsewhere leads here. */
function FilteredSessions() {
  const query = useSearchParams();
  return <SessionList key={query.toString()} initial={Object.fromEntries(query)} />;
}
