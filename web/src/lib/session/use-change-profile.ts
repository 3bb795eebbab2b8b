"use client";
import { changeProfile, getProfile, type Profile } from "@walkaround/contract/accounts";
import { routeKey } from "../query/route-query.ts";
import { useWrite } from "../query/use-write.ts";

/** Changes one's name or face: at once here, then on the server. */
export function useChangeProfile() {
  const write = useWrite(changeProfile, {
    scope: "profile",
    refreshes: false,
    apply: (cache, { body }) => {
      const before = cache.getQueryData<Profile>(routeKey(getProfile));
      if (!before) return;
      const { name = before.name, face = before.face } = body;
      cache.setQueryData(routeKey(getProfile), { ...before, name, face });
      return () => cache.setQueryData(routeKey(getProfile), before);
    },
    settle: (cache, profile) => cache.setQueryData(routeKey(getProfile), profile),
  });
  return (change: { name?: string; face?: string }) => write.mutate({ body: change });
}
