"use client";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { cx } from "../lib/cx.ts";

const OVERSCAN = 8;
/** How many rows before the end the next page is asked for. */
const READ_AHEAD = 30;

/**
 * A list of any length in the page's own scroll: only the rows near the screen exist. Asks for more
 * before its end is reached, so that scrolling never waits.
 */
export function VirtualList<T>({
  items,
  keyOf,
  row,
  rowHeight,
  label,
  hasMore = false,
  onMore,
  tail,
  className,
}: {
  items: readonly T[];
  keyOf: (item: T) => string;
  row: (item: T, index: number) => ReactNode;
  /** Height of a row in pixels, before it is measured. */
  rowHeight: number;
  /** The list's name for screen readers. */
  label: string;
  hasMore?: boolean;
  /** Called when the end comes near; calling it while a page loads must be harmless. */
  onMore?: () => void;
  /** After the last row: skeletons while more loads, or a word that this is all. */
  tail?: ReactNode;
  className?: string;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setMargin(Math.round(top + window.scrollY));
  }, []);

  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
  });
  const rows = virtualizer.getVirtualItems();
  const lastShown = rows.at(-1)?.index ?? 0;

  useEffect(() => {
    if (hasMore && lastShown >= items.length - READ_AHEAD) onMore?.();
  }, [hasMore, lastShown, items.length, onMore]);

  return (
    <>
      <ul
        ref={list}
        aria-label={label}
        className={cx("relative", className)}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {rows.map((virtual) => {
          const item = items[virtual.index];
          if (item === undefined) return null;
          return (
            <li
              key={virtual.key}
              ref={virtualizer.measureElement}
              data-index={virtual.index}
              aria-posinset={virtual.index + 1}
              aria-setsize={hasMore ? -1 : items.length}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${virtual.start - margin}px)` }}
            >
              {row(item, virtual.index)}
            </li>
          );
        })}
      </ul>
      {tail}
    </>
  );
}
