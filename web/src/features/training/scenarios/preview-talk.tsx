"use client";
import type { ScenarioDraft } from "@walkaround/contract/scenarios";
import { type PlayedLine, playDraft } from "@walkaround/domain/buyer/play-draft";
import type { ScenarioDraft as Draft } from "@walkaround/domain/buyer/scenario-draft";
import { CornerDownLeft, RefreshCw, RotateCcw } from "lucide-react";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Badge } from "../../../ui/badge.tsx";
import { Face } from "../../../ui/face.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { sampleLines } from "./sample-lines.ts";
import type { DraftInWork } from "./use-working-draft.ts";

const MOST_OWN = 12;

/** The buyer as they would talk now: a few lines of a seller's, answered anew with every change. */
export function PreviewTalk({ work }: { work: DraftInWork }) {
  const t = useTranslations("scenarios");
  const [seed, setSeed] = useState(1);
  const [own, setOwn] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState("");
  const isPlayable = work.refusals.length === 0;
  const [playable, setPlayable] = useState<ScenarioDraft | null>(isPlayable ? work.draft : null);
  if (isPlayable && playable !== work.draft) setPlayable(work.draft);
  const draft = useDeferredValue(playable);
  const lines = draft === null ? [] : [...sampleLines(draft), ...own];
  const played = draft === null ? [] : playDraft(draft as Draft, lines, seed).lines;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (own.length > 0) frame.current?.scrollTo({ top: frame.current.scrollHeight });
  }, [own]);
  const ended = played.some((line) => line.ended !== null);
  return (
    <section
      ref={frame}
      aria-labelledby="preview"
      className="flex flex-col rounded-l border border-line bg-surface laptop:max-h-[calc(100dvh-7rem)] laptop:overflow-y-auto"
    >
      <header className="flex items-start gap-1 px-4 pt-3">
        <div className="min-w-0 flex-1 pt-1">
          <h2 id="preview" className="text-title">
            {t("preview")}
          </h2>
          <p className="mt-1 text-muted text-small">{t("previewLead")}</p>
        </div>
        {own.length > 0 && (
          <IconButton
            label={t("dropOwnLines")}
            icon={<RotateCcw size={17} />}
            onClick={() => setOwn([])}
          />
        )}
        <IconButton
          label={t("otherDay")}
          icon={<RefreshCw size={17} />}
          onClick={() => setSeed(seed + 1)}
        />
      </header>
      {!isPlayable && (
        <p role="status" className="mx-4 mt-3 rounded-m bg-warn-wash px-3 py-2 text-small">
          {t("previewHeld", { count: work.refusals.length })}
        </p>
      )}
      <ol lang="en" aria-label={t("previewTalk")} className="flex flex-col gap-4 px-4 py-4">
        {draft !== null &&
          played.map((line) => (
            <li key={line.number}>
              <Exchange line={line} buyer={draft.buyer} />
            </li>
          ))}
      </ol>
      <form
        className="sticky bottom-0 flex items-center gap-1 rounded-b-l border-line border-t bg-surface p-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === "" || own.length >= MOST_OWN) return;
          setOwn([...own, typed.trim()]);
          setTyped("");
        }}
      >
        <input
          aria-label={t("tryLine")}
          placeholder={t(ended ? "talkOver" : "tryLine")}
          lang="en"
          className="field min-w-0 flex-1"
          maxLength={400}
          value={typed}
          disabled={ended || own.length >= MOST_OWN}
          onChange={(event) => setTyped(event.target.value)}
        />
        <IconButton
          type="submit"
          label={t("sayIt")}
          icon={<CornerDownLeft size={18} />}
          disabled={ended || own.length >= MOST_OWN}
        />
      </form>
    </section>
  );
}

function Exchange({ line, buyer }: { line: PlayedLine; buyer: { name: string; face: string } }) {
  const t = useTranslations("scenarios");
  return (
    <>
      {line.seller !== null && (
        <p className="mb-3 ml-10 rounded-l rounded-br-s bg-sunken px-3 py-2 text-small">
          <span className="sr-only">{t("seller")}: </span>
          {line.seller}
        </p>
      )}
      <div className="flex items-start gap-3">
        <Face id={buyer.face} size="small" mood={line.mood} />
        <div className="min-w-0 flex-1">
          <p dir="auto" className="whitespace-pre-wrap">
            <span className="sr-only">{buyer.name}: </span>
            {line.buyer}
          </p>
          <p className="figures mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-legend text-muted">
            {t("feels", { trust: line.mood.trust, patience: line.mood.patience })}
            {line.secretsOut.length > 0 && <Badge tone="accent">{t("secretOut")}</Badge>}
            {line.ended !== null && <Badge tone="warn">{t("ended")}</Badge>}
          </p>
        </div>
      </div>
    </>
  );
}
