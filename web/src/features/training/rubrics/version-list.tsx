"use client";
import { useQueryClient } from "@tanstack/react-query";
import { getRubric, type RubricDetail } from "@walkaround/contract/rubrics";
import { useFormatter, useTranslations } from "use-intl";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { routeQuery } from "../../../lib/query/route-query.ts";
import { Button } from "../../../ui/button.tsx";
import { toast } from "../../../ui/toast.ts";
import type { RubricInWork } from "./use-working-rubric.ts";

/** Every version that was saved; an older one comes back into the editor as a change, to be saved or undone. */
export function VersionList({ rubric, work }: { rubric: RubricDetail; work: RubricInWork }) {
  const t = useTranslations("rubrics");
  const format = useFormatter();
  const problemText = useProblemText();
  const cache = useQueryClient();
  const bringBack = async (version: number) => {
    try {
      const old = await cache.fetchQuery(
        routeQuery(getRubric, { params: { id: rubric.id }, query: { version } }),
      );
      const { passMark, dimensions } = old;
      work.change(`version ${version}`, { title: work.now.title, passMark, dimensions });
      toast({ key: "rubric version", title: t("broughtBack", { version }) });
    } catch (error) {
      toast({ tone: "fail", title: problemText(error) ?? "" });
    }
  };
  return (
    <details className="group mt-4 rounded-l border border-line bg-surface">
      <summary className="touchable flex min-h-target items-center justify-between rounded-l px-4 font-medium">
        {t("versions")}
        <span className="figures text-muted text-small">{rubric.versions.length}</span>
      </summary>
      <ul className="divide-y divide-line border-line border-t laptop:max-h-72 laptop:overflow-y-auto">
        {rubric.versions.map(({ version, savedAt, savedBy }) => (
          <li key={version} className="flex items-center gap-3 px-4 py-1.5">
            <p className="min-w-0 flex-1 py-2 text-small">
              <span className="figures font-medium">{t("version", { version })}</span>{" "}
              <span className="text-muted">
                {savedBy ?? t("somebody")},{" "}
                {format.dateTime(new Date(savedAt), {
                  day: "numeric",
                  month: "short",
                  hour: "numeric",
                  minute: "2-digit",
                })}
              </span>
            </p>
            {version !== rubric.version && (
              <Button
                size="small"
                tone="quiet"
                aria-label={t("bringBackNamed", { version })}
                onClick={() => void bringBack(version)}
              >
                {t("bringBack")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
