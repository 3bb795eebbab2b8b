"use client";
import { type RefObject, useEffect, useRef } from "react";

/**
 * Following a link moves the focus into the new screen, so that the next Tab starts there and not behind
 * the navigation. A screen that has put the focus somewhere itself keeps it.
 */
export function useFocusOnArrival(content: RefObject<HTMLElement | null>, pathname: string): void {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const screen = content.current;
    if (screen && !screen.contains(document.activeElement)) screen.focus({ preventScroll: true });
  }, [content, pathname]);
}
