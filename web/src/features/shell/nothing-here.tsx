"use client";
import { useTranslations } from "use-intl";
import { Mark } from "../../ui/mark.tsx";
import { ButtonLink } from "../../ui/text-link.tsx";

export function NothingHere() {
  const t = useTranslations("errors");
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-3 px-6 text-center">
      <Mark className="mb-2 size-14 text-faint" />
      <h1 className="text-heading">{t("notFoundTitle")}</h1>
      <p className="text-muted">{t("notFoundDetail")}</p>
      <ButtonLink href="/dashboard" tone="primary" className="mt-3">
        {t("toToday")}
      </ButtonLink>
    </main>
  );
}
