"use client";
import type { TrainingSession } from "@walkaround/contract/training-session";
import { useTranslations } from "use-intl";
import { cx } from "../../lib/cx.ts";

const LEVEL = { easy: 1, medium: 2, hard: 3 } as const;

/** One, two or three ticks, and the word for those who do not see them. */
export function DifficultyTicks({ difficulty }: { difficulty: TrainingSession["difficulty"] }) {
  const t = useTranslations("training");
  return (
    <span className="inline-flex items-end gap-[3px]" title={t(`difficulty.${difficulty}`)}>
      {[1, 2, 3].map((tick) => (
        <span
          key={tick}
          aria-hidden="true"
          className={cx(
            "w-1 rounded-full",
            tick === 1 && "h-2",
            tick === 2 && "h-3",
            tick === 3 && "h-4",
            tick <= LEVEL[difficulty] ? "bg-ink" : "bg-line",
          )}
        />
      ))}
      <span className="sr-only">{t(`difficulty.${difficulty}`)}</span>
    </span>
  );
}
