"use client";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import { ArrowLeft, Check, Pause, Play, SlidersHorizontal } from "lucide-react";
import { useTranslations } from "use-intl";
import { AppLink } from "../../../ui/app-link.tsx";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Menu } from "../../../ui/menu.tsx";
import { MoodMeters } from "./mood-meters.tsx";

export type RoomSwitches = {
  showsMeters: boolean;
  setShowsMeters: (on: boolean) => void;
  showsHints: boolean;
  setShowsHints: (on: boolean) => void;
};

/** Who is across the table and what this is for; pause and finish at hand, everything else put away. */
export function RoomHeader({
  session,
  showsMeters,
  isPaused,
  isOver,
  isFinishing,
  onPause,
  onFinish,
  switches,
}: {
  session: TrainingSessionDetail;
  showsMeters: boolean;
  isPaused: boolean;
  isOver: boolean;
  isFinishing: boolean;
  onPause: () => void;
  onFinish: () => void;
  switches: RoomSwitches;
}) {
  const t = useTranslations("room");
  return (
    <header className="sticky top-0 z-10 border-line border-b bg-canvas">
      <div className="mx-auto flex w-full max-w-5xl items-center gap-2 px-2 py-2 tablet:px-4">
        <AppLink
          href="/sales-training"
          aria-label={t("back")}
          className="touchable inline-flex size-target shrink-0 items-center justify-center rounded-m text-muted"
        >
          <ArrowLeft size={20} aria-hidden="true" />
        </AppLink>
        <div className="min-w-0 flex-1">
          <h1 className="truncate font-semibold text-body">{session.title}</h1>
          {session.scenario && (
            <p className="truncate text-legend text-muted">
              <span className="sr-only">{t("goal")}: </span>
              {session.scenario.goal}
            </p>
          )}
        </div>
        {showsMeters && session.buyer && (
          <div className="hidden tablet:block">
            <MoodMeters mood={session.buyer} />
          </div>
        )}
        <RoomMenu switches={switches} />
        {!isOver && (
          <>
            <IconButton
              label={isPaused ? t("resume") : t("pause")}
              keys={["Esc"]}
              tipSide="bottom"
              icon={isPaused ? <Play size={19} /> : <Pause size={19} />}
              onClick={onPause}
            />
            <Button
              size="small"
              busy={isFinishing}
              icon={<Check size={17} aria-hidden="true" />}
              onClick={onFinish}
            >
              {t("finish")}
            </Button>
          </>
        )}
      </div>
      {showsMeters && session.buyer && (
        <div className="flex justify-center px-4 pb-2 tablet:hidden">
          <MoodMeters mood={session.buyer} />
        </div>
      )}
    </header>
  );
}

function RoomMenu({ switches }: { switches: RoomSwitches }) {
  const t = useTranslations("room");
  const { showsMeters, setShowsMeters, showsHints, setShowsHints } = switches;
  return (
    <Menu
      label={t("settings")}
      entries={[
        {
          kind: "choice",
          key: "meters",
          label: t("showMeters"),
          checked: showsMeters,
          onSelect: () => setShowsMeters(!showsMeters),
        },
        {
          kind: "choice",
          key: "hints",
          label: t("showHints"),
          checked: showsHints,
          onSelect: () => setShowsHints(!showsHints),
        },
      ]}
      trigger={(trigger) => (
        <button
          {...trigger}
          type="button"
          aria-label={t("settings")}
          className="touchable inline-flex size-target shrink-0 items-center justify-center rounded-m text-muted"
        >
          <SlidersHorizontal size={18} aria-hidden="true" />
        </button>
      )}
    />
  );
}
