"use client";
import type { RubricDetail } from "@walkaround/contract/rubrics";
import { Copy } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { Page, PageHeader } from "../../../ui/page.tsx";
import { TextLink } from "../../../ui/text-link.tsx";
import { rubricHref } from "../session-words.ts";
import { PointsBar, useRubricLanguage } from "./points-bar.tsx";
import { useCopyRubric, useTakeRubric } from "./rubric-writes.ts";

/** A rubric to read: what it asks and what each answer weighs. */
export function RubricReading({ rubric, canEdit }: { rubric: RubricDetail; canEdit: boolean }) {
  const t = useTranslations("rubrics");
  const types = useTranslations("training.type");
  const copy = useCopyRubric();
  const take = useTakeRubric();
  const language = useRubricLanguage();
  const type = types(rubric.sessionType);
  return (
    <Page>
      <PageHeader
        title={rubric.title ?? t("builtInOf", { type })}
        lead={t(rubric.builtIn ? "builtInLead" : "readLead", { mark: rubric.passMark })}
        above={<TextLink href={rubricHref()}>{t("all")}</TextLink>}
        actions={
          <>
            {rubric.inUse && <Badge tone="accent">{t("inUse")}</Badge>}
            {canEdit && !rubric.inUse && (
              <Button onClick={() => take.mutate({ params: { id: rubric.id } })}>{t("use")}</Button>
            )}
            {canEdit && (
              <Button
                tone="primary"
                icon={<Copy size={17} aria-hidden="true" />}
                busy={copy.isPending}
                onClick={() => copy.run(rubric.id, t("copyTitle", { type }))}
              >
                {t("copyAndEdit")}
              </Button>
            )}
          </>
        }
      />
      <PointsBar parts={rubric.points} legend={false} />
      <div className="mt-6 grid items-start gap-4 laptop:grid-cols-2">
        {rubric.dimensions
          .filter((dimension) => dimension.on)
          .map((dimension) => (
            <section
              key={dimension.id}
              aria-label={dimension.label[language]}
              className="rounded-l border border-line bg-surface"
            >
              <header className="flex items-baseline justify-between gap-3 border-line border-b px-4 py-3">
                <h2 className="text-title">{dimension.label[language]}</h2>
                <p className="figures text-muted text-small">
                  {t("pointsOf", { points: dimension.weight })}
                </p>
              </header>
              <ul className="divide-y divide-line">
                {dimension.checks
                  .filter((check) => check.on)
                  .map((check) => (
                    <li
                      key={check.id}
                      className="flex items-center justify-between gap-4 px-4 py-2.5"
                    >
                      <span>{check.label[language]}</span>
                      <span className="figures shrink-0 text-muted text-small">
                        {t("weightOf", { weight: check.weight })}
                      </span>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
      </div>
    </Page>
  );
}
