"use client";
import { useQuery } from "@tanstack/react-query";
import { getScenario, type ScenarioDraft } from "@walkaround/contract/scenarios";
import { NEW_DRAFT } from "@walkaround/domain/buyer/new-draft";
import { useTranslations } from "use-intl";
import { isProblem } from "../../../lib/api/api-problem.ts";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { routeQuery } from "../../../lib/query/route-query.ts";
import { useMe } from "../../../lib/session/use-me.ts";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { EmptyState, ErrorState } from "../../../ui/state.tsx";
import { ButtonLink } from "../../../ui/text-link.tsx";
import { NEW_BUYER, scenarioHref } from "../session-words.ts";
import { ScenarioEditor } from "./scenario-editor.tsx";

/** An own buyer to edit (`id`), or a new one made of a plain buyer or of one of the library (`from`). */
export function ScenarioScreen({ id, from }: { id: string | null; from: string | null }) {
  const t = useTranslations("scenarios");
  const problemText = useProblemText();
  const me = useMe();
  const source = id ?? from ?? NEW_BUYER;
  const isPlain = source === NEW_BUYER;
  const read = useQuery({
    ...routeQuery(getScenario, { params: { id: source } }),
    enabled: !isPlain,
    // What a buyer hides stays in memory: the device may be somebody else's tomorrow.
    meta: { keep: false },
  });
  if (me !== undefined && isPlain) {
    const draft = structuredClone(NEW_DRAFT) as ScenarioDraft;
    return <ScenarioEditor owner={me.id} source={source} saved={null} draft={draft} />;
  }
  if (me !== undefined && read.data) {
    const { scenario, draft } = read.data;
    const isEdited = id !== null && scenario.own;
    const title = t("copyTitle", { title: scenario.title });
    return (
      <ScenarioEditor
        owner={me.id}
        source={source}
        saved={isEdited ? scenario : null}
        draft={isEdited ? draft : { ...draft, title: title.slice(0, 120) }}
      />
    );
  }
  if (isProblem(read.error, "NOT_FOUND") || isProblem(read.error, "INVALID_INPUT")) {
    return (
      <Page>
        <EmptyState
          title={t("goneTitle")}
          action={<ButtonLink href={scenarioHref()}>{t("all")}</ButtonLink>}
        >
          {t("gone")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      {read.isError ? (
        <ErrorState
          title={problemText(read.error) ?? ""}
          retryLabel={t("retry")}
          onRetry={() => void read.refetch()}
        />
      ) : (
        <div aria-busy="true" className="grid gap-6 laptop:grid-cols-2">
          <Skeleton className="h-96 rounded-l" />
          <Skeleton className="h-96 rounded-l" />
        </div>
      )}
    </Page>
  );
}
