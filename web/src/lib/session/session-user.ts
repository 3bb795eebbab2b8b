// Who is signed in on this device, as far as the device knows before the server has answered. Only an
// id: it says whose data to paint first. The session itself is a cookie that no script can read.

const KEY = "walkaround.user";

export function readSessionUser(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage refused (private mode): the product works, without a memory.
    return null;
  }
}

export function rememberSessionUser(userId: string | null): void {
  try {
    if (userId === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, userId);
  } catch {
    // As above.
  }
}

let ending = false;

/** The server no longer knows us: to the sign-in, with the way back. What waits on the device stays. */
export function endSession(): void {
  const { pathname, search } = window.location;
  if (ending || pathname.startsWith("/sign-in") || pathname.startsWith("/setup")) return;
  ending = true;
  const next = pathname === "/" ? "" : `?next=${encodeURIComponent(pathname + search)}`;
  window.location.replace(`/sign-in${next}`);
}

/** Calls back when another tab signs in or out. */
export function onSessionUserChange(changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === KEY && event.newValue !== event.oldValue) changed();
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}
