// Light, dark or what the device says. `auto` needs no script at all: the tokens follow the device.
import { readSetting, writeSetting } from "./settings.ts";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Shared with boot-script.ts, which applies it before the first paint. */
export const THEME_KEY = "walkaround.theme";

const listeners = new Set<() => void>();

export function readTheme(): Theme {
  const stored = readSetting(THEME_KEY);
  return THEMES.find((theme) => theme === stored) ?? "auto";
}

/** Changes the look at once; the profile is the caller's to change. */
export function changeTheme(theme: Theme): void {
  if (theme === readTheme()) return;
  writeSetting(THEME_KEY, theme === "auto" ? null : theme);
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

export function subscribeTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
