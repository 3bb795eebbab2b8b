"use client";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { changeLocale, LOCALE_NAMES, LOCALES } from "../../lib/locale/locale.ts";
import { useLocalTitle } from "../../lib/locale/use-local-title.ts";
import { Mark } from "../../ui/mark.tsx";
import { GreatDial } from "./great-dial.tsx";

/** The door: the product's face on one side, the form on the other. */
export function EntryFrame({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ReactNode;
}) {
  useLocalTitle(title);
  const t = useTranslations();
  const locale = useLocale();
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] laptop:grid-cols-[minmax(0,1fr)_minmax(0,34rem)] laptop:grid-rows-1">
      <header className="relative overflow-hidden border-line px-5 pt-6 laptop:border-r laptop:bg-surface laptop:px-14 laptop:py-12">
        <div className="flex items-center gap-3">
          <Mark />
          <span className="font-semibold text-title">{t("app.name")}</span>
        </div>
        <p className="mt-3 whitespace-pre-line text-muted laptop:mt-12 laptop:font-semibold laptop:text-door laptop:text-ink">
          {lead}
        </p>
        <GreatDial className="pointer-events-none absolute -bottom-[26rem] left-1/2 hidden size-[48rem] -translate-x-1/2 laptop:block" />
      </header>
      <main className="flex flex-col px-5 pt-8 pb-4 laptop:px-14 laptop:pt-[16vh]">
        {children}
        <nav aria-label={t("shell.language")} className="mt-auto flex gap-1 pt-8 text-small">
          {LOCALES.map((choice) => (
            <button
              key={choice}
              type="button"
              lang={choice}
              aria-pressed={choice === locale}
              onClick={() => changeLocale(choice)}
              className="touchable min-h-target rounded-m px-3 text-muted first:-ml-3 aria-pressed:font-medium aria-pressed:text-ink"
            >
              {LOCALE_NAMES[choice]}
            </button>
          ))}
        </nav>
      </main>
    </div>
  );
}
