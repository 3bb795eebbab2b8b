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

const WIDTHS = ["w-full", "w-11/12", "w-4/5", "w-2/3"] as const;

export function SkeletonLines({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <span className={cx("flex flex-col gap-2.5", className)}>
      {keys(lines).map((key, line) => (
        <Skeleton key={key} className={cx("h-4", WIDTHS[line % WIDTHS.length])} />
      ))}
    </span>
  );
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
