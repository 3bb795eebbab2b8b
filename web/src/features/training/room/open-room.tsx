"use client";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import { MessageCircleOff } from "lucide-react";
import { type RefObject, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useHotkey } from "../../../lib/hotkey.ts";
import { useSignal } from "../../../lib/query/signal.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Composer } from "./composer.tsx";
import { Conversation } from "./conversation.tsx";
import { HintStrip } from "./hint-strip.tsx";
import { modelNotice } from "./model-notice.ts";
import { RoomEnd } from "./room-end.tsx";
import { RoomHeader } from "./room-header.tsx";
import { useRoomSwitch } from "./use-draft.ts";
import type { useRoom } from "./use-room.ts";

const NOTICE_WORDS = { silent: "modelSilent", unfit: "modelUnfit" } as const;

/** Fewer exchanges than this are too few to score: finishing then is asked about first. */
const ENOUGH_EXCHANGES = 2;

/** A rehearsal that is there: the talk, what can be said, and what can be done with it. */
export function OpenRoom({
  session,
  room,
  draft,
  setDraft,
  field,
}: {
  session: TrainingSessionDetail;
  room: ReturnType<typeof useRoom>;
  draft: string;
  setDraft: (text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
}) {
  const t = useTranslations("room");
  const hasSignal = useSignal();
  const [showsMeters, setShowsMeters] = useRoomSwitch("meters");
  const [showsHints, setShowsHints] = useRoomSwitch("hints");
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [asksToFinish, setAsksToFinish] = useState(false);
  const notice = modelNotice(session.turns);
  const isPaused = session.status === "paused";
  const isOver =
    session.outcome !== null || session.status === "completed" || session.status === "cancelled";
  const exchanges = session.turns.filter((turn) => turn.speaker === "seller").length;
  const hint = session.hints[0];
  const hintKey = hint ? `${hint.id} ${hint.turn}` : null;
  const buyer = session.scenario?.buyer ?? { name: t("buyer"), face: "buyer" };

  useEffect(() => {
    if (!isPaused && !isOver) field.current?.focus();
  }, [isPaused, isOver, field]);
  const setPaused = (paused: boolean) => {
    if (!isOver) room.setPaused(paused);
  };
  useHotkey("Escape", () => setPaused(!isPaused));
  const finish = () => {
    if (exchanges < ENOUGH_EXCHANGES) setAsksToFinish(true);
    else room.finish();
  };

  return (
    <div className="flex min-h-dvh flex-col">
      <RoomHeader
        session={session}
        showsMeters={showsMeters && session.buyer !== null}
        isPaused={isPaused}
        isOver={isOver}
        isFinishing={room.isFinishing}
        onPause={() => setPaused(!isPaused)}
        onFinish={finish}
        switches={{ showsMeters, setShowsMeters, showsHints, setShowsHints }}
      />
      <Conversation
        turns={session.turns}
        waiting={room.waiting}
        growing={room.growing}
        buyer={buyer}
        mood={session.buyer}
        offline={!hasSignal}
      />
      <div className="sticky bottom-0 border-line border-t bg-canvas px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        {isOver ? (
          <RoomEnd session={session} isFinishing={room.isFinishing} onFinish={room.finish} />
        ) : isPaused ? (
          <div className="mx-auto flex w-full max-w-3xl flex-wrap items-center justify-between gap-3">
            <p>
              <strong className="font-semibold">{t("pausedTitle")}.</strong>{" "}
              <span className="text-muted">{t("pausedLead", { name: buyer.name })}</span>
            </p>
            <Button tone="primary" autoFocus onClick={() => setPaused(false)}>
              {t("resume")}
            </Button>
          </div>
        ) : (
          <>
            <p role="status" className="mx-auto w-full max-w-3xl text-legend text-muted">
              {notice && (
                <span className="mb-2 flex items-start gap-1.5">
                  <MessageCircleOff size={14} aria-hidden="true" className="mt-0.5 shrink-0" />
                  {t(NOTICE_WORDS[notice])}
                </span>
              )}
            </p>
            <HintStrip
              hint={showsHints && hint && hintKey !== dismissed ? hint : null}
              onDismiss={() => {
                setDismissed(hintKey);
                field.current?.focus();
              }}
            />
            <Composer
              draft={draft}
              onDraft={setDraft}
              onSend={(text) => {
                setDraft("");
                room.say(text);
              }}
              onPause={() => setPaused(true)}
              disabled={false}
              field={field}
            />
          </>
        )}
      </div>
      <Dialog
        open={asksToFinish}
        onClose={() => setAsksToFinish(false)}
        title={t("finishTitle")}
        description={t("finishLead")}
        footer={
          <>
            <Button onClick={() => setAsksToFinish(false)}>{t("keepTalking")}</Button>
            <Button
              tone="primary"
              onClick={() => {
                setAsksToFinish(false);
                room.finish();
              }}
            >
              {t("finishAnyway")}
            </Button>
          </>
        }
      />
    </div>
  );
}
