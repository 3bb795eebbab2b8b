"use client";
import type { Scorecard } from "@walkaround/contract/scorecard";
import { useTranslations } from "use-intl";
import { cx } from "../../../lib/cx.ts";

/** The road to the sale: which steps this talk reached, and where. */
export function RoadSteps({
  steps,
  onShow,
}: {
  steps: Scorecard["steps"];
  onShow: (turn: number) => void;
}) {
  const t = useTranslations("scorecard");
  return (
    <ol className="flex flex-wrap gap-2">
      {steps.map((step) => {
        const look = cx(
          "inline-flex min-h-9 items-center gap-2 rounded-m border px-3 text-small",
          step.reached ? "border-edge text-ink" : "border-line border-dashed text-muted",
        );
        const words = (
          <>
            <span
              aria-hidden="true"
              className={cx(
                "size-2 rounded-full",
                step.reached ? "bg-accent" : "border border-tick",
              )}
            />
            {step.label}
            <span className="sr-only">{step.reached ? t("stepReached") : t("stepMissed")}</span>
          </>
        );
        const { turn } = step;
        return (
          <li key={step.id}>
            {turn === null ? (
              <span className={look}>{words}</span>
            ) : (
              <button type="button" className={cx(look, "touchable")} onClick={() => onShow(turn)}>
                {words}
                <span className="figures text-legend text-muted">{turn}</span>
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
