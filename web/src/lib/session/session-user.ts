// Who is signed in on this device, as far as the device knows before the server has answered. Only an
// id: it says whose data to paint first. The session itself is a cookie that no script can read.
import { readSetting, writeSetting } from "../settings.ts";

const KEY = "walkaround.user";
const listeners = new Set<() => void>();

export function readSessionUser(): string | null {
  return readSetting(KEY);
}

export function rememberSessionUser(userId: string | null): void {
  writeSetting(KEY, userId);
  for (const listener of listeners) listener();
}

/** Calls back when this tab learns who is signed in. */
export function subscribeSessionUser(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Calls back when another tab signs in or out. */
export function onSessionUserChange(changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === KEY && event.newValue !== event.oldValue) changed();
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}

let ending = false;

/** The server does not know us (any more): to the sign-in, with the way back. What waits on the device stays. */
export function endSession(): void {
  const { pathname, search } = window.location;
  if (ending || pathname.startsWith("/sign-in") || pathname.startsWith("/setup")) return;
  ending = true;
  const known = readSessionUser() !== null;
  const isHome = pathname === "/" || pathname === "/dashboard";
  const next = isHome && !known ? "" : `?next=${encodeURIComponent(pathname + search)}`;
  window.location.replace(`/sign-in${next}`);
}
