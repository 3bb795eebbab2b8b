"use client";
import { useQueryClient } from "@tanstack/react-query";
import { getProfile } from "@walkaround/contract/accounts";
import { useEffect } from "react";
import { routeKey, useRoute } from "../../lib/query/route-query.ts";
import { useTopic } from "../../lib/realtime/use-topic.ts";
import { renewSession } from "../../lib/session/session-gate.tsx";
import { changeTheme } from "../../lib/theme.ts";

/** Checks the session behind what is painted, sends what waited, and follows changes made elsewhere. */
export function useSessionUpkeep(): void {
  const cache = useQueryClient();
  const me = useRoute(getProfile);
  const confirmed = me.isFetchedAfterMount && me.data !== undefined;
  const theme = me.data?.preferences.theme;

  useEffect(() => {
    if (theme !== undefined) changeTheme(theme);
  }, [theme]);

  // Only once the server has said that we are who the device thinks: writes go out under that name.
  useEffect(() => {
    if (!confirmed) return;
    void cache.resumePausedMutations();
    void renewSession();
  }, [cache, confirmed]);

  const readAgain = () => void cache.invalidateQueries({ queryKey: routeKey(getProfile) });
  useTopic(
    me.data ? "user:me" : null,
    (frame) => {
      if (frame.type.startsWith("profile.")) readAgain();
    },
    readAgain,
  );
}
