"use client";
import { useTranslations } from "use-intl";
import { ApiProblem, NoSignal } from "./api-problem.ts";

/** Says in the user's language why something was refused; `null` when nothing was. */
export function useProblemText(): (error: unknown) => string | null {
  const t = useTranslations("problems");
  return (error) => {
    if (error === null || error === undefined) return null;
    if (error instanceof NoSignal) return t("noSignal");
    if (!(error instanceof ApiProblem)) return t("INTERNAL", { incident: "" });
    const incident = error.incident === undefined ? "" : ` (${error.incident})`;
    const key = error.code as Parameters<typeof t.has>[0];
    return t.has(key)
      ? t(key, { detail: error.message, incident })
      : t("other", { detail: error.message });
  };
}
