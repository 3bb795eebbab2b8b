import type { ReactNode } from "react";
import { cx } from "../lib/cx.ts";

const TICKS = Array.from({ length: 41 }, (_, index) => index * 2.5);
const WIDTH = 164;

/** A straight gauge from 0 to 100: a fine scale that fills to the needle. */
export function Meter({
  label,
  value,
  caption,
  showFigure = true,
  low,
  className,
}: {
  label: string;
  /** Null when it was not measured: the scale shows, without a needle. */
  value: number | null;
  /** In place of the figure: "calm", "3 of 5". */
  caption?: ReactNode;
  showFigure?: boolean;
  /** At or under this value the needle's caption turns to a warning. */
  low?: number;
  className?: string;
}) {
  const isLow = low !== undefined && value !== null && value <= low;
  const at = (percent: number) => 2 + (percent / 100) * (WIDTH - 4);
  return (
    <div className={cx("min-w-0", className)}>
      <div className="flex items-baseline justify-between gap-3">
        <span className="legend">{label}</span>
        {(caption !== undefined || showFigure) && (
          <span className={cx("figures font-medium text-small", isLow && "text-fail")}>
            {caption ?? value ?? "–"}
          </span>
        )}
      </div>
      {value === null ? (
        <span className="sr-only">–</span>
      ) : (
        <meter aria-label={label} min={0} max={100} value={value} className="sr-only" />
      )}
      <svg
        viewBox={`0 0 ${WIDTH} 14`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="mt-1 block h-3.5 w-full"
      >
        {TICKS.map((tick) => (
          <line
            key={tick}
            x1={at(tick)}
            x2={at(tick)}
            y1={tick % 25 === 0 ? 3 : 7}
            y2="13"
            vectorEffect="non-scaling-stroke"
            strokeWidth="1.2"
            className={cx(
              "transition-[stroke] duration-settle",
              value !== null && tick <= value ? "stroke-ink" : "stroke-tick opacity-70",
            )}
          />
        ))}
        {value !== null && (
          <line
            x1={at(value)}
            x2={at(value)}
            y1="0.5"
            y2="13.5"
            vectorEffect="non-scaling-stroke"
            strokeWidth="3"
            strokeLinecap="round"
            className={cx(
              "transition-all duration-settle",
              isLow ? "stroke-fail" : "stroke-accent",
            )}
          />
        )}
      </svg>
    </div>
  );
}
