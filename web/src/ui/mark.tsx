import { cx } from "../lib/cx.ts";

/** One stroke from the rim inwards, at so many degrees from the top. */
function stroke(degrees: number, inner: number): string {
  const radians = (degrees * Math.PI) / 180;
  const at = (radius: number) =>
    `${(24 + radius * Math.sin(radians)).toFixed(1)} ${(24 - radius * Math.cos(radians)).toFixed(1)}`;
  return `M${at(20)}L${at(inner)}`;
}

const TICKS = Array.from({ length: 24 }, (_, index) => index * 15)
  .filter((degrees) => degrees !== 45)
  .map((degrees) => stroke(degrees, degrees % 90 === 0 ? 13 : 16))
  .join("");
const NEEDLE = stroke(45, 3);

/** The product's mark: the way around the car as a ring of ticks, and the needle that says where you are. */
export function Mark({ className = "size-9" }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      strokeLinecap="round"
      strokeWidth="2"
      aria-hidden="true"
      className={cx("shrink-0", className)}
    >
      <path d={TICKS} className="stroke-current" />
      <path d={NEEDLE} strokeWidth="3.5" className="stroke-accent" />
      <circle cx="24" cy="24" r="3.5" className="fill-current" />
    </svg>
  );
}
