"use client";
import {
  getScorecard,
  getTrainingSession,
  listTrainingSessions,
} from "@walkaround/contract/training";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { Columns2, Printer, RotateCcw } from "lucide-react";
import { useTranslations } from "use-intl";
import { isProblem } from "../../../lib/api/api-problem.ts";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { useRoute } from "../../../lib/query/route-query.ts";
import { useMe } from "../../../lib/session/use-me.ts";
import { useIdParam } from "../../../lib/use-id-param.ts";
import { Button } from "../../../ui/button.tsx";
import { Page, PageHeader } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { EmptyState, ErrorState } from "../../../ui/state.tsx";
import { ButtonLink, TextLink } from "../../../ui/text-link.tsx";
import { takesHref } from "../session-words.ts";
import { useForkSession, useStartSession } from "../start-session.ts";
import { ScorecardView } from "./scorecard-view.tsx";

/** The scorecard of the session that the address names. */
export function SessionScorecard() {
  const id = useIdParam();
  return id === null ? <NoScorecard /> : <Scorecard key={id} id={id} />;
}

function Scorecard({ id }: { id: string }) {
  const t = useTranslations("scorecard");
  const problemText = useProblemText();
  const scorecard = useRoute(getScorecard, { params: { id } });
  const session = useRoute(getTrainingSession, { params: { id } });
  const latest = useLatest(session.data);
  const previous = findPrevious(session.data, latest);
  const isRetried =
    session.data?.forkedFrom != null || latest.some((other) => other.forkedFrom?.sessionId === id);
  const tryFrom = useForkSession(id);
  const start = useStartSession();
  const error = scorecard.error ?? session.error;

  if (isProblem(error, "SCORECARD_NOT_FOUND") || isProblem(error, "SESSION_NOT_FOUND")) {
    return <NoScorecard />;
  }
  if (!scorecard.data || !session.data) {
    return (
      <Page>
        <PageHeader title={t("title")} above={<Back />} />
        {error ? (
          <ErrorState
            title={t("failed")}
            detail={problemText(error)}
            retryLabel={t("retry")}
            onRetry={() => {
              void scorecard.refetch();
              void session.refetch();
            }}
          />
        ) : (
          <div aria-busy="true" className="grid gap-6 laptop:grid-cols-2">
            <Skeleton className="h-64 rounded-l" />
            <Skeleton className="h-96 rounded-l" />
          </div>
        )}
      </Page>
    );
  }
  const { scenario, origin } = session.data;
  return (
    <Page>
      <PageHeader
        title={session.data.title}
        above={<Back />}
        actions={
          <div className="flex flex-wrap gap-2 print:hidden">
            <Button icon={<Printer size={17} aria-hidden="true" />} onClick={() => window.print()}>
              {t("print")}
            </Button>
            {isRetried && (
              <ButtonLink href={takesHref(id)}>
                <Columns2 size={17} aria-hidden="true" />
                {t("sideBySide")}
              </ButtonLink>
            )}
            {scenario && (
              <Button
                tone="primary"
                icon={<RotateCcw size={17} aria-hidden="true" />}
                onClick={() => start(scenario)}
              >
                {t("again")}
              </Button>
            )}
          </div>
        }
      />
      <ScorecardView
        scorecard={scorecard.data}
        session={session.data}
        previous={previous}
        onTryFrom={origin === "rehearsal" ? tryFrom : undefined}
      />
    </Page>
  );
}

function Back() {
  const t = useTranslations("scorecard");
  return (
    <TextLink href="/sales-training" className="text-small print:hidden">
      {t("back")}
    </TextLink>
  );
}

/** The person's latest talks of this kind, under way or over. */
function useLatest(session: TrainingSession | undefined): readonly TrainingSession[] {
  const me = useMe();
  const list = useRoute(listTrainingSessions, {
    query: {
      limit: 50,
      sessionType: session?.sessionType,
      userId: me?.role === "salesperson" ? undefined : session?.userId,
    },
  });
  return session ? (list.data?.sessions ?? []) : [];
}

/** The last scored attempt at the same scenario before this one, by the same person. */
function findPrevious(session: TrainingSession | undefined, latest: readonly TrainingSession[]) {
  if (!session || session.scenarioId === null) return null;
  const before = latest.find(
    (other) =>
      other.scenarioId === session.scenarioId &&
      other.startTime < session.startTime &&
      other.metrics.overallScore !== null,
  );
  const overall = before?.metrics.overallScore;
  return before && overall != null ? { id: before.id, overall, startTime: before.startTime } : null;
}

function NoScorecard() {
  const t = useTranslations("scorecard");
  return (
    <Page width="narrow">
      <EmptyState
        title={t("notFoundTitle")}
        action={
          <ButtonLink href="/sales-training" tone="primary">
            {t("toTraining")}
          </ButtonLink>
        }
      >
        {t("notFound")}
      </EmptyState>
    </Page>
  );
}
