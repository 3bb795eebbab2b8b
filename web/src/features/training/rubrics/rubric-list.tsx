"use client";
import { listRubrics, type RubricCard } from "@walkaround/contract/rubrics";
import { ChevronRight, Copy } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "use-intl";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { useRoute } from "../../../lib/query/route-query.ts";
import { useTopic } from "../../../lib/realtime/use-topic.ts";
import { seesFloor, useMe } from "../../../lib/session/use-me.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { Page, PageHeader } from "../../../ui/page.tsx";
import { SkeletonRows } from "../../../ui/skeleton.tsx";
import { ErrorState } from "../../../ui/state.tsx";
import { TextLink } from "../../../ui/text-link.tsx";
import { rubricHref, SESSION_TYPES } from "../session-words.ts";
import { PointsBar } from "./points-bar.tsx";
import { useCopyRubric } from "./rubric-writes.ts";

/** What each kind of talk is held against: ours, and the dealership's own beside it. */
export function RubricList() {
  const t = useTranslations("rubrics");
  const types = useTranslations("training.type");
  const problemText = useProblemText();
  const list = useRoute(listRubrics);
  const canEdit = seesFloor(useMe());
  const copy = useCopyRubric();
  const refresh = () => void list.refetch();
  useTopic("dealership", (frame) => frame.type === "rubric.changed" && refresh(), refresh);
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={<TextLink href="/sales-training">{t("back")}</TextLink>}
      />
      {list.data === undefined ? (
        list.isError ? (
          <ErrorState
            title={problemText(list.error) ?? ""}
            retryLabel={t("retry")}
            onRetry={refresh}
          />
        ) : (
          <SkeletonRows rows={6} />
        )
      ) : (
        <div className="grid gap-x-6 gap-y-8 laptop:grid-cols-2">
          {SESSION_TYPES.map((type) => {
            const rubrics = list.data.rubrics.filter((one) => one.sessionType === type);
            return (
              <section key={type} aria-label={types(type)}>
                <div className="mb-2 flex min-h-target items-center justify-between gap-3">
                  <h2 className="text-title">{types(type)}</h2>
                  {canEdit && (
                    <Button
                      size="small"
                      tone="quiet"
                      icon={<Copy size={16} aria-hidden="true" />}
                      busy={copy.isPending}
                      onClick={() => {
                        const from = rubrics.find((one) => one.inUse) ?? rubrics[0];
                        if (from) copy.run(from.id, t("copyTitle", { type: types(type) }));
                      }}
                      aria-label={t("makeOwnOf", { type: types(type) })}
                    >
                      {t("makeOwn")}
                    </Button>
                  )}
                </div>
                <ul className="divide-y divide-line overflow-hidden rounded-l border border-line bg-surface">
                  {rubrics.map((rubric) => (
                    <RubricRow key={rubric.id} rubric={rubric} />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
    </Page>
  );
}

function RubricRow({ rubric }: { rubric: RubricCard }) {
  const t = useTranslations("rubrics");
  const format = useFormatter();
  const facts = [t("passFrom", { mark: rubric.passMark })];
  if (!rubric.builtIn) facts.push(t("version", { version: rubric.version }));
  if (rubric.changedAt !== null) {
    const day = format.dateTime(new Date(rubric.changedAt), { day: "numeric", month: "short" });
    facts.push(rubric.changedBy === null ? day : `${rubric.changedBy}, ${day}`);
  }
  return (
    <li>
      <Link
        href={rubricHref(rubric.id)}
        prefetch={false}
        className="touchable flex items-center gap-3 px-4 py-3 -outline-offset-2"
      >
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0 truncate font-medium">{rubric.title ?? t("builtIn")}</span>
            {rubric.inUse && <Badge tone="accent">{t("inUse")}</Badge>}
          </span>
          <span className="figures mt-0.5 mb-2 block truncate text-muted text-small">
            {facts.join(" · ")}
          </span>
          <PointsBar parts={rubric.points} legend={false} />
        </span>
        <ChevronRight size={18} aria-hidden="true" className="shrink-0 text-faint" />
      </Link>
    </li>
  );
}
