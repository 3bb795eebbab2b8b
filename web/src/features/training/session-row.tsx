"use client";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { Check, FileText, GitFork, Pause, Play, X } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Badge } from "../../ui/badge.tsx";
import { DifficultyTicks } from "./difficulty-ticks.tsx";
import { sessionHref } from "./session-words.ts";

/** One session of a list: what, when, how it went. The row is one link. */
export function SessionRow({
  session,
  person,
}: {
  session: TrainingSession;
  /** Whose it is, where the list holds more than one person's. */
  person?: string | undefined;
}) {
  const t = useTranslations("training");
  const format = useFormatter();
  const started = new Date(session.startTime);
  return (
    <Link
      href={sessionHref(session)}
      prefetch={false}
      className="touchable flex min-h-18 items-center gap-3 border-line border-b px-2 py-3 tablet:gap-5"
    >
      <ScoreFigure session={session} />
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2">
          <span className="truncate font-medium">{session.title}</span>
          {session.forkedFrom && (
            <GitFork size={14} aria-label={t("retake")} className="shrink-0 text-muted" />
          )}
          {session.origin === "import" && (
            <FileText size={14} aria-label={t("imported")} className="shrink-0 text-muted" />
          )}
        </span>
        <span className="figures mt-0.5 block truncate text-muted text-small">
          {person && <>{person} · </>}
          {t(`type.${session.sessionType}`)} ·{" "}
          {format.dateTime(started, {
            day: "numeric",
            month: "short",
            hour: "numeric",
            minute: "2-digit",
          })}
          {session.duration !== null && (
            <> · {t("minutes", { count: Math.max(1, Math.round(session.duration / 60)) })}</>
          )}
        </span>
      </span>
      <DifficultyTicks difficulty={session.difficulty} />
      <span className="hidden w-28 justify-end tablet:flex">
        <StatusBadge session={session} />
      </span>
    </Link>
  );
}

/** The score on its scale; a dash when there is none, and the word for screen readers. */
function ScoreFigure({ session }: { session: TrainingSession }) {
  const t = useTranslations("training");
  const score = session.metrics.overallScore;
  return (
    <span className="figures flex w-11 shrink-0 flex-col items-center">
      <span className="font-semibold text-title">{score ?? "–"}</span>
      <span className="sr-only">{score === null ? t("notScored") : t("of100")}</span>
      <svg aria-hidden="true" viewBox="0 0 40 4" className="mt-0.5 w-10">
        <rect width="40" height="4" rx="2" className="fill-sunken" />
        {score !== null && (
          <rect
            width={(score / 100) * 40}
            height="4"
            rx="2"
            className={session.passed ? "fill-pass" : "fill-fail"}
          />
        )}
      </svg>
    </span>
  );
}

function StatusBadge({ session }: { session: TrainingSession }): ReactNode {
  const t = useTranslations("training");
  if (session.status === "active") {
    return (
      <Badge tone="accent" icon={<Play size={13} aria-hidden="true" />}>
        {t("status.active")}
      </Badge>
    );
  }
  if (session.status === "paused") {
    return <Badge icon={<Pause size={13} aria-hidden="true" />}>{t("status.paused")}</Badge>;
  }
  if (session.status === "cancelled") return <Badge tone="outline">{t("status.cancelled")}</Badge>;
  if (session.passed === null || session.metrics.overallScore === null) {
    return <Badge tone="outline">{t("notScored")}</Badge>;
  }
  return session.passed ? (
    <Badge tone="pass" icon={<Check size={14} aria-hidden="true" />}>
      {t("passed")}
    </Badge>
  ) : (
    <Badge tone="fail" icon={<X size={14} aria-hidden="true" />}>
      {t("notPassed")}
    </Badge>
  );
}
