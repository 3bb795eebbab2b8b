"use client";
import { type ReactElement, type ReactNode, type Ref, useRef, useState } from "react";
import { onDemand, useOnDemand } from "../lib/on-demand.ts";
import type { MenuPopupProps } from "./menu-popup.tsx";

export type MenuEntry =
  | { kind: "line"; key: string }
  | { kind: "choice"; key: string; label: string; checked: boolean; onSelect: () => void }
  | {
      kind: "action";
      key: string;
      label: string;
      icon?: ReactNode;
      danger?: boolean;
      disabled?: boolean;
      onSelect: () => void;
    };

/** What the trigger spreads on its button. */
export type MenuTrigger = {
  ref: Ref<HTMLButtonElement>;
  "aria-haspopup": "menu";
  "aria-expanded": boolean;
  onClick: () => void;
};

export type MenuProps = {
  /** The menu's name for screen readers. */
  label: string;
  entries: readonly MenuEntry[];
  trigger: (trigger: MenuTrigger) => ReactElement;
};

const popup = onDemand<MenuPopupProps>(() =>
  import("./menu-popup.tsx").then((module) => module.MenuPopup),
);

/** A button that opens a list of things to do. */
export function Menu({ label, entries, trigger }: MenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const Popup = useOnDemand(popup, open);
  return (
    <>
      {trigger({
        ref: anchor,
        "aria-haspopup": "menu",
        "aria-expanded": open,
        onClick: () => setOpen(!open),
      })}
      {Popup && (
        <Popup label={label} entries={entries} open={open} onOpenChange={setOpen} anchor={anchor} />
      )}
    </>
  );
}
