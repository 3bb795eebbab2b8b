import { cx } from "../lib/cx.ts";

/** How far a job is; `null` while that is not known yet. */
export function Progress({
  label,
  value,
  className,
}: {
  label: string;
  value: number | null;
  className?: string;
}) {
  return (
    <progress
      aria-label={label}
      max={100}
      {...(value === null ? {} : { value })}
      className={cx(
        "block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-sunken",
        "[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent",
        value === null && "animate-breathe",
        className,
      )}
    />
  );
}
