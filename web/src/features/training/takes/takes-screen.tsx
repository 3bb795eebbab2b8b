"use client";
import { listTakes } from "@walkaround/contract/takes";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "use-intl";
import { isProblem } from "../../../lib/api/api-problem.ts";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { useRoute } from "../../../lib/query/route-query.ts";
import { useIdParam } from "../../../lib/use-id-param.ts";
import { Page, PageHeader } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { EmptyState, ErrorState } from "../../../ui/state.tsx";
import { ButtonLink, TextLink } from "../../../ui/text-link.tsx";
import { sessionHref } from "../session-words.ts";
import { TakesView } from "./takes-view.tsx";

/** The takes of the moment that the address names. */
export function TakesScreen() {
  const id = useIdParam();
  const asked = useSearchParams().get("turn");
  const turn = asked !== null && /^\d{1,3}$/.test(asked) ? Number(asked) : undefined;
  return id === null ? <NoTakes /> : <Takes key={`${id} ${turn}`} id={id} turn={turn} />;
}

function Takes({ id, turn }: { id: string; turn: number | undefined }) {
  const t = useTranslations("takes");
  const problemText = useProblemText();
  const takes = useRoute(listTakes, { params: { id }, query: turn === undefined ? {} : { turn } });
  const isGone =
    isProblem(takes.error, "TAKES_NOT_FOUND") || isProblem(takes.error, "SESSION_NOT_FOUND");
  if (isGone) return <NoTakes />;
  const first = takes.data?.takes[0]?.session;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={first?.title}
        above={
          first && (
            <TextLink href={sessionHref(first)} className="text-small print:hidden">
              {t("back")}
            </TextLink>
          )
        }
      />
      {takes.data ? (
        <TakesView data={takes.data} />
      ) : takes.error ? (
        <ErrorState
          title={t("failed")}
          detail={problemText(takes.error)}
          retryLabel={t("retry")}
          onRetry={() => void takes.refetch()}
        />
      ) : (
        <div aria-busy="true" className="grid gap-6 laptop:grid-cols-2">
          <Skeleton className="h-28 rounded-l" />
          <Skeleton className="h-28 rounded-l" />
        </div>
      )}
    </Page>
  );
}

function NoTakes() {
  const t = useTranslations("takes");
  return (
    <Page width="narrow">
      <EmptyState
        title={t("noneTitle")}
        action={
          <ButtonLink href="/sales-training" tone="primary">
            {t("toTraining")}
          </ButtonLink>
        }
      >
        {t("none")}
      </EmptyState>
    </Page>
  );
}
