"use client";
import { ArrowRight } from "lucide-react";
import { useTranslations } from "use-intl";

/** The sentence that earned or lost a point; a press shows it in the talk. */
export function QuoteButton({
  quote,
  turn,
  speaker,
  onShow,
}: {
  quote: string;
  turn: number;
  speaker: "seller" | "buyer" | undefined;
  onShow: (turn: number, quote: string) => void;
}) {
  const t = useTranslations("scorecard");
  return (
    <button
      type="button"
      onClick={() => onShow(turn, quote)}
      className="touchable group flex min-h-target w-full items-start gap-3 rounded-m border border-line bg-sunken px-3 py-2 text-left"
    >
      <span className="min-w-0 flex-1">
        <span className="mr-2 text-legend text-muted">
          {speaker === "buyer" ? t("buyerSaid") : t("youSaid")}
        </span>
        <q className="text-small">{quote}</q>
      </span>
      <span className="sr-only">{t("showInTalk")}</span>
      <ArrowRight
        size={16}
        aria-hidden="true"
        className="mt-1 shrink-0 text-muted group-hover:text-ink"
      />
    </button>
  );
}
