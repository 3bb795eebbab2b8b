"use client";
import { getSkills, listDrills } from "@walkaround/contract/drills";
import { useTranslations } from "use-intl";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { useRoute } from "../../../lib/query/route-query.ts";
import { CardSection } from "../../../ui/card.tsx";
import { Page, PageHeader } from "../../../ui/page.tsx";
import { SkeletonRows } from "../../../ui/skeleton.tsx";
import { EmptyState, ErrorState } from "../../../ui/state.tsx";
import { ButtonLink, TextLink } from "../../../ui/text-link.tsx";
import { DrillList } from "./drill-list.tsx";
import { MissList } from "./miss-list.tsx";
import { SkillList } from "./skill-list.tsx";
import { useStartDrill } from "./use-start-drill.ts";

/** What to meet again today, what comes later, and what one can do by now. */
export function DrillsScreen() {
  const t = useTranslations("drills");
  const problemText = useProblemText();
  const drills = useRoute(listDrills);
  const skills = useRoute(getSkills, { query: {} });
  const start = useStartDrill();
  const error = drills.error ?? skills.error;
  const due = drills.data?.drills.filter((drill) => drill.isDue) ?? [];
  const later = drills.data?.drills.filter((drill) => !drill.isDue) ?? [];

  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={
          <TextLink href="/sales-training" className="text-small">
            {t("back")}
          </TextLink>
        }
      />
      {error && !drills.data ? (
        <ErrorState
          title={t("failed")}
          detail={problemText(error)}
          retryLabel={t("retry")}
          onRetry={() => {
            void drills.refetch();
            void skills.refetch();
          }}
        />
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5 laptop:grid-cols-[repeat(3,minmax(0,1fr))] laptop:items-start">
          <div className="flex flex-col gap-5 laptop:col-span-2">
            {drills.data?.drills.length === 0 ? (
              <EmptyState
                title={t("noneTitle")}
                action={
                  <ButtonLink href="/sales-training" tone="primary">
                    {t("toBuyers")}
                  </ButtonLink>
                }
              >
                {t("none")}
              </EmptyState>
            ) : (
              <CardSection
                title={t("due")}
                aside={<span className="figures text-muted text-small">{due.length}</span>}
              >
                {drills.data === undefined ? (
                  <SkeletonRows rows={3} />
                ) : due.length === 0 ? (
                  <p className="text-muted">{t("nothingDue")}</p>
                ) : (
                  <DrillList drills={due} onStart={start} />
                )}
              </CardSection>
            )}
            {later.length > 0 && (
              <CardSection title={t("later")}>
                <DrillList drills={later} onStart={start} />
              </CardSection>
            )}
          </div>
          <div className="flex flex-col gap-5">
            <CardSection title={t("skills")}>
              {skills.data ? <SkillList skills={skills.data.skills} /> : <SkeletonRows rows={5} />}
            </CardSection>
            {skills.data && skills.data.misses.length > 0 && (
              <CardSection title={t("habits")}>
                <MissList misses={skills.data.misses} />
              </CardSection>
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
