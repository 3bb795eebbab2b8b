"use client";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import { useTranslations } from "use-intl";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/text-link.tsx";
import { scorecardHref } from "../session-words.ts";

/** How the talk ended, in place of the composer, and the way to the scorecard. */
export function RoomEnd({
  session,
  isFinishing,
  onFinish,
}: {
  session: TrainingSessionDetail;
  isFinishing: boolean;
  onFinish: () => void;
}) {
  const t = useTranslations("room");
  const name = session.scenario?.buyer.name ?? t("buyer");
  const words =
    session.status === "cancelled"
      ? t("cancelled")
      : session.outcome
        ? t(`ended.${session.outcome}`, { name })
        : t("completed");
  return (
    <div
      role="status"
      className="mx-auto flex w-full max-w-3xl flex-wrap items-center justify-between gap-3 py-1"
    >
      <p className="font-medium">{words}</p>
      {session.status === "completed" ? (
        <ButtonLink href={scorecardHref(session.id)} tone="primary">
          {t("seeScorecard")}
        </ButtonLink>
      ) : session.status === "cancelled" ? null : (
        <Button tone="primary" autoFocus busy={isFinishing} onClick={onFinish}>
          {t("seeScorecard")}
        </Button>
      )}
    </div>
  );
}
