"use client";
import type { BuyerMood } from "@walkaround/contract/training-session";
import { useTranslations } from "use-intl";
import { Meter } from "../../../ui/meter.tsx";

/** Patience and interest, quiet as a fuel gauge. Trust stays hidden until the scorecard. */
export function MoodMeters({ mood }: { mood: BuyerMood }) {
  const t = useTranslations("room");
  return (
    <div className="flex gap-4">
      <Meter
        label={t("patience")}
        value={mood.patience}
        showFigure={false}
        low={20}
        className="w-20 tablet:w-32"
      />
      <Meter
        label={t("interest")}
        value={mood.interest}
        showFigure={false}
        className="w-20 tablet:w-32"
      />
    </div>
  );
}
