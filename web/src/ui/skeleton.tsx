import { cx } from "../lib/cx.ts";

/** A block in the shape of what comes. The container says `aria-busy`; the blocks say nothing. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "block animate-breathe bg-line",
        !className?.includes("rounded-") && "rounded-s",
        className ?? "h-4 w-full",
      )}
    />
  );
}

function keys(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `block-${index}`);
}

/** Rows of a list: a round, two lines, a figure. */
export function SkeletonRows({ rows = 5, className }: { rows?: number; className?: string }) {
  return (
    <div className={cx("flex flex-col divide-y divide-line", className)}>
      {keys(rows).map((key) => (
        <div key={key} className="flex items-center gap-4 py-4">
          <Skeleton className="size-10 rounded-full" />
          <span className="flex flex-1 flex-col gap-2">
            <Skeleton className="h-4 w-2/5" />
            <Skeleton className="h-3 w-1/4" />
          </span>
          <Skeleton className="h-7 w-10" />
        </div>
      ))}
    </div>
  );
}
