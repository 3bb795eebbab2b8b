"use client";
import { onDemand, useOnDemand } from "../lib/on-demand.ts";
import type { DialogProps } from "./dialog-popup.tsx";

export type { DialogProps };

const popup = onDemand<DialogProps>(() =>
  import("./dialog-popup.tsx").then((module) => module.DialogPopup),
);

/** A question or a form over the page; Escape and a press outside close it, focus goes back. */
export function Dialog(props: DialogProps) {
  const Popup = useOnDemand(popup, props.open);
  return Popup && <Popup {...props} />;
}
