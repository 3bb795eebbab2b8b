"use client";
import type { Drill } from "@walkaround/contract/drills";
import { Play } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { Button } from "../../../ui/button.tsx";
import { Face } from "../../../ui/face.tsx";

/** Objections with whoever holds them, why they are here, and a start for each. */
export function DrillList({
  drills,
  onStart,
}: {
  drills: readonly Drill[];
  onStart: (drill: Drill) => void;
}) {
  const t = useTranslations("drills");
  const format = useFormatter();
  const now = useNow();
  return (
    <ul className="-my-2 flex flex-col divide-y divide-line">
      {drills.map((drill) => {
        const { name, face } = drill.scenario.buyer;
        return (
          <li key={drill.id} className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4">
            <Face id={face} size="large" />
            <div className="min-w-0 flex-1 basis-52">
              <p className="font-medium">
                <q>{drill.objection}</q>
              </p>
              <p className="mt-1 text-muted text-small">
                {name} · {t("missed", { count: drill.missed })}
                {drill.practised > 0 && <> · {t("practised", { count: drill.practised })}</>}
                {!drill.isDue && <> · {format.relativeTime(new Date(drill.due), now)}</>}
              </p>
            </div>
            <Button
              tone={drill.isDue ? "primary" : "plain"}
              icon={<Play size={16} aria-hidden="true" />}
              className="w-full tablet:w-auto"
              aria-label={t("startNamed", { name })}
              onClick={() => onStart(drill)}
            >
              {t("start")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
