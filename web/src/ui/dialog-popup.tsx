"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, type RefObject, useRef } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../lib/cx.ts";
import { IconButton } from "./icon-button.tsx";

export type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  /** `sheet`: up from the bottom on a phone, in from the right on a laptop. */
  shape?: "dialog" | "wide" | "sheet";
  initialFocus?: RefObject<HTMLElement | null>;
  footer?: ReactNode;
  children?: ReactNode;
};

const SHAPE = {
  dialog: cx(
    "inset-x-3 bottom-3 max-h-[calc(100dvh-1.5rem)] rounded-xl",
    "tablet:inset-x-auto tablet:top-1/2 tablet:bottom-auto tablet:left-1/2 tablet:w-[min(32rem,calc(100vw-3rem))]",
    "tablet:-translate-x-1/2 tablet:-translate-y-1/2",
    "data-starting-style:translate-y-4 data-ending-style:translate-y-4",
    "tablet:data-starting-style:-translate-y-[calc(50%-0.5rem)] tablet:data-ending-style:-translate-y-[calc(50%-0.5rem)]",
  ),
  wide: cx(
    "inset-x-3 bottom-3 max-h-[calc(100dvh-1.5rem)] rounded-xl",
    "tablet:inset-x-auto tablet:top-1/2 tablet:bottom-auto tablet:left-1/2 tablet:w-[min(46rem,calc(100vw-3rem))]",
    "tablet:-translate-x-1/2 tablet:-translate-y-1/2",
  ),
  sheet: cx(
    "inset-x-0 bottom-0 max-h-[88dvh] rounded-t-xl pb-[env(safe-area-inset-bottom)]",
    "data-starting-style:translate-y-full data-ending-style:translate-y-full",
    "tablet:inset-y-0 tablet:right-0 tablet:left-auto tablet:max-h-none tablet:w-[28rem] tablet:rounded-none tablet:border-l",
    "tablet:data-starting-style:translate-x-full tablet:data-starting-style:translate-y-0",
    "tablet:data-ending-style:translate-x-full tablet:data-ending-style:translate-y-0",
  ),
} as const;

export function DialogPopup({
  open,
  onClose,
  title,
  description,
  shape = "dialog",
  initialFocus,
  footer,
  children,
}: DialogProps) {
  const t = useTranslations("ui");
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="overlay-motion fixed inset-0 z-40 bg-scrim data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          ref={popup}
          // The dialog itself, so that its title is read before its buttons.
          initialFocus={initialFocus ?? popup}
          tabIndex={-1}
          className={cx(
            "overlay-motion fixed z-40 flex flex-col border-line bg-raised shadow-overlay outline-none",
            "data-ending-style:opacity-0 data-starting-style:opacity-0 tablet:border",
            SHAPE[shape],
          )}
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1 pt-1">
              <Base.Title className="text-title">{title}</Base.Title>
              {description && (
                <Base.Description className="mt-1 text-small text-muted">
                  {description}
                </Base.Description>
              )}
            </div>
            <Base.Close
              render={<IconButton label={t("close")} icon={<X size={20} />} tipSide="bottom" />}
            />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pb-5">
            {children}
          </div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-line border-t px-5 py-3">
              {footer}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
