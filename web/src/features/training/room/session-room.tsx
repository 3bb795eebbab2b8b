"use client";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { isProblem } from "../../../lib/api/api-problem.ts";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { useIdParam } from "../../../lib/use-id-param.ts";
import { EmptyState, ErrorState } from "../../../ui/state.tsx";
import { ButtonLink } from "../../../ui/text-link.tsx";
import { toast } from "../../../ui/toast.ts";
import { OpenRoom } from "./open-room.tsx";
import { RoomSkeleton } from "./room-skeleton.tsx";
import { useDraft } from "./use-draft.ts";
import { useRoom } from "./use-room.ts";

/** The room of the session that the address names. */
export function SessionRoom() {
  const id = useIdParam();
  return id === null ? <NoRoom /> : <RoomOf key={id} id={id} />;
}

function RoomOf({ id }: { id: string }) {
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
  return <OpenRoom session={session} room={room} draft={draft} setDraft={setDraft} field={field} />;
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
