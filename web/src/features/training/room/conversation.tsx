"use client";
import type { BuyerMood, TrainingTurn } from "@walkaround/contract/training-session";
import { CloudOff } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../../../lib/cx.ts";
import { Face } from "../../../ui/face.tsx";
import { modelOf } from "./model-notice.ts";
import type { WaitingTurn } from "./use-room.ts";

/** The talk, large: the buyer on the left with a face, the salesperson on the right. */
export function Conversation({
  turns,
  waiting,
  growing,
  buyer,
  mood,
  offline,
}: {
  turns: readonly TrainingTurn[];
  waiting: readonly WaitingTurn[];
  /** As much of the reply as a model has worded; null while there is none. */
  growing: string | null;
  buyer: { name: string; face: string };
  /** How the buyer feels now: the face shows it. */
  mood: BuyerMood | null;
  offline: boolean;
}) {
  const t = useTranslations("room");
  const length = turns.length + waiting.length + (growing?.length ?? 0);
  const shown = useRef(0);
  useEffect(() => {
    if (length > shown.current) window.scrollTo({ top: document.documentElement.scrollHeight });
    shown.current = length;
  }, [length]);
  const latest = turns.at(-1)?.number;
  const model = modelOf(turns);

  return (
    <div className="mx-auto flex w-full max-w-3xl flex-1 flex-col px-4 pt-6 pb-4">
      <p className="mx-auto mb-6 max-w-md text-center text-legend text-muted">
        {model === null ? t("builtInHint") : t("modelHint", { model })}
      </p>
      <ol
        aria-label={t("talk")}
        aria-live="polite"
        aria-relevant="additions"
        className="mt-auto flex flex-col gap-5"
      >
        {turns.map((turn) => (
          <li key={turn.number}>
            {turn.speaker === "buyer" ? (
              <BuyerLine
                text={turn.text}
                buyer={buyer}
                mood={turn.number === latest ? (mood ?? turn.buyer) : turn.buyer}
              />
            ) : (
              <SellerLine text={turn.text} />
            )}
          </li>
        ))}
        {waiting.map((turn) => (
          <li key={turn.clientTurnId}>
            <SellerLine text={turn.text} pending />
            {offline && (
              <p className="mt-1 flex items-center justify-end gap-1.5 text-legend text-muted">
                <CloudOff size={14} aria-hidden="true" />
                {t("waitingForSignal")}
              </p>
            )}
          </li>
        ))}
        {growing !== null && (
          <li>
            <BuyerLine text={growing} buyer={buyer} mood={mood} />
          </li>
        )}
        {waiting.length > 0 && growing === null && !offline && (
          <li className="flex items-center gap-3 text-small text-muted">
            <Face id={buyer.face} size="small" />
            <span className="animate-breathe">{t("thinking", { name: buyer.name })}</span>
          </li>
        )}
      </ol>
    </div>
  );
}

function BuyerLine({
  text,
  buyer,
  mood,
}: {
  text: string;
  buyer: { name: string; face: string };
  mood: BuyerMood | null;
}) {
  return (
    <div className="flex items-start gap-3">
      <Face id={buyer.face} size="regular" {...(mood && { mood })} />
      <div className="min-w-0 flex-1">
        <p className="legend pt-0.5">{buyer.name}</p>
        <p dir="auto" className="mt-0.5 whitespace-pre-wrap text-talk">
          {text}
        </p>
      </div>
    </div>
  );
}

function SellerLine({ text, pending = false }: { text: string; pending?: boolean }) {
  const t = useTranslations("room");
  return (
    <div className="flex justify-end pl-12">
      <div
        className={cx(
          "rounded-l rounded-br-s bg-sunken px-4 py-2.5 text-talk",
          pending && "opacity-70",
        )}
      >
        <span className="sr-only">{t("youSaid")} </span>
        <p dir="auto" className="whitespace-pre-wrap">
          {text}
        </p>
      </div>
    </div>
  );
}
