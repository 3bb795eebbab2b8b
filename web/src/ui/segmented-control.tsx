"use client";
import { type ReactNode, useId } from "react";
import { cx } from "../lib/cx.ts";

export type Segment<V extends string> = { value: V; label: ReactNode; icon?: ReactNode };

/** One of a few, all in sight: a group of radio buttons, so arrow keys move and Tab leaves. */
export function SegmentedControl<V extends string>({
  legend,
  segments,
  value,
  onChange,
  wide = false,
  className,
}: {
  /** Read by screen readers before the choices. */
  legend: string;
  segments: readonly Segment<V>[];
  value: V;
  onChange: (value: V) => void;
  /** Takes the whole width, each segment the same. */
  wide?: boolean;
  className?: string;
}) {
  const name = useId();
  return (
    <fieldset
      className={cx(
        "no-scrollbar relative min-w-0 max-w-full overflow-x-auto rounded-m border border-line bg-sunken p-0.5",
        wide ? "grid auto-cols-fr grid-flow-col" : "inline-flex",
        className,
      )}
    >
      <legend className="sr-only">{legend}</legend>
      {segments.map((segment) => (
        <label
          key={segment.value}
          className={cx(
            "relative flex min-h-[calc(var(--spacing-target)-6px)] cursor-pointer items-center justify-center gap-2",
            "whitespace-nowrap rounded-[6px] px-3 text-small font-medium text-muted hover:text-ink",
            "border border-transparent has-checked:border-line has-checked:bg-surface has-checked:text-ink",
            "has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-1",
          )}
        >
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
            className="peer absolute inset-0 cursor-pointer appearance-none rounded-m outline-none"
          />
          {segment.icon}
          {segment.label}
          <span
            aria-hidden="true"
            className="absolute bottom-0 left-1/2 hidden h-[3px] w-4 -translate-x-1/2 rounded-full bg-accent peer-checked:block"
          />
        </label>
      ))}
    </fieldset>
  );
}
