// The language of this device: what the profile said last, else what the browser asks for.
import { readSetting, writeSetting } from "../settings.ts";

export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];

/** Shared with boot-script.ts, which reads it before the first paint. */
export const LOCALE_KEY = "walkaround.locale";

/** What each language calls itself. */
export const LOCALE_NAMES: Record<Locale, string> = { en: "English", es: "Español" };

const listeners = new Set<() => void>();
let current: Locale | null = null;

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

function fromBrowser(): Locale {
  const wanted = navigator.languages.map((language) => language.slice(0, 2).toLowerCase());
  return wanted.find(isLocale) ?? "en";
}

export function readLocale(): Locale {
  if (current === null) {
    const stored = readSetting(LOCALE_KEY);
    current = isLocale(stored) ? stored : fromBrowser();
  }
  return current;
}

/** Changes the language at once, everywhere; the profile is the caller's to change. */
export function changeLocale(locale: Locale): void {
  if (locale === readLocale()) return;
  current = locale;
  writeSetting(LOCALE_KEY, locale);
  for (const listener of listeners) listener();
}

export function subscribeLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
