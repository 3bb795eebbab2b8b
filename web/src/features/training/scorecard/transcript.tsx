"use client";
import type { Scorecard } from "@walkaround/contract/scorecard";
import type { TrainingTurn } from "@walkaround/contract/training-session";
import { RotateCcw } from "lucide-react";
import { useTranslations } from "use-intl";
import { cx } from "../../../lib/cx.ts";
import { Button } from "../../../ui/button.tsx";
import { TurnMoments } from "./turn-moments.tsx";

/** What the reader is being shown: a turn, and the words within it. */
export type Shown = { turn: number; quote: string | null };

export function turnElementId(turn: number): string {
  return `turn-${turn}`;
}

/** The whole talk with what each moment did, and a way back into it from every turn of the seller. */
export function Transcript({
  turns,
  moments,
  shown,
  buyerName,
  onTryFrom,
}: {
  turns: readonly TrainingTurn[];
  moments: Scorecard["moments"];
  shown: Shown | null;
  buyerName: string;
  /** Absent where the talk cannot be taken up again: an imported one. */
  onTryFrom?: ((turn: number) => void) | undefined;
}) {
  const t = useTranslations("scorecard");
  return (
    <ol className="flex flex-col gap-1">
      {turns.map((turn) => {
        const isShown = shown?.turn === turn.number;
        return (
          <li
            key={turn.number}
            id={turnElementId(turn.number)}
            tabIndex={-1}
            className={cx(
              "group scroll-mt-24 rounded-m border-l-2 px-3 py-2 outline-none",
              isShown ? "border-l-accent bg-accent-wash" : "border-l-transparent",
            )}
          >
            <p className="flex items-center gap-2 text-legend text-muted">
              <span className="figures w-6 text-muted">{turn.number}</span>
              <span className="font-medium">
                {turn.speaker === "seller" ? t("you") : buyerName}
              </span>
            </p>
            <p
              className={cx("whitespace-pre-wrap pl-8", turn.speaker === "seller" && "font-medium")}
              dir="auto"
            >
              <Highlighted text={turn.text} quote={isShown ? shown.quote : null} />
            </p>
            <TurnMoments moments={moments.filter((moment) => moment.turn === turn.number)} />
            {turn.speaker === "seller" && onTryFrom && (
              <Button
                tone="quiet"
                size="small"
                icon={<RotateCcw size={15} aria-hidden="true" />}
                onClick={() => onTryFrom(turn.number)}
                className="-ml-1 mt-0.5 text-muted print:hidden"
                aria-label={t("tryFromTurn", { turn: turn.number })}
              >
                {t("tryFromHere")}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Highlighted({ text, quote }: { text: string; quote: string | null }) {
  const at = quote ? text.indexOf(quote) : -1;
  if (!quote || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark className="rounded-s bg-accent text-on-accent">{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
