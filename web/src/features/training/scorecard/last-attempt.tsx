"use client";
import { useFormatter, useTranslations } from "use-intl";
import { TextLink } from "../../../ui/text-link.tsx";
import { scorecardHref } from "../session-words.ts";

/** The last attempt at the same buyer, beside this one. */
export function LastAttempt({
  overall,
  previous,
}: {
  overall: number;
  previous: { id: string; overall: number; startTime: string };
}) {
  const t = useTranslations("scorecard");
  const format = useFormatter();
  const change = overall - previous.overall;
  return (
    <p className="mt-3 text-small">
      <TextLink href={scorecardHref(previous.id)}>
        {t("lastAttempt", {
          date: format.dateTime(new Date(previous.startTime), { day: "numeric", month: "short" }),
        })}
      </TextLink>{" "}
      <span className="figures">
        {previous.overall} → {overall}{" "}
        <span className={change >= 0 ? "font-semibold text-pass" : "font-semibold text-fail"}>
          ({format.number(change, { signDisplay: "exceptZero" })})
        </span>
      </span>
    </p>
  );
}
