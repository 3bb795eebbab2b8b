"use client";
import { useTranslations } from "use-intl";

const BUTTON = "inline-flex min-h-target items-center rounded-m px-4 font-medium";

/** A screen that threw; the rest of the product runs on. In every first load, so it leans on nothing. */
export function StalledScreen({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations();
  return (
    <div role="alert" className="mx-auto flex max-w-2xl flex-col items-start gap-3 px-6 py-16">
      <h1 className="text-heading">{t("errors.brokenTitle")}</h1>
      <p className="text-muted">{t("errors.brokenDetail")}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="button" onClick={reset} className={`${BUTTON} bg-accent text-on-accent`}>
          {t("ui.retry")}
        </button>
        <button
          type="button"
          onClick={() => window.location.reload()}
          className={`${BUTTON} touchable border border-edge bg-surface`}
        >
          {t("errors.reload")}
        </button>
      </div>
    </div>
  );
}
