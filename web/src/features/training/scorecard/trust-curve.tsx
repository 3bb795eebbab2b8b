"use client";
import type { Scorecard } from "@walkaround/contract/scorecard";
import type { TrainingTurn } from "@walkaround/contract/training-session";
import { useTranslations } from "use-intl";
import { TrendChart } from "../../../ui/trend-chart.tsx";

/** The buyer's trust after each of their turns; the marked ones are where something moved it. */
export function TrustCurve({
  turns,
  moments,
  onShow,
}: {
  turns: readonly TrainingTurn[];
  moments: Scorecard["moments"];
  onShow: (turn: number) => void;
}) {
  const t = useTranslations("scorecard");
  const points = turns.flatMap((turn) =>
    turn.buyer
      ? [
          {
            key: String(turn.number),
            label: t("afterTurn", { turn: turn.number }),
            value: turn.buyer.trust,
            marked: moments.some(
              (moment) => moment.turn === turn.number || moment.turn === turn.number - 1,
            ),
          },
        ]
      : [],
  );
  const first = points[0];
  const last = points.at(-1);
  if (points.length < 2 || !first || !last) return null;
  return (
    <TrendChart
      points={points}
      label={t("curveLabel", { from: first.value, to: last.value })}
      height={150}
      readout={(point) => t("trustAt", { label: point.label, value: point.value ?? 0 })}
      onSelect={(point) => onShow(Number(point.key))}
    />
  );
}
