"use client";
import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { cx } from "../lib/cx.ts";

const ITEM = cx(
  "flex min-h-target cursor-pointer select-none items-center gap-3 rounded-s px-3 text-body outline-none",
  "data-highlighted:bg-hover data-disabled:opacity-50",
);

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

/** What ties a popup to the button that opened it. */
export type MenuAnchor = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  anchor: RefObject<HTMLButtonElement | null>;
};

export type MenuPopupProps = MenuAnchor & { label: string; entries: readonly MenuEntry[] };

export function MenuPopup({ label, entries, open, onOpenChange, anchor }: MenuPopupProps) {
  // Words line up: where one entry has an icon or a check, all keep its place.
  const hasMarks = entries.some(
    (entry) => entry.kind === "choice" || (entry.kind === "action" && entry.icon !== undefined),
  );
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={6} align="end" className="z-50">
          <Base.Popup
            aria-label={label}
            finalFocus={anchor}
            className={cx(
              "overlay-motion min-w-52 max-w-[calc(100vw-1.5rem)] rounded-l border border-line bg-raised p-1",
              "shadow-raised outline-none data-ending-style:opacity-0 data-starting-style:opacity-0",
            )}
          >
            {entries.map((entry) => (
              <MenuRow key={entry.key} entry={entry} indented={hasMarks} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function MenuRow({ entry, indented }: { entry: MenuEntry; indented: boolean }) {
  if (entry.kind === "line") return <Base.Separator className="mx-2 my-1 h-px bg-line" />;
  if (entry.kind === "choice") {
    return (
      <Base.CheckboxItem
        checked={entry.checked}
        onCheckedChange={entry.onSelect}
        closeOnClick
        className={ITEM}
      >
        <span className="flex w-4.5 justify-center text-accent-text">
          <Base.CheckboxItemIndicator>
            <Check size={18} />
          </Base.CheckboxItemIndicator>
        </span>
        {entry.label}
      </Base.CheckboxItem>
    );
  }
  return (
    <Base.Item
      onClick={entry.onSelect}
      disabled={entry.disabled ?? false}
      className={cx(ITEM, entry.danger && "text-fail")}
    >
      {indented && <span className="flex w-4.5 justify-center text-muted">{entry.icon}</span>}
      {entry.label}
    </Base.Item>
  );
}
