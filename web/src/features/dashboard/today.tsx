"use client";
import { getDashboard } from "@walkaround/contract/analytics";
import { listTrainingSessions } from "@walkaround/contract/training";
import { useTranslations } from "use-intl";
import { useProblemText } from "../../lib/api/use-problem-text.ts";
import { onDemand, useOnDemand } from "../../lib/on-demand.ts";
import { useRoute } from "../../lib/query/route-query.ts";
import { seesFloor, useMe } from "../../lib/session/use-me.ts";
import { CardSection } from "../../ui/card.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Skeleton, SkeletonRows } from "../../ui/skeleton.tsx";
import { ErrorState } from "../../ui/state.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { LatestSessions } from "./latest-sessions.tsx";
import { MonthFigures } from "./month-figures.tsx";
import { NextPractice } from "./next-practice.tsx";

const LATEST = 6;

const scoreTrend = onDemand(() => import("./score-trend.tsx").then((module) => module.ScoreTrend));
const peoplePractising = onDemand(() =>
  import("./people-practising.tsx").then((module) => module.PeoplePractising),
);

/** Today: what to do next, how it is going, what was done last. Managers see the floor. */
export function Today() {
  const t = useTranslations("dashboard");
  const problemText = useProblemText();
  const me = useMe();
  const hasFloor = seesFloor(me);
  const month = useRoute(getDashboard);
  const sessions = useRoute(listTrainingSessions, { query: { limit: 50 } });
  const list = sessions.data?.sessions;
  const ScoreTrend = useOnDemand(scoreTrend, true);
  const PeoplePractising = useOnDemand(peoplePractising, hasFloor);
  const own = list?.filter((session) => session.userId === me?.id);

  if (month.isError && !month.data) {
    return (
      <Page>
        <PageHeader title={t("title")} />
        <ErrorState
          title={t("failed")}
          detail={problemText(month.error)}
          retryLabel={t("retry")}
          onRetry={() => void month.refetch()}
        />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={
          me ? (
            t("hello", { name: me.name.split(" ")[0] ?? me.name })
          ) : (
            <Skeleton className="h-5 w-48" />
          )
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 laptop:grid-cols-[repeat(3,minmax(0,1fr))]">
        {me?.role !== "admin" && own && <NextPractice sessions={own} isManager={hasFloor} />}
        <CardSection
          title={hasFloor ? t("floor") : t("mine")}
          className={me?.role === "admin" ? "laptop:col-span-3" : "laptop:col-span-2"}
        >
          {month.data ? <MonthFigures month={month.data} /> : <Skeleton className="h-16" />}
          <div className="mt-6">
            {month.data && ScoreTrend ? (
              <ScoreTrend month={month.data} />
            ) : (
              <Skeleton className="h-40" />
            )}
          </div>
        </CardSection>
        <CardSection
          title={t("latest")}
          aside={<TextLink href="/sales-training">{t("all")}</TextLink>}
          className={hasFloor ? "laptop:col-span-2" : "laptop:col-span-3"}
        >
          {list === undefined ? (
            <SkeletonRows rows={4} />
          ) : (
            <LatestSessions sessions={list.slice(0, LATEST)} hasFloor={hasFloor} />
          )}
        </CardSection>
        {hasFloor && (
          <CardSection title={t("people")}>
            {list && PeoplePractising ? (
              <PeoplePractising sessions={list} />
            ) : (
              <SkeletonRows rows={4} />
            )}
          </CardSection>
        )}
      </div>
    </Page>
  );
}
