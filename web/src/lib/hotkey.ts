"use client";
import { useEffect, useEffectEvent } from "react";

/** `mod` is ⌘ on a Mac and Ctrl elsewhere: `mod+k`, `shift+/`, `Escape`. */
export function matchesHotkey(
  event: Pick<KeyboardEvent, "key" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey">,
  hotkey: string,
): boolean {
  const parts = hotkey.toLowerCase().split("+");
  const key = parts.at(-1);
  const mod = event.metaKey || event.ctrlKey;
  return (
    event.key.toLowerCase() === key &&
    mod === parts.includes("mod") &&
    event.altKey === parts.includes("alt") &&
    (event.shiftKey === parts.includes("shift") || !/[a-z]/.test(key ?? ""))
  );
}

/** True while somebody types: single letters are theirs. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=checkbox],[type=radio]), textarea, select"))
  );
}

/** Runs `then` when the keys are pressed anywhere on the page; without `mod`, not while somebody types. */
export function useHotkey(hotkey: string, then: (event: KeyboardEvent) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !matchesHotkey(event, hotkey)) return;
    if (!hotkey.includes("mod") && isTyping(event.target)) return;
    event.preventDefault();
    then(event);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** How the `mod` key is labelled on this machine. */
export function modKey(): "⌘" | "Ctrl" {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent)
    ? "⌘"
    : "Ctrl";
}
