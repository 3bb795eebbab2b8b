"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { cx } from "../lib/cx.ts";
import { Kbd } from "./kbd.tsx";

const SHOW_AFTER_MS = 450;

const SIDE = {
  top: "bottom-full left-1/2 mb-1.5 -translate-x-1/2",
  bottom: "top-full left-1/2 mt-1.5 -translate-x-1/2",
  right: "left-full top-1/2 ml-2 -translate-y-1/2",
} as const;

/**
 * Repeats for the eye what its child already says to a screen reader, so it is hidden from the latter.
 * Escape puts it away, and the pointer may rest on it.
 */
export function Tooltip({
  label,
  keys,
  side = "top",
  className,
  children,
}: {
  label: string;
  keys?: readonly string[];
  side?: keyof typeof SIDE;
  className?: string;
  children: ReactNode;
}) {
  const [shown, setShown] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const watched = anchor.current;
    if (!watched) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      then: (event: HTMLElementEventMap[K]) => void,
    ) => watched.addEventListener(type, then, { signal: stop.signal });
    const hide = () => {
      clearTimeout(timer);
      setShown(false);
    };
    on("pointerenter", (event) => {
      if (event.pointerType === "mouse") timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    });
    on("pointerleave", hide);
    on("pointerdown", hide);
    on("focusin", (event) => {
      if (event.target instanceof Element && event.target.matches(":focus-visible")) setShown(true);
    });
    on("focusout", hide);
    on("keydown", (event) => event.key === "Escape" && hide());
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);

  return (
    <span ref={anchor} className={cx("relative inline-flex", className)}>
      {children}
      {shown && (
        <span
          aria-hidden="true"
          className={cx(
            "absolute z-50 flex w-max max-w-60 items-center gap-2 rounded-s bg-ink px-2 py-1",
            "text-left font-normal text-on-ink text-small shadow-raised",
            SIDE[side],
          )}
        >
          {label}
          {keys && <Kbd keys={keys} inverted />}
        </span>
      )}
    </span>
  );
}
