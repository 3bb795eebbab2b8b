"use client";
import type { ServerFrame } from "@walkaround/contract/realtime";
import { useEffect, useEffectEvent } from "react";
import type { RealtimeSocket } from "./socket.ts";

let shared: Promise<RealtimeSocket> | null = null;

/** The socket of this tab. Its code loads when the first topic is wanted: no page waits for it. */
function realtimeSocket(): Promise<RealtimeSocket> {
  shared ??= import("./socket.ts").then(({ createSocket }) => {
    const socket = createSocket({
      connect: () => {
        const { protocol, host } = window.location;
        return new WebSocket(`${protocol === "https:" ? "wss" : "ws"}://${host}/api/realtime`);
      },
      online: () => navigator.onLine,
      random: Math.random,
    });
    window.addEventListener("online", socket.wake);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") socket.wake();
    });
    return socket;
  });
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
    let leave: (() => void) | null = null;
    let left = false;
    void realtimeSocket().then(
      (socket) => {
        if (left) return;
        leave = socket.subscribe(topic, {
          onFrame: (frame) => frameArrived(frame),
          onGap: () => gapFound(),
        });
      },
      () => {
        // Its code did not load; without the socket everything still arrives over HTTP.
        shared = null;
      },
    );
    return () => {
      left = true;
      leave?.();
    };
  }, [topic]);
}
