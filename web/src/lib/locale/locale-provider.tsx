"use client";
import { type ReactNode, useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { IntlProvider } from "use-intl";
import { useKnownMe } from "../session/use-me.ts";
import { type Catalogue, loadCatalogue, loadedCatalogue } from "./catalogue.ts";
import { changeLocale, isLocale, type Locale, readLocale, subscribeLocale } from "./locale.ts";

const ENGLISH: { locale: Locale; messages: Catalogue | undefined } = {
  locale: "en",
  messages: loadedCatalogue("en"),
};

/** Speaks the user's language. The exported page is English, so that is also what hydrates. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const wanted = useSyncExternalStore(subscribeLocale, readLocale, () => "en" as const);
  const [spoken, setSpoken] = useState(ENGLISH);
  const me = useKnownMe();
  const preferred = me?.preferences.language;

  useEffect(() => {
    if (isLocale(preferred)) changeLocale(preferred);
  }, [preferred]);

  useLayoutEffect(() => {
    const speak = (messages: Catalogue) =>
      setSpoken((now) => (now.locale === wanted ? now : { locale: wanted, messages }));
    const ready = loadedCatalogue(wanted);
    if (ready) return speak(ready);
    let here = true;
    void loadCatalogue(wanted).then(
      (messages) => here && speak(messages),
      // Without signal and without the file: stay with the words that are here.
      () => revealPage(),
    );
    return () => {
      here = false;
    };
  }, [wanted]);

  useLayoutEffect(() => {
    if (spoken.locale !== readLocale()) return;
    document.documentElement.lang = spoken.locale;
    revealPage();
  }, [spoken]);

  return (
    <IntlProvider
      locale={spoken.locale}
      messages={spoken.messages ?? {}}
      timeZone={me?.preferences.timezone ?? deviceTimeZone()}
      onError={reportInDevelopment}
    >
      {children}
    </IntlProvider>
  );
}

function revealPage(): void {
  document.documentElement.removeAttribute("data-language-pending");
}

function deviceTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A missing key is refused by a check before it gets here; what is left is a plural without its number. */
function reportInDevelopment(error: Error): void {
  if (process.env.NODE_ENV !== "production") console.error(error);
}
