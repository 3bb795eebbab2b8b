import { cx } from "../lib/cx.ts";

const HEAT = ["bg-heat-1", "bg-heat-2", "bg-heat-3", "bg-heat-4", "bg-heat-5"] as const;

function heatOf(value: number): string {
  const step = value < 45 ? 0 : value < 60 ? 1 : value < 70 ? 2 : value < 80 ? 3 : 4;
  return HEAT[step] ?? HEAT[4];
}

/** One person, one skill: the warmer the cell, the more it asks for coaching. `null` = nothing to go by. */
export function HeatCell({
  value,
  label,
  className,
}: {
  value: number | null;
  /** The whole sentence for a screen reader: "Dana, needs: 62". */
  label: string;
  className?: string;
}) {
  return (
    <span
      role="img"
      aria-label={label}
      className={cx(
        "figures flex min-h-10 min-w-12 items-center justify-center rounded-s font-medium text-small",
        value === null ? "border border-line border-dashed text-muted" : heatOf(value),
        className,
      )}
    >
      {value ?? "–"}
    </span>
  );
}
