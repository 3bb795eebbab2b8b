"use client";
// A device that does not know who it belongs to asks once; one that does renews its session once a day.
import { IsRestoringProvider, useIsRestoring } from "@tanstack/react-query";
import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import { readSetting, writeSetting } from "../settings.ts";
import { askSession } from "./authenticate.ts";
import {
  endSession,
  readSessionUser,
  rememberSessionUser,
  subscribeSessionUser,
} from "./session-user.ts";

const RENEWED_KEY = "walkaround.renewed";
const RENEW_AFTER_MS = 20 * 60 * 60 * 1000;

/** Holds every read below back until it is known that somebody is signed in; else leads to the sign-in. */
export function SessionGate({ children }: { children: ReactNode }) {
  const restoring = useIsRestoring();
  const user = useSyncExternalStore(subscribeSessionUser, readSessionUser, () => null);
  useEffect(() => {
    // Asked of the store: the render that hydrates the exported page knows nobody yet.
    if (readSessionUser() === null) void findSession();
  }, []);
  return <IsRestoringProvider value={restoring || user === null}>{children}</IsRestoringProvider>;
}

async function findSession(): Promise<void> {
  try {
    const { userId } = await askSession();
    if (userId === null) endSession();
    else rememberSessionUser(userId);
  } catch {
    // No signal, and nothing on this device that could be shown without it.
    endSession();
  }
}

/** The server renews a session when it is asked for it; asking once a day keeps a daily user signed in. */
export async function renewSession(): Promise<void> {
  const last = Number(readSetting(RENEWED_KEY) ?? 0);
  if (Date.now() - last < RENEW_AFTER_MS) return;
  try {
    await askSession();
    writeSetting(RENEWED_KEY, String(Date.now()));
  } catch {
    // Tomorrow, then.
  }
}
