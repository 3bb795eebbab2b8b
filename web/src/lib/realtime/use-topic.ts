"use client";
import type { ServerFrame } from "@walkaround/contract/realtime";
import { useEffect, useEffectEvent } from "react";
import { createSocket, type RealtimeSocket } from "./socket.ts";

let shared: RealtimeSocket | null = null;

/** The socket of this tab. */
export function realtimeSocket(): RealtimeSocket {
  if (shared === null) {
    const created = createSocket({
      connect: () => {
        const { protocol, host } = window.location;
        return new WebSocket(`${protocol === "https:" ? "wss" : "ws"}://${host}/api/realtime`);
      },
      random: Math.random,
    });
    window.addEventListener("online", created.wake);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") created.wake();
    });
    shared = created;
  }
  return shared;
}

/**
 * Listens to a topic (`user:me`, `session:<id>`, `dealership`) while the component is mounted; null
 * listens to nothing. `onGap` is called when frames were lost and the snapshot has to be read.
 */
export function useTopic(
  topic: string | null,
  onFrame: (frame: ServerFrame) => void,
  onGap: () => void,
): void {
  const frameArrived = useEffectEvent(onFrame);
  const gapFound = useEffectEvent(onGap);
  useEffect(() => {
    if (topic === null) return;
    return realtimeSocket().subscribe(topic, {
      onFrame: (frame) => frameArrived(frame),
      onGap: () => gapFound(),
    });
  }, [topic]);
}
