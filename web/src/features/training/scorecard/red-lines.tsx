"use client";
import type { Scorecard } from "@walkaround/contract/scorecard";
import { OctagonAlert, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "../../../ui/badge.tsx";
import { QuoteButton } from "./quote-button.tsx";

/** What the law says first: each breach with the words said, the law, and what to say instead. */
export function RedLines({
  redLines,
  onShow,
}: {
  redLines: Scorecard["redLines"];
  onShow: (turn: number, quote: string) => void;
}) {
  const t = useTranslations("scorecard");
  if (redLines.length === 0) return null;
  return (
    <section aria-labelledby="red-lines" className="mb-6">
      <h2 id="red-lines" className="legend mb-3 text-fail">
        {t("redLines")}
      </h2>
      <ul className="flex flex-col gap-3">
        {redLines.map((line) => (
          <li
            key={`${line.rule}-${line.turn}-${line.quote}`}
            className="rounded-l border border-line border-l-4 border-l-fail bg-surface p-4 tablet:p-5"
          >
            <div className="mb-2 flex flex-wrap items-center gap-2">
              <Badge
                tone={line.severity === "fail" ? "fail" : "warn"}
                icon={
                  line.severity === "fail" ? (
                    <OctagonAlert size={14} aria-hidden="true" />
                  ) : (
                    <TriangleAlert size={14} aria-hidden="true" />
                  )
                }
              >
                {line.severity === "fail" ? t("failsSession") : t("careful")}
              </Badge>
              <span className="figures text-legend text-muted">{line.rule}</span>
            </div>
            <QuoteButton quote={line.quote} turn={line.turn} speaker="seller" onShow={onShow} />
            <p className="mt-3 text-small text-muted">{line.law}</p>
            <p className="mt-3 text-body">
              <span className="legend mr-2">{t("sayInstead")}</span>
              {line.say}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
