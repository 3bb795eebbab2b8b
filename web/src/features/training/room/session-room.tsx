"use client";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { isProblem } from "../../../lib/api/api-problem.ts";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { useHotkey } from "../../../lib/hotkey.ts";
import { useSignal } from "../../../lib/query/signal.ts";
import { useIdParam } from "../../../lib/use-id-param.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { EmptyState, ErrorState } from "../../../ui/state.tsx";
import { ButtonLink } from "../../../ui/text-link.tsx";
import { toast } from "../../../ui/toast.ts";
import { Composer } from "./composer.tsx";
import { Conversation } from "./conversation.tsx";
import { HintStrip } from "./hint-strip.tsx";
import { RoomEnd } from "./room-end.tsx";
import { RoomHeader } from "./room-header.tsx";
import { RoomSkeleton } from "./room-skeleton.tsx";
import { useDraft, useRoomSwitch } from "./use-draft.ts";
import { useRoom } from "./use-room.ts";

/** Fewer exchanges than this are too few to score: finishing then is asked about first. */
const ENOUGH_EXCHANGES = 2;

export function SessionRoomPage() {
  const id = useIdParam();
  return id === null ? <NoRoom /> : <SessionRoom key={id} id={id} />;
}

function SessionRoom({ id }: { id: string }) {
  const t = useTranslations("room");
  const problemText = useProblemText();
  const [draft, setDraft] = useDraft(id);
  const field = useRef<HTMLTextAreaElement>(null);
  const room = useRoom(id, (text, error) => {
    // A refused turn is given back to be said differently, unless something new is being typed.
    if (text !== "" && field.current?.value === "") setDraft(text);
    const reason = problemText(error) ?? "";
    toast({
      title: t("refused"),
      detail: text === "" ? reason : t("refusedKept", { reason }),
      tone: "fail",
    });
  });
  const { data: session, error, refetch } = room.session;

  if (!session) {
    if (isProblem(error, "SESSION_NOT_FOUND")) return <NoRoom />;
    if (error && !room.isStarting) {
      return (
        <div className="p-4">
          <ErrorState
            title={t("failed")}
            detail={problemText(error)}
            retryLabel={t("retry")}
            onRetry={() => void refetch()}
          />
        </div>
      );
    }
    return <RoomSkeleton />;
  }
  return <Room session={session} room={room} draft={draft} setDraft={setDraft} field={field} />;
}

function Room({
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
  field: React.RefObject<HTMLTextAreaElement | null>;
}) {
  const t = useTranslations("room");
  const hasSignal = useSignal();
  const [showsMeters, setShowsMeters] = useRoomSwitch("meters");
  const [showsHints, setShowsHints] = useRoomSwitch("hints");
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [asksToFinish, setAsksToFinish] = useState(false);
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

function NoRoom() {
  const t = useTranslations("room");
  return (
    <div className="mx-auto max-w-xl p-6 pt-16">
      <EmptyState
        title={t("notFoundTitle")}
        action={
          <ButtonLink href="/sales-training" tone="primary">
            {t("toTraining")}
          </ButtonLink>
        }
      >
        {t("notFound")}
      </EmptyState>
    </div>
  );
}
