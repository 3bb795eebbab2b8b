"use client";
import { useMutationState, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  changeTrainingSession,
  finishTrainingSession,
  forkTrainingSession,
  getScorecard,
  getTrainingSession,
  postTurn,
  startTrainingSession,
} from "@walkaround/contract/training";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { RouteInput } from "../../../lib/api/call-route.ts";
import { routeKey, routeQuery } from "../../../lib/query/route-query.ts";
import { useWrite } from "../../../lib/query/use-write.ts";
import { useTopic } from "../../../lib/realtime/use-topic.ts";
import { scorecardHref } from "../session-words.ts";
import { applyExchange, type Exchange } from "./apply-exchange.ts";

/** A turn that was said and has not been acknowledged. */
export type WaitingTurn = { clientTurnId: string; text: string };

/** A reply while a model words it: whole sentences so far, which the answer may replace. */
export type GrowingReply = { clientTurnId: string | null; number: number; text: string };

/** A rehearsal as it stands here: what the server has, and what is on its way to it. */
export function useRoom(id: string, onRefused: (text: string, error: unknown) => void) {
  const cache = useQueryClient();
  const router = useRouter();
  const key = routeKey(getTrainingSession, { params: { id } });
  const isStarting = useIsStarting(id);
  const [growing, setGrowing] = useState<GrowingReply | null>(null);
  const session = useQuery({
    ...routeQuery(getTrainingSession, { params: { id } }),
    enabled: !isStarting,
    // What this device kept may be a turn behind: a talk is always read again when its room opens.
    refetchOnMount: "always",
  });

  const change = (next: (known: TrainingSessionDetail) => TrainingSessionDetail) =>
    cache.setQueryData<TrainingSessionDetail>(key, (known) => known && next(known));

  const turn = useWrite(postTurn, {
    scope: `session ${id}`,
    refreshes: false,
    settle: (_, exchange) => change((known) => applyExchange(known, exchange)),
    onRefused: (error, { body }) => onRefused(body.text, error),
  });
  const pause = useWrite(changeTrainingSession, {
    scope: `session ${id}`,
    apply: (_, { body }) => {
      const before = cache.getQueryData<TrainingSessionDetail>(key);
      const { status } = body;
      if (status) change((known) => ({ ...known, status }));
      return () => cache.setQueryData(key, before);
    },
  });
  const finish = useWrite(finishTrainingSession, {
    scope: `session ${id}`,
    settle: (_, scorecard) => {
      cache.setQueryData(routeKey(getScorecard, { params: { id } }), scorecard);
      router.push(scorecardHref(id));
    },
    onRefused: (error) => onRefused("", error),
  });

  useTopic(
    isStarting ? null : `session:${id}`,
    (frame) => {
      if (frame.type === "turn.added") {
        change((known) => applyExchange(known, frame.data as Exchange));
      } else if (frame.type === "reply.growing") {
        setGrowing(frame.data as GrowingReply);
      } else if (frame.type === "session.changed") {
        change((known) => ({ ...known, ...(frame.data as Partial<TrainingSessionDetail>) }));
      }
    },
    () => void cache.invalidateQueries({ queryKey: key }),
  );

  const waiting = useWaiting(id, session.data);
  return {
    session,
    isStarting,
    waiting,
    /** Only below the words that it answers: another window has not got those yet. */
    growing: growing && growing.clientTurnId === waiting[0]?.clientTurnId ? growing.text : null,
    say: (text: string) =>
      turn.mutate({ params: { id }, body: { text, clientTurnId: crypto.randomUUID() } }),
    setPaused: (paused: boolean) =>
      pause.mutate({ params: { id }, body: { status: paused ? "paused" : "active" } }),
    finish: () => finish.mutate({ params: { id } }),
    isFinishing: finish.isPending,
  };
}

/** Turns under way, in the order they were said; one that the session already holds is no longer waiting. */
function useWaiting(id: string, session: TrainingSessionDetail | undefined): WaitingTurn[] {
  const inputs = useMutationState({
    filters: { mutationKey: ["write", postTurn.method, postTurn.path], status: "pending" },
    select: (mutation) => mutation.state.variables as RouteInput<typeof postTurn> | undefined,
  });
  const arrived = new Set(session?.turns.map((turn) => turn.clientTurnId));
  return inputs.flatMap((input) => {
    const clientTurnId = input?.body.clientTurnId;
    if (!input || clientTurnId === undefined) return [];
    if (input.params.id !== id || arrived.has(clientTurnId)) return [];
    return [{ clientTurnId, text: input.body.text }];
  });
}

/** A session is opened before the server knows of it: until then there is nothing to read. */
function useIsStarting(id: string): boolean {
  const started = useMutationState({
    filters: { mutationKey: ["write", "POST"], status: "pending" },
    select: ({ options, state }) => {
      const path = options.mutationKey?.[2];
      const isStart = path === startTrainingSession.path || path === forkTrainingSession.path;
      const input = state.variables as { body?: { id?: string } } | undefined;
      return isStart ? input?.body?.id : undefined;
    },
  });
  return started.includes(id);
}
