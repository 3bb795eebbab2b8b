import { cx } from "../lib/cx.ts";
import { curvePath } from "./curve.ts";

/** The shape of a few values in a line of text; the last one carries the needle. */
export function Sparkline({
  values,
  label,
  range,
  className,
}: {
  values: readonly number[];
  /** What it says, in words: "Rising from 61 to 78 over eight sessions". */
  label: string;
  /** Lowest and highest of the scale; the values' own when left out. */
  range?: readonly [number, number];
  className?: string;
}) {
  const low = range?.[0] ?? Math.min(...values);
  const high = range?.[1] ?? Math.max(...values);
  const points = values.map((value, index) => ({
    x: 4 + (index / Math.max(1, values.length - 1)) * 88,
    y: 24 - ((value - low) / (high - low || 1)) * 20,
  }));
  const last = points.at(-1);
  return (
    <svg
      viewBox="0 0 96 28"
      role="img"
      aria-label={label}
      className={cx("h-7 w-24 overflow-visible", className)}
    >
      <path
        d={curvePath(points)}
        strokeWidth="1.75"
        strokeLinecap="round"
        className="fill-none stroke-ink"
      />
      {last && <circle cx={last.x} cy={last.y} r="3.2" className="fill-accent" />}
    </svg>
  );
}
