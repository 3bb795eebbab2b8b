"use client";
import type { Drill } from "@walkaround/contract/drills";
import { Play } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/button.tsx";
import { CardSection } from "../../ui/card.tsx";
import { Face } from "../../ui/face.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { useStartDrill } from "../training/drills/use-start-drill.ts";

/** The objection that has waited longest to be met again. */
export function NextDrill({ drills }: { drills: readonly [Drill, ...Drill[]] }) {
  const t = useTranslations("dashboard");
  const start = useStartDrill();
  const [drill] = drills;
  return (
    <CardSection
      title={t("nextDrill")}
      aside={
        <TextLink href="/sales-training/drills" className="text-small">
          {t("drillsDue", { count: drills.length })}
        </TextLink>
      }
      className="flex flex-col"
    >
      <div className="flex items-start gap-3">
        <Face id={drill.scenario.buyer.face} size="large" />
        <div className="min-w-0">
          <p className="text-title">
            <q>{drill.objection}</q>
          </p>
          <p className="mt-1 text-muted">{drill.scenario.buyer.name}</p>
        </div>
      </div>
      <Button
        tone="primary"
        size="large"
        icon={<Play size={18} aria-hidden="true" />}
        onClick={() => start(drill)}
        className="mt-auto w-full"
      >
        {t("drillGo", { count: drill.scenario.minutes })}
      </Button>
    </CardSection>
  );
}
