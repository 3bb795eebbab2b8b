"use client";
import { type Drill, startDrill } from "@walkaround/contract/drills";
import { useRouter } from "next/navigation";
import { useWrite } from "../../../lib/query/use-write.ts";
import { roomHref } from "../session-words.ts";
import { useKeepSession } from "../start-session.ts";

/** Opens the room with the objection, under an id made here. */
export function useStartDrill() {
  const router = useRouter();
  const keep = useKeepSession();
  const write = useWrite(startDrill, keep);
  return (drill: Pick<Drill, "id">) => {
    const id = crypto.randomUUID();
    write.mutate({ params: { id: drill.id }, body: { id } });
    router.push(roomHref(id));
  };
}
