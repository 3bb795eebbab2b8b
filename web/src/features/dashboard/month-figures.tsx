"use client";
import type { Dashboard } from "@walkaround/contract/analytics";
import { useFormatter, useTranslations } from "use-intl";
import { AppLink } from "../../ui/app-link.tsx";

/** Four figures of the last thirty days; each opens the sessions behind it. */
export function MonthFigures({ month }: { month: Dashboard }) {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const { totals } = month;
  const figures = [
    { key: "sessions", label: t("sessions"), value: format.number(totals.totalSessions) },
    {
      key: "avgScore",
      label: t("avgScore"),
      value: totals.avgScore === null ? "–" : format.number(Math.round(totals.avgScore)),
    },
    {
      key: "passed",
      label: t("passed"),
      value: t("passedOf", { passed: totals.passedSessions, scored: totals.scoredSessions }),
    },
    {
      key: "minutes",
      label: t("minutes"),
      value: format.number(Math.round(totals.totalDuration / 60)),
    },
  ];
  return (
    <dl className="grid grid-cols-2 gap-y-4 tablet:grid-cols-4">
      {figures.map(({ key, label, value }) => (
        <div
          key={key}
          className="border-line border-l pl-4 first:border-l-0 first:pl-0 max-tablet:odd:border-l-0 max-tablet:odd:pl-0"
        >
          <dt className="text-legend text-muted">{label}</dt>
          <dd>
            <AppLink
              href="/sales-training?status=completed"
              className="figures rounded-s font-semibold text-heading hover:text-accent-text"
            >
              {value}
            </AppLink>
          </dd>
        </div>
      ))}
    </dl>
  );
}
