"use client";
import { IsRestoringProvider, QueryClientProvider } from "@tanstack/react-query";
import { getProfile } from "@walkaround/contract/accounts";
import { type ReactNode, useEffect, useState } from "react";
import { whenIdle } from "../on-demand.ts";
import {
  onSessionUserChange,
  readSessionUser,
  rememberSessionUser,
} from "../session/session-user.ts";
import { forgetUser, restoreCache, saveQueries, saveWrites } from "./cache-storage.ts";
import { createQueryClient } from "./query-client.ts";
import { routeKey } from "./route-query.ts";
import { watchSignal } from "./signal.ts";

const SAVE_AFTER_MS = 1000;

/** The cache of this tab. */
const queryClient = createQueryClient();

/** Paints what this device knows, then asks the server: every screen below reads through this. */
export function LocalFirst({ children }: { children: ReactNode }) {
  const [restoring, setRestoring] = useState(true);
  useEffect(() => {
    watchSignal();
    const stop = keepSaving();
    const user = readSessionUser();
    const restored = user === null ? Promise.resolve() : restoreCache(queryClient, user);
    void restored
      // A store that cannot be read is a store that starts empty.
      .catch(() => undefined)
      .then(() => setRestoring(false));
    return stop;
  }, []);
  return (
    <QueryClientProvider client={queryClient}>
      <IsRestoringProvider value={restoring}>{children}</IsRestoringProvider>
    </QueryClientProvider>
  );
}

/** Empties this device of the user who signs out. */
export async function forgetEverything(): Promise<void> {
  const user = readSessionUser();
  rememberSessionUser(null);
  queryClient.clear();
  if (user !== null) await forgetUser(user);
}

function keepSaving(): () => void {
  let saving: ReturnType<typeof setTimeout> | undefined;
  let dirty = false;
  const saveNow = () => {
    dirty = false;
    const user = readSessionUser();
    if (user !== null) void saveQueries(queryClient, user).catch(() => undefined);
  };
  const unsubscribeQueries = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== "updated" && event.type !== "removed") return;
    if (event.type === "updated" && event.action.type === "success") noteUser(event.query.queryKey);
    if (dirty) return;
    dirty = true;
    saving = setTimeout(() => whenIdle(saveNow), SAVE_AFTER_MS);
  });
  const unsubscribeWrites = queryClient.getMutationCache().subscribe((event) => {
    if (event.mutation?.options.mutationKey?.[0] !== "write") return;
    const user = readSessionUser();
    if (user !== null) void saveWrites(queryClient, user).catch(() => undefined);
  });
  const saveOnLeave = () => dirty && document.visibilityState === "hidden" && saveNow();
  document.addEventListener("visibilitychange", saveOnLeave);
  // Another person signed in, or out, in another tab: this one must not show the former's data.
  const stopListening = onSessionUserChange(() => window.location.reload());
  return () => {
    clearTimeout(saving);
    unsubscribeQueries();
    unsubscribeWrites();
    document.removeEventListener("visibilitychange", saveOnLeave);
    stopListening();
  };
}

const ME = JSON.stringify(routeKey(getProfile));

/** The profile says who is really signed in; a cache of somebody else must go before it is looked at. */
function noteUser(key: readonly unknown[]): void {
  if (JSON.stringify(key) !== ME) return;
  const me = queryClient.getQueryData<{ id: string }>(routeKey(getProfile));
  const known = readSessionUser();
  if (!me || me.id === known) return;
  rememberSessionUser(me.id);
  if (known !== null) window.location.reload();
}
