"use client";
import type { ListedScenario } from "@walkaround/contract/scenarios";
import { CarFront, Clock } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "../../ui/badge.tsx";
import { Face } from "../../ui/face.tsx";
import { DifficultyTicks } from "./difficulty-ticks.tsx";

/** A buyer to rehearse with: a face, a mood, a car. The whole tile is one button. */
export function ScenarioTile({
  scenario,
  onStart,
}: {
  scenario: ListedScenario;
  onStart: (scenario: ListedScenario) => void;
}) {
  const t = useTranslations("training");
  return (
    <button
      type="button"
      onClick={() => onStart(scenario)}
      className="touchable group flex h-full w-full flex-col rounded-l border border-line bg-surface p-4 text-left hover:border-edge"
    >
      <span className="flex items-center gap-3">
        <Face id={scenario.buyer.face} size="large" />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold text-body">{scenario.buyer.name}</span>
          <span className="block truncate text-muted text-small">{scenario.buyer.mood}</span>
        </span>
        <DifficultyTicks difficulty={scenario.difficulty} />
      </span>
      <span className="mt-4 flex items-start gap-2 font-medium">
        <span className="min-w-0 flex-1">{scenario.title}</span>
        {scenario.own && <Badge tone="accent">{t("ours")}</Badge>}
      </span>
      <span className="mt-1 line-clamp-3 text-muted text-small">{scenario.situation}</span>
      <span className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-1 pt-4 text-legend text-muted">
        <span className="inline-flex min-w-0 items-center gap-1.5">
          <CarFront size={15} aria-hidden="true" className="shrink-0" />
          <span className="truncate">{scenario.car}</span>
        </span>
        <span className="figures inline-flex items-center gap-1.5">
          <Clock size={14} aria-hidden="true" />
          {t("minutes", { count: scenario.minutes })}
        </span>
      </span>
    </button>
  );
}
