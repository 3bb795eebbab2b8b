"use client";
import { getRubric } from "@walkaround/contract/rubrics";
import { useTranslations } from "use-intl";
import { isProblem } from "../../../lib/api/api-problem.ts";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { useRoute } from "../../../lib/query/route-query.ts";
import { useTopic } from "../../../lib/realtime/use-topic.ts";
import { seesFloor, useMe } from "../../../lib/session/use-me.ts";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { EmptyState, ErrorState } from "../../../ui/state.tsx";
import { ButtonLink } from "../../../ui/text-link.tsx";
import { rubricHref } from "../session-words.ts";
import { RubricEditor } from "./rubric-editor.tsx";
import { RubricReading } from "./rubric-reading.tsx";

/** One rubric: an own one to edit, for those who may; else to read. */
export function RubricScreen({ id }: { id: string }) {
  const t = useTranslations("rubrics");
  const problemText = useProblemText();
  const me = useMe();
  const rubric = useRoute(getRubric, { params: { id } });
  const refresh = () => void rubric.refetch();
  useTopic("dealership", (frame) => frame.type === "rubric.changed" && refresh(), refresh);

  const isGone = isProblem(rubric.error, "RUBRIC_NOT_FOUND");
  if (isGone || isProblem(rubric.error, "INVALID_INPUT")) {
    return (
      <Page>
        <EmptyState
          title={t("goneTitle")}
          action={<ButtonLink href={rubricHref()}>{t("all")}</ButtonLink>}
        >
          {t("gone")}
        </EmptyState>
      </Page>
    );
  }
  if (rubric.data === undefined || me === undefined) {
    return (
      <Page>
        {rubric.isError ? (
          <ErrorState
            title={problemText(rubric.error) ?? ""}
            retryLabel={t("retry")}
            onRetry={refresh}
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
  const canEdit = seesFloor(me);
  if (canEdit && !rubric.data.builtIn) return <RubricEditor rubric={rubric.data} />;
  return <RubricReading rubric={rubric.data} canEdit={canEdit} />;
}
