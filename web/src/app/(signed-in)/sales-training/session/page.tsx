import type { Metadata } from "next";
import { Suspense } from "react";
import { RoomSkeleton } from "../../../../features/training/room/room-skeleton.tsx";
import { SessionRoomPage } from "../../../../features/training/room/session-room-page.tsx";

export const metadata: Metadata = { title: "Rehearsal" };

export default function Room() {
  return (
    <Suspense fallback={<RoomSkeleton />}>
      <SessionRoomPage />
    </Suspense>
  );
}
