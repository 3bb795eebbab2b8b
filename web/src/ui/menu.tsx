"use client";
import { type ReactElement, type Ref, useRef, useState } from "react";
import { onDemand, useOnDemand } from "../lib/on-demand.ts";
import type { MenuAnchor, MenuEntry, MenuPopupProps } from "./menu-popup.tsx";

export type { MenuAnchor, MenuEntry };

/** What the trigger spreads on its button. */
export type MenuTrigger = {
  ref: Ref<HTMLButtonElement>;
  "aria-haspopup": "menu";
  "aria-expanded": boolean;
  onClick: () => void;
};

/** For a menu whose entries load with it (see account-menu.tsx); most menus are a plain `Menu`. */
export function useMenuAnchor(): { trigger: MenuTrigger; popup: MenuAnchor } {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return {
    trigger: {
      ref: anchor,
      "aria-haspopup": "menu",
      "aria-expanded": open,
      onClick: () => setOpen(!open),
    },
    popup: { open, onOpenChange: setOpen, anchor },
  };
}

const popupCode = onDemand<MenuPopupProps>(() =>
  import("./menu-popup.tsx").then((module) => module.MenuPopup),
);

/** A button that opens a list of things to do. */
export function Menu({
  label,
  entries,
  trigger,
}: {
  /** The menu's name for screen readers. */
  label: string;
  entries: readonly MenuEntry[];
  trigger: (trigger: MenuTrigger) => ReactElement;
}) {
  const menu = useMenuAnchor();
  const Popup = useOnDemand(popupCode, menu.popup.open);
  return (
    <>
      {trigger(menu.trigger)}
      {Popup && <Popup label={label} entries={entries} {...menu.popup} />}
    </>
  );
}
