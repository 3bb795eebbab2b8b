"use client";
import { useTranslations } from "use-intl";
import { Mark } from "../../ui/mark.tsx";

/** Part of every page's first load, so it leans on nothing: plain link, plain classes. */
export function NothingHere() {
  const t = useTranslations("errors");
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-3 px-6 text-center">
      <Mark className="mb-2 size-14 text-faint" />
      <h1 className="text-heading">{t("notFoundTitle")}</h1>
      <p className="text-muted">{t("notFoundDetail")}</p>
      <a
        href="/dashboard"
        className="mt-3 inline-flex min-h-target items-center rounded-m bg-accent px-4 font-medium text-on-accent"
      >
        {t("toToday")}
      </a>
    </main>
  );
}
