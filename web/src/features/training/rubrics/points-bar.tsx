"use client";
import type { RubricCard } from "@walkaround/contract/rubrics";
import { useLocale } from "use-intl";
import { cx } from "../../../lib/cx.ts";

type Part = RubricCard["points"][number];
type Language = keyof Part["label"];

/** The reader's language where a rubric has words in it. */
export function useRubricLanguage(): Language {
  return useLocale() === "es" ? "es" : "en";
}

const SHADES = ["fill-ink", "fill-muted", "fill-edge", "fill-faint", "fill-tick"] as const;

/** A hundred points, cut where the dimensions meet, with a legend below in the same order. */
export function PointsBar({ parts, legend }: { parts: readonly Part[]; legend: boolean }) {
  const language = useRubricLanguage();
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, one) => sum + one.weight, 0));
  return (
    <div>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        className="h-2 w-full rounded-full"
      >
        {parts.map((part, at) => (
          <rect
            key={part.id}
            x={starts[at]}
            width={Math.max(0.4, part.weight - 0.4)}
            height="6"
            className={SHADES[at % SHADES.length] ?? "fill-ink"}
          />
        ))}
      </svg>
      {legend && (
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-muted text-small">
          {parts.map((part, at) => (
            <li key={part.id} className="flex items-center gap-1.5">
              <svg aria-hidden="true" viewBox="0 0 8 8" className="size-2">
                <rect
                  width="8"
                  height="8"
                  rx="2"
                  className={cx(SHADES[at % SHADES.length] ?? "fill-ink")}
                />
              </svg>
              {part.label[language]} <span className="figures text-ink">{part.weight}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
