import { whenIdle } from "../../lib/on-demand.ts";
import { toast } from "../../ui/toast.ts";

/** Puts the product on the device, after the first visit has got its screen; says when a new version is there. */
export function registerWorker(words: { ready: string; use: string }): void {
  if (!("serviceWorker" in navigator) || process.env.NODE_ENV !== "production") return;
  const hadVersion = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (!hadVersion) return;
    toast({
      key: "new-version",
      title: words.ready,
      action: { label: words.use, run: () => window.location.reload() },
      stays: 60_000,
    });
  });
  // A browser that refuses workers loses the offline visit, nothing else.
  whenIdle(() => void navigator.serviceWorker.register("/sw.js").catch(() => undefined));
}
