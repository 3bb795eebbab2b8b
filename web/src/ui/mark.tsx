import { cx } from "../lib/cx.ts";

const TICKS = Array.from({ length: 24 }, (_, index) => index * 15).filter(
  (degrees) => degrees !== 45,
);

/** The product's mark: the way around the car as a ring of ticks, and the needle that says where you are. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className={cx("size-9", className)}>
      {TICKS.map((degrees) => (
        <line
          key={degrees}
          x1="24"
          x2="24"
          y1="4"
          y2={degrees % 90 === 0 ? 11 : 8}
          strokeWidth="2"
          strokeLinecap="round"
          transform={`rotate(${degrees} 24 24)`}
          className="stroke-current"
        />
      ))}
      <line
        x1="24"
        x2="24"
        y1="4"
        y2="21"
        strokeWidth="3.5"
        strokeLinecap="round"
        transform="rotate(45 24 24)"
        className="stroke-accent"
      />
      <circle cx="24" cy="24" r="3.5" className="fill-current" />
    </svg>
  );
}
