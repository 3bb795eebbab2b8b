"use client";
import { useSyncExternalStore } from "react";
import { onDemand, useOnDemand } from "../lib/on-demand.ts";
import { subscribeToasts, toastsWanted } from "./toast.ts";

const viewport = onDemand<object>(() =>
  import("./toast-viewport.tsx").then((module) => module.ToastViewport),
);

/** Once per page, in the root layout. */
export function Toaster() {
  const wanted = useSyncExternalStore(subscribeToasts, toastsWanted, () => false);
  const Viewport = useOnDemand(viewport, wanted);
  return Viewport && <Viewport />;
}
