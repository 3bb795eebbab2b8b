"use client";
import type { Hint } from "@walkaround/contract/training-session";
import { Lightbulb, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { IconButton } from "../../../ui/icon-button.tsx";

/** One hint, between the talk and the composer; it never covers either. */
export function HintStrip({ hint, onDismiss }: { hint: Hint | null; onDismiss: () => void }) {
  const t = useTranslations("room");
  return (
    <div aria-live="polite">
      {hint && (
        <div className="mx-auto mb-2 flex w-full max-w-3xl items-start gap-3 rounded-m border border-line bg-surface py-1 pr-1 pl-3">
          <Lightbulb size={17} aria-hidden="true" className="mt-3 shrink-0 text-accent-text" />
          <p className="min-w-0 flex-1 py-2.5 text-small leading-5">
            <span className="sr-only">{t("hint")} </span>
            {hint.text}
          </p>
          <IconButton label={t("dismissHint")} icon={<X size={17} />} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
