"use client";
import { useEffect } from "react";

/**
 * The page's title in the user's language. Exported pages carry the English one, and the framework puts it
 * back whenever it follows a link, so the head is watched.
 */
export function useLocalTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const wanted = `${title} · Walkaround`;
    const apply = () => {
      if (document.title !== wanted) document.title = wanted;
    };
    apply();
    const observer = new MutationObserver(apply);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [title]);
}
