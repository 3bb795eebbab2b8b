"use client";
import { useTranslations } from "use-intl";

/** A screen that threw; the rest of the product runs on. In every first load, so it leans on nothing. */
export function StalledScreen({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("errors");
  return (
    <div role="alert" className="mx-auto max-w-2xl px-6 py-16">
      <h1 className="text-heading">{t("brokenTitle")}</h1>
      <p className="mt-2 mb-5 text-muted">{t("brokenDetail")}</p>
      <button
        type="button"
        onClick={reset}
        className="min-h-target rounded-m bg-accent px-4 font-medium text-on-accent"
      >
        {t("tryAgain")}
      </button>
    </div>
  );
}
