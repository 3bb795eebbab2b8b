"use client";
import { useTranslations } from "use-intl";
import { EntryFrame } from "./entry-frame.tsx";
import { SetupForm } from "./setup-form.tsx";

export function SetupPage() {
  const t = useTranslations();
  return (
    <EntryFrame title={t("setup.title")} lead={t("app.tagline")}>
      <SetupForm />
    </EntryFrame>
  );
}
