"use client";
import type { ListedScenario } from "@walkaround/contract/scenarios";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { UserRoundPen } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { seesFloor, useMe } from "../../lib/session/use-me.ts";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Select } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ButtonLink } from "../../ui/text-link.tsx";
import { ScenarioTile } from "./scenario-tile.tsx";
import { SESSION_TYPES, scenarioHref } from "./session-words.ts";

type TypeFilter = TrainingSession["sessionType"] | "all";
type DifficultyFilter = TrainingSession["difficulty"] | "all";

/** Whom to rehearse with, by what is to be practised and how hard it should be. */
export function ScenarioLibrary({
  scenarios,
  onStart,
}: {
  scenarios: readonly ListedScenario[] | undefined;
  onStart: (scenario: ListedScenario) => void;
}) {
  const t = useTranslations("training");
  const [type, setType] = useState<TypeFilter>("all");
  const [difficulty, setDifficulty] = useState<DifficultyFilter>("all");
  const mayEdit = seesFloor(useMe());
  // A store's own buyers are what it is about: they stand first.
  const ordered = scenarios?.toSorted((one, other) => Number(other.own) - Number(one.own));
  const shown = ordered?.filter(
    (scenario) =>
      (type === "all" || scenario.sessionType === type) &&
      (difficulty === "all" || scenario.difficulty === difficulty),
  );

  return (
    <section aria-labelledby="buyers">
      <h2 id="buyers" className="sr-only">
        {t("buyers")}
      </h2>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <SegmentedControl<TypeFilter>
          legend={t("typeLegend")}
          value={type}
          onChange={setType}
          segments={[
            { value: "all", label: t("allTypes") },
            ...SESSION_TYPES.map((value) => ({ value, label: t(`type.${value}`) })),
          ]}
        />
        <Select<DifficultyFilter>
          aria-label={t("difficultyLegend")}
          value={difficulty}
          onChange={setDifficulty}
          className="max-w-44"
          options={[
            { value: "all", label: t("anyDifficulty") },
            { value: "easy", label: t("difficulty.easy") },
            { value: "medium", label: t("difficulty.medium") },
            { value: "hard", label: t("difficulty.hard") },
          ]}
        />
        {mayEdit && (
          <ButtonLink href={scenarioHref()} tone="quiet" className="tablet:ml-auto">
            <UserRoundPen size={17} aria-hidden="true" />
            {t("makeBuyer")}
          </ButtonLink>
        )}
      </div>
      <ul className="no-scrollbar relative -mx-4 flex snap-x gap-3 overflow-x-auto px-4 pb-1 tablet:mx-0 tablet:grid tablet:grid-cols-2 tablet:overflow-visible tablet:px-0 laptop:grid-cols-3">
        {shown
          ? shown.map((scenario) => (
              <li
                key={scenario.id}
                className="w-[78%] max-w-80 shrink-0 snap-start tablet:w-auto tablet:max-w-none"
              >
                <ScenarioTile scenario={scenario} onStart={onStart} />
              </li>
            ))
          : [0, 1, 2].map((slot) => (
              <li key={slot} className="w-[78%] max-w-80 shrink-0 tablet:w-auto tablet:max-w-none">
                <Skeleton className="h-48 w-full rounded-l" />
              </li>
            ))}
      </ul>
      {shown?.length === 0 && <p className="py-6 text-muted">{t("noBuyers")}</p>}
    </section>
  );
}
