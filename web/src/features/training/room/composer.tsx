"use client";
import { TURN_TEXT_LIMIT } from "@walkaround/contract/training";
import { ArrowUp } from "lucide-react";
import { type RefObject, useId } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../../../lib/cx.ts";

/** Where the salesperson talks: Enter sends, Shift+Enter breaks the line. What is typed is kept. */
export function Composer({
  draft,
  onDraft,
  onSend,
  onPause,
  disabled,
  field,
}: {
  draft: string;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  onPause: () => void;
  disabled: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
}) {
  const t = useTranslations("room");
  const help = useId();
  const text = draft.trim();
  const left = TURN_TEXT_LIMIT - draft.length;

  const send = () => {
    if (text === "" || disabled || left < 0) return;
    onSend(text);
    field.current?.focus();
  };

  return (
    <form
      className="mx-auto w-full max-w-3xl"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="flex items-end gap-2 rounded-l border border-edge bg-surface p-1.5 focus-within:border-accent focus-within:outline-1 focus-within:outline-accent">
        <textarea
          ref={field}
          value={draft}
          disabled={disabled}
          rows={1}
          aria-label={t("say")}
          aria-describedby={help}
          placeholder={t("sayPlaceholder")}
          enterKeyHint="send"
          onChange={(event) => onDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") {
              event.preventDefault();
              onPause();
            }
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
          className="field-sizing-content max-h-40 min-h-11 flex-1 resize-none bg-transparent px-2.5 py-2.5 leading-6 outline-none"
        />
        <button
          type="submit"
          aria-label={t("send")}
          disabled={text === "" || disabled || left < 0}
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-m bg-accent text-on-accent hover:bg-accent-hover disabled:bg-sunken disabled:text-faint"
        >
          <ArrowUp size={20} aria-hidden="true" />
        </button>
      </div>
      <p
        id={help}
        className={cx(
          "mt-1 px-2 text-legend",
          left < 0 ? "text-fail" : "text-muted",
          left > 400 && "max-tablet:sr-only",
        )}
      >
        {left > 400 ? t("keys") : t("charactersLeft", { count: left })}
      </p>
    </form>
  );
}
