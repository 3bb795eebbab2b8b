"use client";
import { useTranslations } from "use-intl";
import { EntryFrame } from "./entry-frame.tsx";
import { SetupForm } from "./setup-form.tsx";

export function SetupPage() {
  const t = useTranslations("app");
  return (
    <EntryFrame lead={t("tagline")}>
      <SetupForm />
    </EntryFrame>
  );
}
