import { cx } from "../../lib/cx.ts";
import { dialPoint, dialTicks } from "../../ui/tick-arc.ts";

const OUTER = dialTicks(1, 49, 2.2, 4);
const FIGURES = Array.from({ length: 11 }, (_, index) => index * 10);

/** Half a dial, as large as the wall it hangs on. Decoration: it says nothing to a screen reader. */
export function GreatDial({ className }: { className?: string }) {
  const tip = dialPoint(66, 48.6, 50);
  const left = dialPoint(62.5, 9, 50);
  const right = dialPoint(69.5, 9, 50);
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className={cx("text-ink", className)}>
      {OUTER.map((tick) => (
        <line
          key={tick.at}
          x1={tick.x1}
          y1={tick.y1}
          x2={tick.x2}
          y2={tick.y2}
          strokeWidth={tick.tall ? 0.45 : 0.25}
          className={tick.tall ? "stroke-muted" : "stroke-tick"}
        />
      ))}
      {FIGURES.map((figure) => {
        const place = dialPoint(figure, 40.5, 50);
        return (
          <text
            key={figure}
            x={place.x}
            y={place.y + 1.3}
            fontSize="3.4"
            textAnchor="middle"
            className="figures fill-faint font-medium"
          >
            {figure}
          </text>
        );
      })}
      <path
        d={`M${left.x} ${left.y}L${tip.x} ${tip.y}L${right.x} ${right.y}Z`}
        strokeWidth="0.3"
        strokeLinejoin="round"
        className="fill-accent stroke-accent"
      />
      <circle cx="50" cy="50" r="9" strokeWidth="0.25" className="fill-none stroke-tick" />
    </svg>
  );
}
