"use client";
import { Skeleton } from "../../../ui/skeleton.tsx";

/** A room about to open: the head, one line of the buyer's, the composer. */
export function RoomSkeleton() {
  return (
    <div aria-busy="true" className="flex min-h-dvh flex-col">
      <div className="border-line border-b px-4 py-3">
        <Skeleton className="h-5 w-48" />
        <Skeleton className="mt-2 h-3 w-64" />
      </div>
      <div className="mx-auto flex w-full max-w-3xl flex-1 items-end gap-3 px-4 pb-6">
        <Skeleton className="size-8 shrink-0 rounded-full" />
        <div className="flex-1">
          <Skeleton className="h-4 w-24" />
          <Skeleton className="mt-2 h-5 w-4/5" />
        </div>
      </div>
      <div className="border-line border-t px-4 py-3">
        <Skeleton className="mx-auto h-14 w-full max-w-3xl rounded-l" />
      </div>
    </div>
  );
}
