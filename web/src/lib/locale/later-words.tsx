"use client";
import { type ReactNode, useEffect, useState } from "react";
import { IntlProvider, useLocale, useMessages, useTimeZone } from "use-intl";
import type { LaterCatalogue } from "./catalogue.ts";
import type { Locale } from "./locale.ts";

const LOADERS: Record<Locale, () => Promise<LaterCatalogue>> = {
  en: () => import("../../../messages/en.later.json").then((module) => module.default),
  es: () => import("../../../messages/es.later.json").then((module) => module.default),
};

const loaded = new Map<Locale, LaterCatalogue>();

/** Adds the words that no first load needs; `waiting` stands there until they are here. */
export function LaterWords({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const locale = useLocale();
  const messages = useMessages();
  const timeZone = useTimeZone();
  const [arrived, setArrived] = useState<Locale | null>(loaded.has(locale) ? locale : null);
  useEffect(() => {
    if (loaded.has(locale)) return setArrived(locale);
    let here = true;
    void LOADERS[locale]().then(
      (words) => {
        loaded.set(locale, words);
        if (here) setArrived(locale);
      },
      // No signal, and never here before: what waits goes on waiting.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [locale]);
  const words = arrived === locale ? loaded.get(locale) : undefined;
  if (!words) return waiting;
  return (
    <IntlProvider
      locale={locale}
      messages={{ ...messages, ...words }}
      {...(timeZone !== undefined && { timeZone })}
    >
      {children}
    </IntlProvider>
  );
}
