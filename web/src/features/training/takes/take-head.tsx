"use client";
import type { Take } from "@walkaround/contract/takes";
import { useFormatter, useTranslations } from "use-intl";
import { ScoreDial } from "../../../ui/score-dial.tsx";
import { TextLink } from "../../../ui/text-link.tsx";
import { sessionHref } from "../session-words.ts";

/** What one take came to from the moment on, and by how much that is more or less than the first. */
export function TakeHead({
  take,
  label,
  against,
}: {
  take: Take;
  label: string;
  /** The first take's figure; null on the first, or when it could not be judged. */
  against: number | null;
}) {
  const t = useTranslations("takes");
  const format = useFormatter();
  const { overall, redLines } = take.score;
  const change = overall === null || against === null ? null : overall - against;
  return (
    <section
      aria-label={label}
      className="flex flex-col items-center gap-3 rounded-l border border-line bg-surface p-4 text-center tablet:flex-row tablet:gap-6 tablet:p-5 tablet:text-left"
    >
      <ScoreDial
        value={overall}
        label={overall === null ? t("notScored") : t("scoreLabel", { take: label, score: overall })}
      />
      <div className="min-w-0">
        <h2 className="text-title">{label}</h2>
        <p className="text-muted text-small">
          {format.dateTime(new Date(take.session.startTime), {
            day: "numeric",
            month: "short",
            hour: "numeric",
            minute: "2-digit",
          })}
        </p>
        {change !== null && (
          <p className="figures mt-1 font-semibold">
            <span className={change >= 0 ? "text-pass" : "text-fail"}>
              {t("change", { points: format.number(change, { signDisplay: "exceptZero" }) })}
            </span>
          </p>
        )}
        {overall === null && <p className="mt-1 text-muted text-small">{t("tooShort")}</p>}
        {redLines.length > 0 && (
          <p className="mt-1 text-fail text-small">{t("redLines", { count: redLines.length })}</p>
        )}
        <p className="mt-2">
          <TextLink href={sessionHref(take.session)} className="text-small">
            {take.session.status === "completed" ? t("scorecard") : t("goOn")}
          </TextLink>
        </p>
      </div>
    </section>
  );
}
