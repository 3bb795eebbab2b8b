"use client";
import {
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefObject,
  useRef,
  useState,
} from "react";
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

/** What ties a popup to the button that opened it. */
export type MenuAnchor = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  anchor: RefObject<HTMLButtonElement | null>;
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
