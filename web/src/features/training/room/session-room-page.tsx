"use client";
import { onDemand, useOnDemand } from "../../../lib/on-demand.ts";
import { RoomSkeleton } from "./room-skeleton.tsx";

const sessionRoom = onDemand<object>(() =>
  import("./session-room.tsx").then((module) => module.SessionRoom),
);

/** Draws the room's outline at once; the room itself follows. */
export function SessionRoomPage() {
  const SessionRoom = useOnDemand(sessionRoom, true);
  return SessionRoom ? <SessionRoom /> : <RoomSkeleton />;
}
