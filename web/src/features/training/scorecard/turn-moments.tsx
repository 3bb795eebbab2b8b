"use client";
import type { Scorecard } from "@walkaround/contract/scorecard";
import { useTranslations } from "use-intl";

/** What a turn did to the buyer, why, and what could have been said. */
export function TurnMoments({ moments }: { moments: Scorecard["moments"] }) {
  const t = useTranslations("scorecard");
  return moments.map((moment) => (
    <div
      key={moment.kind}
      className="mt-2 ml-8 rounded-m border border-line bg-surface p-3 text-small"
    >
      <p>
        <span className="legend mr-2">{t(`moments.${moment.kind}`)}</span>
        {moment.note}
      </p>
      {moment.better && (
        <p className="mt-2 text-muted">
          <span className="mr-1.5 font-medium text-ink">{t("couldSay")}</span>
          {moment.better}
        </p>
      )}
    </div>
  ));
}
