"use client";
import type { Dashboard } from "@walkaround/contract/analytics";
import { useFormatter, useTranslations } from "use-intl";
import { TrendChart } from "../../ui/trend-chart.tsx";

const PASS_MARK = 70;

/** The average score of each day that had one. */
export function ScoreTrend({ month }: { month: Dashboard }) {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const points = month.days.flatMap(({ date, avgScore }) =>
    avgScore === null
      ? []
      : [
          {
            key: date,
            label: format.dateTime(new Date(`${date}T12:00:00Z`), {
              weekday: "short",
              day: "numeric",
              month: "short",
            }),
            value: Math.round(avgScore),
          },
        ],
  );
  const latest = points.at(-1);
  if (points.length < 2 || !latest) return <p className="text-muted text-small">{t("noTrend")}</p>;
  return (
    <figure>
      <figcaption className="mb-2 text-legend text-muted">{t("trend")}</figcaption>
      <TrendChart
        points={points}
        label={t("trendLabel", { latest: latest.value })}
        passMark={{ value: PASS_MARK, label: t("passMark") }}
        height={170}
      />
    </figure>
  );
}
