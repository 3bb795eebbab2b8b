"use client";
import { useQueryClient } from "@tanstack/react-query";
import {
  forkTrainingSession,
  getTrainingSession,
  startTrainingSession,
} from "@walkaround/contract/training";
import type { ScenarioCard, TrainingSession } from "@walkaround/contract/training-session";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { useProblemText } from "../../lib/api/use-problem-text.ts";
import { routeKey } from "../../lib/query/route-query.ts";
import { useWrite } from "../../lib/query/use-write.ts";
import { toast } from "../../ui/toast.ts";
import { roomHref } from "./session-words.ts";

/** Starts a rehearsal under an id made here, so that the room opens at once and a repeat is harmless. */
export function useStartSession() {
  const router = useRouter();
  const keep = useKeepSession();
  const write = useWrite(startTrainingSession, keep);
  return (wish: ScenarioCard | TrainingSession["sessionType"]) => {
    const id = crypto.randomUUID();
    const body =
      typeof wish === "string"
        ? { id, sessionType: wish }
        : { id, sessionType: wish.sessionType, scenarioId: wish.id };
    write.mutate({ body });
    router.push(roomHref(id));
  };
}

/** Takes a talk up again from a turn, in a room of its own. */
export function useForkSession(from: string) {
  const router = useRouter();
  const keep = useKeepSession();
  const write = useWrite(forkTrainingSession, keep);
  return (turn: number) => {
    const id = crypto.randomUUID();
    write.mutate({ params: { id: from }, body: { id, turn } });
    router.push(roomHref(id));
  };
}

/** Keeps the session that comes back, so that its room opens with it; says why when there is none. */
export function useKeepSession() {
  const cache = useQueryClient();
  const t = useTranslations("training");
  const problemText = useProblemText();
  return {
    settle: (_: unknown, session: { id: string }) => {
      cache.setQueryData(routeKey(getTrainingSession, { params: { id: session.id } }), session);
    },
    onRefused: (error: unknown) =>
      toast({ title: t("startFailed"), detail: problemText(error) ?? "", tone: "fail" }),
  };
}
