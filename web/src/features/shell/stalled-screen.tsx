"use client";
import { RotateCw } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";

/** A screen that threw: the rest of the product keeps running around it. */
export function StalledScreen({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations();
  return (
    <Page width="narrow">
      <div role="alert" className="flex flex-col items-start gap-3 py-10">
        <h1 className="text-heading">{t("errors.brokenTitle")}</h1>
        <p className="text-muted">{t("errors.brokenDetail")}</p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button tone="primary" icon={<RotateCw size={18} />} onClick={reset}>
            {t("ui.retry")}
          </Button>
          <Button onClick={() => window.location.reload()}>{t("errors.reload")}</Button>
        </div>
      </div>
    </Page>
  );
}
