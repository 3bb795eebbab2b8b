"use client";
import { listDrills } from "@walkaround/contract/drills";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { Play } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useRoute } from "../../lib/query/route-query.ts";
import { Button } from "../../ui/button.tsx";
import { CardSection } from "../../ui/card.tsx";
import { ButtonLink } from "../../ui/text-link.tsx";
import { roomHref } from "../training/session-words.ts";
import { useStartSession } from "../training/start-session.ts";
import { choosePractice } from "./choose-practice.ts";
import { NextDrill } from "./next-drill.tsx";

/** The talk that was left in the middle, or what to practise next and why. */
export function NextPractice({
  sessions,
  isManager,
}: {
  sessions: readonly TrainingSession[];
  isManager: boolean;
}) {
  const t = useTranslations("dashboard");
  const types = useTranslations("training");
  const start = useStartSession();
  const [now] = useState(() => new Date());
  const due = useRoute(listDrills).data?.drills.filter((drill) => drill.isDue);
  const open = sessions.find(({ status }) => status === "active" || status === "paused");
  if (open) {
    return (
      <CardSection title={t("resumeTitle")} className="flex flex-col">
        <p className="text-title">{open.title}</p>
        <p className="mt-1 text-muted">{types(`type.${open.sessionType}`)}</p>
        <ButtonLink href={roomHref(open.id)} tone="primary" size="large" className="mt-6 w-full">
          {t("resumeGo")}
        </ButtonLink>
      </CardSection>
    );
  }
  if (due?.[0]) return <NextDrill drills={[due[0], ...due.slice(1)]} />;
  if (isManager && sessions.length === 0) return null;
  const next = choosePractice(sessions, now);
  const why =
    next.why === "never"
      ? t("nextWhyNever")
      : next.why === "low"
        ? t("nextWhyLow", { score: next.score })
        : t("nextWhyLong", { days: next.days });
  return (
    <CardSection title={t("next")} className="flex flex-col">
      <p className="text-heading">{types(`type.${next.sessionType}`)}</p>
      <p className="mt-1 text-muted">{why}</p>
      <Button
        tone="primary"
        size="large"
        icon={<Play size={18} aria-hidden="true" />}
        onClick={() => start(next.sessionType)}
        className="mt-6 w-full"
      >
        {t("nextGo")}
      </Button>
    </CardSection>
  );
}
