import type { ReactNode } from "react";
import { cx } from "../lib/cx.ts";
import { dialPoint, dialTicks } from "./tick-arc.ts";

const FINE = dialTicks(2, 45.5, 4.5, 7.5);
const COARSE = dialTicks(5, 47, 7, 11);

const SIZE = {
  small: { box: "w-12", figure: "text-small", fine: false },
  regular: { box: "w-28", figure: "text-heading", fine: true },
  large: { box: "w-52", figure: "text-dial", fine: true },
} as const;

/**
 * A score from 0 to 100 on a round scale; `null` reads as a dash, for what could not be judged.
 * The mark outside the scale is the score that passes.
 */
export function ScoreDial({
  value,
  label,
  passMark,
  size = "regular",
  children,
  className,
}: {
  value: number | null;
  /** What a screen reader says, figure included: "Overall score 82 of 100, passed". */
  label: string;
  passMark?: number;
  size?: keyof typeof SIZE;
  /** Under the figure: a word, a badge. */
  children?: ReactNode;
  className?: string;
}) {
  const { box, figure, fine } = SIZE[size];
  const ticks = fine ? FINE : COARSE;
  const reached = value ?? -1;
  const tip = value === null ? null : dialPoint(value, 47, 50);
  const root = value === null ? null : dialPoint(value, fine ? 32 : 34, 50);
  const pass = passMark === undefined ? null : dialPoint(passMark, 48.6, 50);
  return (
    <div
      role="img"
      aria-label={label}
      className={cx("relative aspect-[100/80] shrink-0", box, className)}
    >
      <svg viewBox="0 0 100 80" aria-hidden="true" className="size-full">
        {ticks.map((tick) => (
          <line
            key={tick.at}
            x1={tick.x1}
            y1={tick.y1}
            x2={tick.x2}
            y2={tick.y2}
            strokeWidth={fine ? (tick.tall ? 1.3 : 0.9) : 3}
            strokeLinecap={fine ? "butt" : "round"}
            className={tick.at <= reached ? "stroke-ink" : "stroke-tick opacity-70"}
          />
        ))}
        {pass && fine && <circle cx={pass.x} cy={pass.y} r="1.4" className="fill-muted" />}
        {tip && root && (
          <line
            x1={root.x}
            y1={root.y}
            x2={tip.x}
            y2={tip.y}
            strokeWidth={fine ? 2.6 : 6}
            strokeLinecap="round"
            className="stroke-accent"
          />
        )}
      </svg>
      <div
        aria-hidden="true"
        className="absolute inset-x-0 top-0 flex h-[122%] flex-col items-center justify-center gap-1"
      >
        <span className={cx("figures font-semibold leading-none", figure)}>{value ?? "–"}</span>
        {children}
      </div>
    </div>
  );
}
