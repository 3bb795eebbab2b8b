"use client";
import { useHotkey } from "../../lib/hotkey.ts";
import { onDemand, useOnDemand } from "../../lib/on-demand.ts";
import { closePalette, openPalette, usePaletteOpen } from "./palette-state.ts";

const palette = onDemand<object>(() => import("./palette.tsx").then((module) => module.Palette));

/** ⌘K and Ctrl K, from anywhere. */
export function PaletteHost() {
  const open = usePaletteOpen();
  const Palette = useOnDemand(palette, open);
  useHotkey("mod+k", () => (open ? closePalette() : openPalette()));
  return Palette && <Palette />;
}
