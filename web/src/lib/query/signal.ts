// Whether the server can be reached. `navigator.onLine` only knows about the cable: a lot's Wi-Fi is
// often "online" with nothing behind it, so a failed request counts too, and a probe finds the way back.
import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";

const FIRST_PROBE_MS = 1000;
const SLOWEST_PROBE_MS = 15_000;

let probing: ReturnType<typeof setTimeout> | null = null;

/** Called when a request found nobody: writes wait from here on, until the server answers again. */
export function reportNoSignal(): void {
  onlineManager.setOnline(false);
  if (probing === null) probeIn(FIRST_PROBE_MS);
}

function probeIn(delay: number): void {
  const jittered = delay * (0.75 + Math.random() / 2);
  probing = setTimeout(() => void probe(delay), jittered);
}

async function probe(lastDelay: number): Promise<void> {
  probing = null;
  const reached = await fetch("/api/health", {
    cache: "no-store",
    signal: AbortSignal.timeout(5000),
  }).then(
    (response) => response.ok,
    () => false,
  );
  if (reached) onlineManager.setOnline(true);
  else if (probing === null) probeIn(Math.min(SLOWEST_PROBE_MS, lastDelay * 2));
}

/** Once, in the browser: takes over from TanStack's own listeners. */
export function watchSignal(): void {
  onlineManager.setEventListener((setOnline) => {
    const online = () => {
      if (probing !== null) clearTimeout(probing);
      void probe(FIRST_PROBE_MS);
    };
    const offline = () => setOnline(false);
    window.addEventListener("online", online);
    window.addEventListener("offline", offline);
    return () => {
      window.removeEventListener("online", online);
      window.removeEventListener("offline", offline);
    };
  });
  if (!navigator.onLine) onlineManager.setOnline(false);
}

/** True while the server can be reached, as far as is known. */
export function useSignal(): boolean {
  return useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
    () => true,
  );
}
