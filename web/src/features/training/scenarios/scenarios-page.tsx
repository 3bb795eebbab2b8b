"use client";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "use-intl";
import { LaterWords } from "../../../lib/locale/later-words.tsx";
import { onDemand, useOnDemand } from "../../../lib/on-demand.ts";
import { seesFloor, useMe } from "../../../lib/session/use-me.ts";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { EmptyState } from "../../../ui/state.tsx";
import { ButtonLink } from "../../../ui/text-link.tsx";

const scenarioList = onDemand<object>(() =>
  import("./scenario-list.tsx").then((module) => module.ScenarioList),
);
const scenarioScreen = onDemand<{ id: string | null; from: string | null }>(() =>
  import("./scenario-screen.tsx").then((module) => module.ScenarioScreen),
);

const ID = /^[0-9a-z-]{3,60}$/;

/** The store's own buyers; or the one that the address names (`id`), or a new one (`from`). Managers only. */
export function ScenariosPage() {
  return (
    <LaterWords waiting={<Waiting />}>
      <Scenarios />
    </LaterWords>
  );
}

function Scenarios() {
  const t = useTranslations("scenarios");
  const me = useMe();
  const query = useSearchParams();
  const id = readId(query.get("id"));
  const from = id === null ? readId(query.get("from")) : null;
  const isEditing = id !== null || from !== null;
  const mayEdit = seesFloor(me);
  const ScenarioList = useOnDemand(scenarioList, mayEdit && !isEditing);
  const ScenarioScreen = useOnDemand(scenarioScreen, mayEdit && isEditing);
  if (me !== undefined && !mayEdit) {
    return (
      <Page>
        <EmptyState
          title={t("managersTitle")}
          action={<ButtonLink href="/sales-training">{t("back")}</ButtonLink>}
        >
          {t("managersOnly")}
        </EmptyState>
      </Page>
    );
  }
  if (mayEdit && isEditing && ScenarioScreen)
    return <ScenarioScreen key={id ?? `from ${from}`} id={id} from={from} />;
  if (mayEdit && !isEditing && ScenarioList) return <ScenarioList />;
  return <Waiting />;
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

function readId(asked: string | null): string | null {
  return asked !== null && ID.test(asked) ? asked : null;
}
